import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useLoop } from "#app/present/useLoop.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("goes on for thousands of steps with one timer, and stops", () => {
  let step = 1;
  const options = (isOn = true) => ({
    isOn,
    shown: `step=${step}`,
    minutes: 1 + (step % 3),
    onNext: () => {
      step += 1;
    },
  });
  const { rerender, unmount } = renderHook(useLoop, { initialProps: options() });
  for (let turn = 0; turn < 5000; turn += 1) {
    const before = step;
    vi.advanceTimersByTime((1 + (step % 3)) * 60_000 - 1);
    expect(step).toBe(before);
    vi.advanceTimersByTime(1);
    expect(step).toBe(before + 1);
    rerender(options());
    expect(vi.getTimerCount()).toBe(1);
  }
  rerender(options(false));
  expect(vi.getTimerCount()).toBe(0);
  rerender(options());
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
