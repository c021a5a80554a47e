import { hexOf, mixOf, type Palette, type Shade } from "#layout/palette.ts";
import { element, escape } from "./xml.ts";

/** A theme's colours as `#rrggbb`. */
export type Ink = Readonly<
  Record<"surface" | "raised" | "ink" | "inkSoft" | "lineStrong" | "accent", string>
>;
/** The colours of a layer. */
export type LayerInk = Readonly<
  Record<"tint" | "edge" | "tile" | "mark" | "strong" | "open", string>
>;

export function inkOf(palette: Palette): Ink {
  return {
    surface: hexOf(palette.surface),
    raised: hexOf(palette.raised),
    ink: hexOf(palette.ink),
    inkSoft: hexOf(palette.inkSoft),
    lineStrong: hexOf(palette.lineStrong),
    accent: hexOf(palette.accent),
  };
}

/** How much of its layer's colour an open thing is filled with. */
const OPEN = 0.18;

/** @param strength less than 1: that far towards the surface, as a layer gives way to another */
export function layerInkOf(palette: Palette, hue: number, strength = 1): LayerInk {
  const hex = ([lightness, chroma]: Shade): string =>
    hexOf(mixOf([lightness, chroma, hue], palette.surface, strength));
  return {
    tint: hex(palette.tint),
    edge: hex(palette.edge),
    tile: hex(palette.tile),
    mark: hex(palette.mark),
    strong: hex(palette.strong),
    open: hexOf(mixOf([...palette.strong, hue], palette.raised, OPEN)),
  };
}

/** The same fonts as on the screen, the system's own first; a test holds them to tokens.css. */
export const FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

export interface Writing {
  readonly x: number;
  /** Middle of the line, not its baseline: half of all readers of SVG know no `dominant-baseline`. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly anchor?: "middle" | "end";
  readonly transform?: string;
}

/** From the middle of a line of text down to its baseline, in sizes of the text. */
const BASELINE = 0.355;

/** A line of text, as text. */
export function line(words: string, writing: Writing): string {
  const { x, y, size, fill, isBold = false, anchor, transform } = writing;
  return element(
    "text",
    {
      x,
      y: y + size * BASELINE,
      "font-size": size,
      "font-weight": isBold ? 700 : undefined,
      fill,
      "text-anchor": anchor,
      transform,
    },
    escape(words),
  );
}
