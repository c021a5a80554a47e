import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elapsed, formatClock, start, togglePause, UNSTARTED } from "#state/present/timer.ts";

describe("the clock", () => {
  it("counts only what ran", () => {
    const once = togglePause(start(UNSTARTED, 1000), 4000);
    expect(elapsed(once, 9000)).toBe(3000);
    expect(elapsed(togglePause(once, 10_000), 12_000)).toBe(5000);
  });

  it("survives being written down and read again", () => {
    const running: unknown = JSON.parse(JSON.stringify(start(UNSTARTED, 1000)));
    expect(running).toEqual({ ran: 0, since: 1000 });
  });

  it("never runs backwards, even when the computer's clock is set back", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (since, now) => {
        expect(elapsed({ ran: 5, since }, now)).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it.each([
    [0, "0:00"],
    [59_999, "0:59"],
    [61_000, "1:01"],
    [3_600_000, "1:00:00"],
    [-61_000, "−1:01"],
  ])("writes %d ms as %s", (ms, text) => {
    expect(formatClock(ms)).toBe(text);
  });
});
