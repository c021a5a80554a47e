import { describe, expect, it } from "vitest";
import { cardPlace } from "#layout/card.ts";

const WINDOW = { width: 800, height: 600 };
const SIZE = { width: 300, height: 100 };

describe("a card about what is pointed at", () => {
  it("stands below it, in its middle", () => {
    expect(cardPlace({ x: 300, y: 100, width: 60, height: 24 }, SIZE, WINDOW)).toEqual({
      left: 180,
      top: 128,
    });
  });

  it("stands above it where there is no room below", () => {
    expect(cardPlace({ x: 300, y: 560, width: 60, height: 24 }, SIZE, WINDOW).top).toBe(456);
  });

  it("stands beside the row of a list, on the side where there is room, else below", () => {
    const row = { x: 20, y: 560, width: 300, height: 24 };
    expect(cardPlace(row, SIZE, WINDOW, true)).toEqual({ left: 332, top: 492 });
    expect(cardPlace({ ...row, x: 480 }, SIZE, WINDOW, true).left).toBe(168);
    expect(cardPlace({ ...row, y: 100 }, SIZE, { ...WINDOW, width: 390 }, true)).toMatchObject({
      top: 128,
    });
  });

  it("stays inside the window", () => {
    for (const x of [-20, 0, 790]) {
      const { left } = cardPlace({ x, y: 100, width: 10, height: 10 }, SIZE, WINDOW);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(left + SIZE.width).toBeLessThanOrEqual(792);
    }
  });
});
