import { hexOf, type Palette, shadeOf } from "#layout/palette.ts";
import { element, escape } from "./xml.ts";

/** A theme's colours as `#rrggbb`. */
export type Ink = ReturnType<typeof inkOf>;
/** The colours of a layer. */
export type LayerInk = ReturnType<typeof layerInkOf>;

export function inkOf(palette: Palette) {
  return {
    surface: hexOf(palette.surface),
    raised: hexOf(palette.raised),
    ink: hexOf(palette.ink),
    inkSoft: hexOf(palette.inkSoft),
    lineStrong: hexOf(palette.lineStrong),
    accent: hexOf(palette.accent),
  };
}

export function layerInkOf(palette: Palette, hue: number) {
  return {
    tint: shadeOf(palette.tint, hue),
    edge: shadeOf(palette.edge, hue),
    tile: shadeOf(palette.tile, hue),
    mark: shadeOf(palette.mark, hue),
    strong: shadeOf(palette.strong, hue),
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
