import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Scene } from "#layout/scene.ts";
import { useMotion } from "#view/picture/useMotion.ts";
import { lyingBand } from "../../layout/arbitraries.ts";

/** A scene of one band whose corner lies at `x`. */
function sceneAt(x: number): Scene {
  const box = { x, y: 0, width: 100, height: 20 };
  const band = lyingBand({ id: "layer", ...box, label: box, chips: [] });
  return {
    width: 600,
    height: 400,
    scale: 1,
    fontSize: 12,
    labelSize: 14,
    bands: [band],
    threads: [],
    foldedThreads: null,
  };
}

let isReduced = false;
let isHidden = false;

beforeEach(() => {
  isReduced = false;
  isHidden = false;
  vi.useFakeTimers({
    toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance", "setTimeout", "Date"],
  });
  vi.stubGlobal("matchMedia", () => ({ matches: isReduced }));
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() =>
    isHidden ? "hidden" : "visible",
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const xOf = (scene: Scene): number => scene.bands[0]?.pose.corner[0] ?? NaN;

function start(scene: Scene, arrangement: string) {
  const hook = renderHook(
    (props: { scene: Scene; arrangement: string }) => useMotion(props.scene, props.arrangement),
    { initialProps: { scene, arrangement } },
  );
  return {
    x: () => xOf(hook.result.current),
    show: (next: Scene, name: string) => hook.rerender({ scene: next, arrangement: name }),
    pass: (ms: number): void => {
      act(() => {
        vi.advanceTimersByTime(ms);
      });
    },
  };
}

it("moves from one arrangement to another, and arrives", () => {
  const { x, show, pass } = start(sceneAt(0), "strata/");
  expect(x()).toBe(0);
  show(sceneAt(300), "stack/");
  expect(x()).toBe(0);
  pass(190);
  expect(x()).toBeGreaterThan(50);
  expect(x()).toBeLessThan(250);
  pass(300);
  expect(x()).toBe(300);
});

it("goes on from where it is when another is asked for meanwhile", () => {
  const { x, show, pass } = start(sceneAt(0), "stack/");
  show(sceneAt(300), "stack/a");
  pass(190);
  const before = x();
  show(sceneAt(-300), "stack/b");
  expect(x()).toBe(before);
  pass(16);
  expect(Math.abs(x() - before)).toBeLessThan(20);
  pass(500);
  expect(x()).toBe(-300);
});

it("keeps moving when only the size changes on the way", () => {
  const { x, show, pass } = start(sceneAt(0), "stack/");
  show(sceneAt(300), "stack/a");
  pass(190);
  const before = x();
  show(sceneAt(320), "stack/a");
  expect(x()).toBe(before);
  pass(500);
  expect(x()).toBe(320);
});

it("is there at once where only the size changes", () => {
  const { x, show } = start(sceneAt(0), "strata/");
  show(sceneAt(300), "strata/");
  expect(x()).toBe(300);
});

it.each(["motion is unwelcome", "nobody sees it"])("is there at once where %s", (why) => {
  isReduced = why === "motion is unwelcome";
  isHidden = !isReduced;
  const { x, show } = start(sceneAt(0), "strata/");
  show(sceneAt(300), "stack/");
  expect(x()).toBe(300);
});
