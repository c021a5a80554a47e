/** Lightness 0 to 1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];
/** A colour that takes its hue from a layer. */
export type Shade = readonly [lightness: number, chroma: number];

/** The colours of a theme; `npm run styles` writes them down for the style sheets (ui/palette.css). */
export interface Palette {
  readonly surface: Oklch;
  readonly raised: Oklch;
  readonly sunken: Oklch;
  readonly ink: Oklch;
  readonly inkSoft: Oklch;
  readonly line: Oklch;
  readonly lineStrong: Oklch;
  readonly accent: Oklch;
  readonly accentInk: Oklch;
  readonly focus: Oklch;
  readonly warn: Oklch;
  readonly yes: Oklch;
  readonly no: Oklch;
  readonly part: Oklch;
  readonly tint: Shade;
  readonly edge: Shade;
  readonly tile: Shade;
  readonly mark: Shade;
  readonly strong: Shade;
}

const LIGHT: Palette = {
  surface: [0.985, 0.003, 85],
  raised: [1, 0, 0],
  ink: [0.25, 0.015, 270],
  inkSoft: [0.46, 0.012, 270],
  line: [0.88, 0.006, 270],
  lineStrong: [0.62, 0.01, 270],
  accent: [0.5, 0.13, 262],
  sunken: [0.955, 0.004, 85],
  accentInk: [0.99, 0, 0],
  focus: [0.45, 0.19, 262],
  warn: [0.5, 0.13, 50],
  yes: [0.47, 0.12, 155],
  no: [0.5, 0.16, 25],
  part: [0.52, 0.12, 70],
  tint: [0.955, 0.028],
  edge: [0.84, 0.055],
  tile: [0.84, 0.075],
  mark: [0.615, 0.1],
  strong: [0.48, 0.11],
};

export const THEME_NAMES = ["light", "dark", "projector"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: LIGHT,
  dark: {
    surface: [0.19, 0.01, 270],
    raised: [0.24, 0.012, 270],
    ink: [0.94, 0.005, 270],
    inkSoft: [0.74, 0.01, 270],
    line: [0.34, 0.012, 270],
    lineStrong: [0.58, 0.012, 270],
    accent: [0.78, 0.11, 262],
    sunken: [0.165, 0.01, 270],
    accentInk: [0.18, 0.02, 270],
    focus: [0.82, 0.13, 262],
    warn: [0.8, 0.12, 75],
    yes: [0.8, 0.13, 155],
    no: [0.76, 0.13, 25],
    part: [0.82, 0.12, 80],
    tint: [0.265, 0.03],
    edge: [0.42, 0.055],
    tile: [0.46, 0.085],
    mark: [0.68, 0.1],
    strong: [0.8, 0.1],
  },
  projector: {
    ...LIGHT,
    surface: [1, 0, 0],
    ink: [0.15, 0, 0],
    inkSoft: [0.32, 0, 0],
    line: [0.75, 0, 0],
    lineStrong: [0.45, 0, 0],
    accent: [0.38, 0.15, 262],
    sunken: [0.96, 0, 0],
    focus: [0.38, 0.2, 262],
    warn: [0.4, 0.12, 50],
    yes: [0.38, 0.11, 155],
    no: [0.42, 0.15, 25],
    part: [0.42, 0.1, 70],
    tint: [0.95, 0.04],
    edge: [0.7, 0.09],
    tile: [0.8, 0.09],
    mark: [0.55, 0.12],
    strong: [0.38, 0.11],
  },
};

/** How strong is what recedes behind something that is open. */
export const RECEDING: Readonly<Record<ThemeName, number>> = {
  light: 0.45,
  dark: 0.45,
  projector: 0.55,
};

/** A colour as programs that know no OKLCH read it: `#rrggbb`. Too vivid a one is made less so. */
export function hexOf([lightness, chroma, hue]: Oklch): string {
  const wanted = linearOf([lightness, chroma, hue]);
  const rgb = isInside(wanted)
    ? wanted
    : linearOf([lightness, mostChroma(lightness, hue, chroma), hue]);
  const bytes = rgb.map((part) => Math.round(encode(Math.min(1, Math.max(0, part))) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** As CSS Color 4 does it: lightness and hue stay, chroma is what the screen has of it. */
function mostChroma(lightness: number, hue: number, wanted: number): number {
  let [low, high] = [0, wanted];
  for (let step = 0; step < 20; step += 1) {
    const tried = (low + high) / 2;
    if (isInside(linearOf([lightness, tried, hue]))) low = tried;
    else high = tried;
  }
  return low;
}

/** A colour on its way to another, in OKLab as CSS mixes. @param share of the first, 0 to 1 */
export function mixOf(one: Oklch, other: Oklch, share: number): Oklch {
  const [l1, a1, b1] = labOf(one);
  const [l2, a2, b2] = labOf(other);
  const mix = (x: number, y: number): number => x * share + y * (1 - share);
  const [a, b] = [mix(a1, a2), mix(b1, b2)];
  return [mix(l1, l2), Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
}

function labOf([lightness, chroma, hue]: Oklch): readonly [number, number, number] {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** WCAG 2: 1 for none, 21 for black on white. */
export function contrastOf(a: Oklch, b: Oklch): number {
  const [darker = 0, lighter = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: Oklch): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hexOf(colour).slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/**
 * OKLCH to linear sRGB after Björn Ottosson, “A perceptual color space for image processing”,
 * https://bottosson.github.io/posts/oklab/ (2020).
 */
function linearOf(colour: Oklch): readonly [number, number, number] {
  const [lightness, a, b] = labOf(colour);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** What rounding leaves over the edge is not outside. */
function isInside(rgb: readonly number[]): boolean {
  return rgb.every((part) => part >= -1e-4 && part <= 1 + 1e-4);
}

function encode(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}
