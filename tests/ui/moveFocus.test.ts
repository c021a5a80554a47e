import { afterEach, describe, expect, it, vi } from "vitest";
import { bringIntoSight } from "#ui/bringIntoSight.ts";
import { moveFocus } from "#ui/moveFocus.ts";

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function inFrame(hasFocus: boolean): void {
  const host = document.body.appendChild(document.createElement("iframe")).contentWindow!;
  vi.spyOn(window, "parent", "get").mockReturnValue(host);
  vi.spyOn(document, "hasFocus").mockReturnValue(hasFocus);
}

describe("moving the focus", () => {
  const field = (): HTMLElement => document.body.appendChild(document.createElement("input"));

  it("works in a page of its own, whether a window has the focus or not", () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(false);
    const place = field();
    moveFocus(place);
    expect(document.activeElement).toBe(place);
  });

  it("takes nothing from the page around a frame", () => {
    inFrame(false);
    moveFocus(field());
    expect(document.activeElement).toBe(document.body);
  });

  it("works in a frame that has the focus", () => {
    inFrame(true);
    const place = field();
    moveFocus(place);
    expect(document.activeElement).toBe(place);
  });
});

describe("bringing something into sight", () => {
  /** A list of 100 px in a room that shows so much of it from a place. */
  function stage(top: number, height = 20) {
    const room = document.body.appendChild(document.createElement("div"));
    room.style.overflowY = "auto";
    const place = room.appendChild(document.createElement("p"));
    Object.defineProperties(room, { scrollHeight: { value: 500 }, clientHeight: { value: 100 } });
    const rect = (y: number, size: number) => DOMRect.fromRect({ y, height: size, width: 1, x: 0 });
    room.getBoundingClientRect = () => rect(10, 100);
    place.getBoundingClientRect = () => rect(10 + top, height);
    const whole = vi.fn<(how: ScrollIntoViewOptions) => void>();
    place.scrollIntoView = whole;
    return { room, place, whole };
  }

  it.each([
    ["start", 150, 150],
    ["center", 150, 110],
    ["nearest", 150, 70],
    ["nearest", 40, 0],
    ["nearest", -30, -30],
  ] as const)("in a frame scrolls what scrolls there: %s, from %d", (block, top, by) => {
    inFrame(false);
    const { room, place, whole } = stage(top);
    room.scrollTop = 200;
    bringIntoSight(place, block);
    expect(room.scrollTop).toBe(200 + by);
    expect(whole).not.toHaveBeenCalled();
  });

  it("leaves it to the browser in a page of its own", () => {
    const { place, whole } = stage(150);
    bringIntoSight(place, "center");
    expect(whole).toHaveBeenCalledWith({ block: "center" });
  });
});
