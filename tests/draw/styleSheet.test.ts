import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Paint, paintOf, ROLES } from "#draw/paint.ts";
import { type State, STATES } from "#draw/states.ts";
import { classOf } from "#draw/roleClass.ts";
import { marksSheet, paletteSheet } from "#draw/styleSheet.ts";

/** Without layout: the formatter breaks long selectors and joins short ones. */
const bare = (css: string): string => css.replaceAll(/\s+/gu, "");

describe("the written style sheets", () => {
  it.each([
    ["src/ui/palette.css", paletteSheet],
    ["src/view/marks.css", marksSheet],
  ])("are fresh: %s (npm run styles)", (file, write) => {
    expect(bare(readFileSync(file, "utf8"))).toBe(bare(write()));
  });

  it("paint every role that is painted, by its class", () => {
    const css = marksSheet();
    const painted = ROLES.filter((role) => Object.keys(paintOf(role, new Set(STATES))).length > 0);
    expect(painted.filter((role) => !css.includes(`.${classOf(role)}`))).toEqual([]);
  });
});

describe("a paint", () => {
  const states = (...list: readonly State[]): ReadonlySet<State> => new Set(list);

  it("is that of the role, changed by its states, a later one of the list overruling", () => {
    const chip = (...list: readonly State[]): Paint => paintOf("chipBox", states(...list));
    expect(chip()).toEqual({ fill: "raised", stroke: "edge", width: 1 });
    expect(chip("compared").stroke).toBe("accent");
    expect(chip("compared", "open")).toMatchObject({ stroke: "strong", width: 3.5 });
    expect(chip("open", "compared")).toEqual(chip("compared", "open"));
    expect(chip("ended", "related")).toMatchObject({ dash: [2.5, 2.5], width: 2.25 });
  });

  it("has nothing of states that mean nothing to the role", () => {
    expect(paintOf("spine", states(...STATES))).toEqual(paintOf("spine", states()));
  });
});
