import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  digitsAt,
  DIGITS_MS,
  KEY_ACTIONS,
  type KeyAction,
  meaningOf,
  NOTHING_TYPED,
  type Place,
  type Stroke,
  typeDigit,
} from "#state/present/keys.ts";

const plain: Stroke = {
  key: "",
  code: "",
  repeat: false,
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  place: "page",
};

/** `Alt+Shift+x`, `repeat`, `field` and so on, as a recording would have it. */
function stroke(written: string, more: Partial<Stroke> = {}): Stroke {
  const parts = written === "+" ? ["+"] : written.split("+");
  const key = parts.at(-1) ?? "";
  return {
    ...plain,
    key: key === "Space" ? " " : key,
    alt: parts.includes("Alt"),
    shift: parts.includes("Shift"),
    ...more,
  };
}

function does(written: string, more: Partial<Stroke> = {}, hasLetters = true): string | null {
  const meaning = meaningOf(stroke(written, more), NOTHING_TYPED, 0, hasLetters);
  return meaning?.kind === "act" ? meaning.action : (meaning?.kind ?? null);
}

describe("the key map", () => {
  it.each<[KeyAction, string]>([
    ["next", "PageDown ArrowRight ArrowDown Space Enter N n"],
    ["previous", "PageUp ArrowLeft ArrowUp Shift+Space Backspace P p"],
    ["nextChapter", "Alt+PageDown Alt+ArrowRight Alt+ArrowDown Alt+n"],
    ["previousChapter", "Alt+PageUp Alt+ArrowLeft Alt+ArrowUp Alt+Backspace Alt+p"],
    ["first", "Home"],
    ["last", "End"],
    ["black", "b B ."],
    ["white", "w W ,"],
    ["freeze", "z Z"],
    ["pointer", "l"],
    ["spotlight", "h"],
    ["speaker", "s S"],
    ["overview", "o"],
    ["ask", "/"],
    ["fullScreen", "f F11"],
    ["begin", "F5"],
    ["resume", "Shift+F5"],
    ["pause", "t"],
    ["showTime", "Shift+T"],
    ["resetTime", "r"],
    ["larger", "+ ="],
    ["smaller", "-"],
    ["help", "Shift+? F1"],
    ["escape", "Escape Esc"],
  ])("%s: %s", (action, written) => {
    for (const one of written.split(" ")) expect([one, does(one)]).toEqual([one, action]);
  });

  it("has each key once", () => {
    const all = KEY_ACTIONS.flatMap(({ keys }): readonly string[] => keys);
    expect(new Set(all).size).toBe(all.length);
  });
});

const strokes = fc.record<Stroke>({
  key: fc.constantFrom("PageDown", "ArrowLeft", "b", ".", " ", "Enter", "F5", "7", "Escape", "T"),
  code: fc.constantFrom("", "KeyB", "PageDown"),
  repeat: fc.boolean(),
  ctrl: fc.boolean(),
  meta: fc.boolean(),
  alt: fc.boolean(),
  shift: fc.boolean(),
  place: fc.constantFrom<Place>("page", "field", "control", "walk", "notes"),
});

describe("a stroke", () => {
  it("with Ctrl or Meta is none of ours", () => {
    fc.assert(
      fc.property(strokes, (one) => {
        fc.pre(one.ctrl || one.meta);
        expect(meaningOf(one, NOTHING_TYPED, 0, true)).toBeNull();
      }),
    );
  });

  it("that is held repeats nothing", () => {
    fc.assert(
      fc.property(strokes, (one) => {
        const kind = meaningOf({ ...one, repeat: true }, NOTHING_TYPED, 0, true)?.kind;
        expect([undefined, "swallow"]).toContain(kind);
      }),
    );
  });

  it("with Alt moves by chapters or does nothing", () => {
    fc.assert(
      fc.property(strokes, (one) => {
        const meaning = meaningOf({ ...one, alt: true }, NOTHING_TYPED, 0, true);
        const action = meaning?.kind === "act" ? meaning.action : "Chapter";
        expect(action).toMatch(/Chapter$/u);
      }),
    );
  });

  it("is a letter where somebody writes; only what the browser must not have is taken", () => {
    for (const key of ["b", "Space", "Enter", "ArrowDown", ".", "5", "?", "Backspace"]) {
      expect([key, does(key, { place: "field" })]).toEqual([key, null]);
    }
    expect(does("F5", { place: "field" })).toBe("begin");
    expect(does("Escape", { place: "field" })).toBe("escape");
  });

  it("of a clicker goes on in a field and in a list of values", () => {
    for (const place of ["field", "list"] as const) {
      expect(does("PageDown", { place })).toBe("next");
      expect(does("PageUp", { place })).toBe("previous");
      expect(does("F5", { place })).toBe("begin");
    }
    expect(does(".", { place: "list" })).toBe("black");
    expect(does("b", { place: "list" })).toBe("black");
    for (const key of ["Space", "Enter", "ArrowDown", "Home"]) {
      expect([key, does(key, { place: "list" })]).toEqual([key, null]);
    }
  });

  it("presses the button that has the focus", () => {
    expect(does("Enter", { place: "control" })).toBeNull();
    expect(does("Space", { place: "control" })).toBeNull();
    expect(does("PageDown", { place: "control" })).toBe("next");
  });

  it("walks within the picture once somebody tabbed into it, while the clicker goes on", () => {
    for (const key of ["ArrowDown", "Home", "Enter", "b"]) {
      expect([key, does(key, { place: "walk" })]).toEqual([key, null]);
    }
    expect(does("PageDown", { place: "walk" })).toBe("next");
    expect(does("Escape", { place: "walk" })).toBe("escape");
  });

  it("scrolls the notes that have the focus, also when held", () => {
    expect(does("ArrowDown", { place: "notes", repeat: true })).toBeNull();
    expect(does("PageDown", { place: "notes" })).toBe("next");
  });

  it("is read by its place where its letter is hidden or foreign", () => {
    expect(does("Process", { code: "KeyB" })).toBe("black");
    expect(does("Unidentified", { code: "PageDown" })).toBe("next");
    expect(does("и", { code: "KeyB" })).toBe("black");
    expect(does("。", { code: "Period" })).toBe("black");
    expect(does("，", { code: "Comma" })).toBe("white");
    expect(does("Process", { code: "Slash", shift: true })).toBe("help");
  });

  it("is read by its letter first: Dvorak's B lies where N is", () => {
    expect(does("b", { code: "KeyN" })).toBe("black");
  });

  it("of a single sign can be turned off; the clicker's keys stay", () => {
    for (const key of ["b", ".", ",", "/", "+", "?", "5", "z"]) {
      expect([key, does(key, {}, false)]).toEqual([key, null]);
    }
    for (const key of ["PageDown", "PageUp", "ArrowRight", "Escape", "Space", "F5", "F1"]) {
      expect(does(key, {}, false)).not.toBeNull();
    }
  });
});

describe("digits and Enter", () => {
  it("go to a step", () => {
    const typed = ["1", "2"].reduce((all, digit) => typeDigit(all, digit, 100), NOTHING_TYPED);
    expect(meaningOf(stroke("Enter"), typed, 200, true)).toEqual({ kind: "goTo", step: 12 });
  });

  it("are forgotten after a while, and Enter is the next step again", () => {
    const typed = typeDigit(NOTHING_TYPED, "7", 0);
    expect(digitsAt(typed, DIGITS_MS + 1)).toBe("");
    expect(meaningOf(stroke("Enter"), typed, DIGITS_MS + 1, true)).toEqual({
      kind: "act",
      action: "next",
    });
  });

  it("come from the number block too", () => {
    expect(does("Unidentified", { code: "Numpad7" })).toBe("digit");
  });
});
