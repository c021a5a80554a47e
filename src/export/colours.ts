import { type LayerColour, OPEN_SHARE, type PlainColour } from "#draw/paint.ts";
import { hexOf, mixOf, type Palette } from "#draw/palette.ts";

/** A theme's colours as `#rrggbb`. */
export type Colours = Readonly<Record<PlainColour, string>>;
/** The colours of a layer. */
export type LayerColours = Readonly<Record<LayerColour | "open", string>>;

export function coloursOf(palette: Palette): Colours {
  return {
    surface: hexOf(palette.surface),
    raised: hexOf(palette.raised),
    ink: hexOf(palette.ink),
    inkSoft: hexOf(palette.inkSoft),
    line: hexOf(palette.line),
    lineStrong: hexOf(palette.lineStrong),
    accent: hexOf(palette.accent),
  };
}

export function layerColoursOf(palette: Palette, hue: number): LayerColours {
  const hex = (colour: LayerColour): string => hexOf([...palette[colour], hue]);
  return {
    tint: hex("tint"),
    edge: hex("edge"),
    tile: hex("tile"),
    mark: hex("mark"),
    strong: hex("strong"),
    open: hexOf(mixOf([...palette.strong, hue], palette.raised, OPEN_SHARE)),
  };
}

/** The same fonts as on the screen, the system's own first; a test holds them to tokens.css. */
export const FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
