import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hueOf } from "#layout/hue.ts";
import {
  contrastOf,
  hexOf,
  mixOf,
  type Oklch,
  PALETTES,
  type Palette,
  RECEDING,
} from "#draw/palette.ts";
import { FONTS } from "#paper/ink.ts";

const css = readFileSync("src/ui/tokens.css", "utf8");

/** What tokens.css declares in the block of a selector. */
function declared(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

const light = declared(":root");
const themes = {
  light,
  dark: declared(':root[data-theme="dark"]'),
  projector: declared(':root[data-theme="projector"]'),
};

const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

describe.each(["light", "dark", "projector"] as const)("the palette %s", (theme) => {
  const palette = PALETTES[theme];

  it("is the one of tokens.css", () => {
    for (const [name, numbers] of Object.entries<readonly number[]>({ ...palette })) {
      const token = themes[theme].get(kebab(name)) ?? light.get(kebab(name)) ?? "";
      const written = token
        .replace(/^oklch\((.*)\)$/u, "$1")
        .split(" ")
        .map(Number);
      expect([name, ...written]).toEqual([name, ...numbers]);
    }
  });

  it("lets recede what recedes there", () => {
    const token = themes[theme].get("receding") ?? light.get("receding");
    expect(Number(token)).toBe(RECEDING[theme]);
  });

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
  expect(light.get("font")?.replaceAll(/\s+/gu, " ")).toBe(FONTS);
});
