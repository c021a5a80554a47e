import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hueOf } from "#layout/hue.ts";
import { contrastOf, hexOf, mixOf, type Oklch, PALETTES, type Palette } from "#draw/palette.ts";
import { FONTS } from "#export/colours.ts";

const tokens = readFileSync("src/ui/tokens.css", "utf8");

describe.each(["light", "dark", "projector"] as const)("the palette %s", (theme) => {
  const palette = PALETTES[theme];

  // The back row of a lit room reads it: 7:1. Elsewhere 4.5:1, as WCAG 2.2 AA asks for text.
  const least = theme === "projector" ? 7 : 4.5;
  const hues = [...Array.from({ length: 40 }, (_, index) => hueOf(index, 40)), hueOf(0, 1)];
  it.each(hues)("can be read in a layer of hue %i", (hue) => {
    const { tint, strong } = shades(palette, hue);
    for (const [text, ground] of [
      [palette.ink, tint],
      [palette.inkSoft, tint],
      [strong, tint],
      [palette.ink, palette.raised],
      [strong, palette.surface],
    ] as const) {
      expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(least);
    }
  });
  // WCAG 1.4.11: what is not text and yet says something. Edges of chips and buttons say nothing that
  // their text does not.
  it.each(hues)("can be told from its ground in a layer of hue %i", (hue) => {
    const { tint } = shades(palette, hue);
    const mark: Oklch = [...palette.mark, hue];
    for (const [seen, ground] of [
      [mark, tint],
      [mark, palette.raised],
      [palette.lineStrong, tint],
      [palette.accent, tint],
    ] as const) {
      expect(contrastOf(seen, ground)).toBeGreaterThanOrEqual(3);
    }
    // The ring about what has the focus: 4.5:1, as Chartability asks for.
    expect(contrastOf(palette.focus, tint)).toBeGreaterThanOrEqual(4.5);
  });
  it("tells controls, verdicts and the focus from every ground beside the layers", () => {
    for (const ground of [palette.surface, palette.raised, palette.sunken]) {
      for (const seen of [palette.lineStrong, palette.accent]) {
        expect(contrastOf(seen, ground)).toBeGreaterThanOrEqual(3);
      }
      for (const seen of [palette.focus, palette.yes, palette.no, palette.part, palette.warn]) {
        expect(contrastOf(seen, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrastOf(palette.accentInk, palette.accent)).toBeGreaterThanOrEqual(4.5);
  });
  it("can be read beside the layers", () => {
    for (const text of [palette.ink, palette.inkSoft, palette.accent]) {
      expect(contrastOf(text, palette.surface)).toBeGreaterThanOrEqual(least);
      expect(contrastOf(text, palette.raised)).toBeGreaterThanOrEqual(least);
    }
  });
});

function shades({ tint, strong }: Palette, hue: number): { tint: Oklch; strong: Oklch } {
  return { tint: [...tint, hue], strong: [...strong, hue] };
}

// Reference values: https://bottosson.github.io/posts/oklab/ and CSS Color 4's named colours.
it.each<[Oklch, string]>([
  [[1, 0, 0], "#ffffff"],
  [[0, 0, 0], "#000000"],
  [[0.6279, 0.2577, 29.23], "#ff0000"],
  [[0.8664, 0.2948, 142.5], "#00ff00"],
  [[0.452, 0.3132, 264.05], "#0000ff"],
  [[0.5999, 0, 0], "#808080"],
])("turns oklch %j into %s", (colour, hex) => {
  expect(hexOf(colour)).toBe(hex);
});

it("keeps the lightness of what no screen can show", () => {
  const green: Oklch = [0.7, 0.4, 150];
  const hex = hexOf(green);
  expect(hex).toMatch(/^#[0-9a-f]{6}$/u);
  expect(contrastOf(green, [0, 0, 0])).toBeCloseTo(contrastOf([0.7, 0.15, 150], [0, 0, 0]), 0);
});

it("mixes as CSS does: ends are the colours themselves", () => {
  const [one, other]: readonly [Oklch, Oklch] = [
    [0.48, 0.11, 195],
    [1, 0, 0],
  ];
  expect(hexOf(mixOf(one, other, 1))).toBe(hexOf(one));
  expect(hexOf(mixOf(one, other, 0))).toBe(hexOf(other));
});

it("names the fonts of the screen", () => {
  expect(/--font:\s*([^;]+);/u.exec(tokens)?.[1]?.replaceAll(/\s+/gu, " ")).toBe(FONTS);
});
