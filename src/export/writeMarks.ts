import type { GroupMark, Mark, TextMark } from "#draw/mark.ts";
import { pathOf } from "#draw/mark.ts";
import { type Colour, type Paint, paintOf, type Role } from "#draw/paint.ts";
import type { State } from "#draw/states.ts";
import { PALETTES, RECEDING, type ThemeName } from "#draw/palette.ts";
import { coloursOf, layerColoursOf } from "./colours.ts";
import { type Attributes, element, escape, number } from "./xml.ts";

/** What a group hands on to what is in it. */
export interface Inherited {
  readonly theme: ThemeName;
  readonly hue: number | null;
  readonly states: ReadonlySet<State>;
}

/** From the middle of a line of text down to its baseline, in sizes of the text. */
export const BASELINE = 0.355;

/** Marks as SVG that needs no style sheet: plain attributes and `#rrggbb`. */
export function writeMarks(marks: readonly Mark[], inherited: Inherited): string {
  return marks.map((mark) => writeMark(mark, inherited)).join("");
}

function writeMark(mark: Mark, inherited: Inherited): string {
  switch (mark.shape) {
    case "group":
      return writeGroup(mark, inherited);
    case "rect": {
      const { x, y, width, height, radius } = mark;
      const rx = radius ? { rx: radius } : {};
      return element("rect", { x, y, width, height, ...rx, ...painted(mark.role, inherited) });
    }
    case "circle": {
      const { x, y, radius } = mark;
      if (isBare(mark.role, inherited)) return "";
      return element("circle", { cx: x, cy: y, r: radius, ...painted(mark.role, inherited) });
    }
    case "line": {
      const [[x1, y1], [x2, y2]] = [mark.from, mark.to];
      return element("line", { x1, y1, x2, y2, ...painted(mark.role, inherited) });
    }
    case "outline":
      return mark.steps.length === 0 || isBare(mark.role, inherited)
        ? ""
        : element("path", { d: pathOf(mark.steps), ...painted(mark.role, inherited) });
    case "glyph": {
      const { x, y, size, path } = mark;
      const transform = `translate(${number(x)} ${number(y)}) scale(${(size / 24).toFixed(4)})`;
      return element("path", { d: path, transform, ...painted(mark.role, inherited) });
    }
    case "text":
      return writeText(mark, inherited);
  }
}

/** Marks without paint are for pointers only. */
function isBare(role: Role, inherited: Inherited): boolean {
  const { fill, stroke } = colourOf(role, inherited);
  return fill === undefined && stroke === undefined;
}

function writeText(mark: TextMark, inherited: Inherited): string {
  const { x, y, text, size, anchor, turn, role } = mark;
  const { fill } = colourOf(role, inherited);
  const { bold } = paintOf(role, inherited.states);
  const at = turn ? { x: 0, y: size * BASELINE } : { x, y: y + size * BASELINE };
  return element(
    "text",
    {
      ...at,
      "font-size": size,
      "font-weight": bold ? 700 : undefined,
      fill,
      "text-anchor": anchor,
      transform: turn ? `translate(${number(x)} ${number(y)}) rotate(${number(turn)})` : undefined,
    },
    escape(text),
  );
}

function writeGroup(mark: GroupMark, inherited: Inherited): string {
  const inner = within(mark, inherited);
  const { opacity } = mark.role ? painted(mark.role, inner) : {};
  const data = Object.entries(mark.data ?? {}).map(([key, value]) => [`data-${key}`, value]);
  return element(
    "g",
    {
      ...Object.fromEntries(data),
      transform: mark.matrix
        ? `matrix(${mark.matrix.map((part) => Number(part.toFixed(6))).join(" ")})`
        : undefined,
      opacity,
    },
    mark.title ? element("title", {}, escape(mark.title)) : "",
    writeMarks(mark.marks, inner),
  );
}

/** What holds within a group. */
export function within({ states = [], hue }: GroupMark, inherited: Inherited): Inherited {
  return {
    ...inherited,
    hue: hue === undefined ? inherited.hue : hue,
    states: states.length > 0 ? new Set([...inherited.states, ...states]) : inherited.states,
  };
}

function painted(role: Role, inherited: Inherited): Attributes {
  const { fill, stroke } = colourOf(role, inherited);
  const paint = paintOf(role, inherited.states);
  return {
    fill: fill ?? "none",
    stroke,
    "stroke-width": stroke && paint.width !== 1 ? paint.width : undefined,
    "stroke-dasharray": paint.dash?.join(" "),
    "stroke-linecap": role === "linkCurve" || role === "linkHalo" ? "round" : undefined,
    opacity: opacityOf(paint, inherited.theme),
  };
}

export function opacityOf({ opacity }: Paint, theme: ThemeName): number | undefined {
  return opacity === "receding" ? RECEDING[theme] : opacity;
}

/** A role's colours as `#rrggbb`; what is not painted is absent. */
export function colourOf(
  role: Role,
  { theme, hue, states }: Inherited,
): { readonly fill?: string; readonly stroke?: string } {
  const { fill, stroke } = paintOf(role, states);
  return {
    ...(fill && fill !== "none" && { fill: hexIn(theme, hue, fill) }),
    ...(stroke && stroke !== "none" && { stroke: hexIn(theme, hue, stroke) }),
  };
}

/** Hue of what belongs to no layer: the key's. */
const NEUTRAL = 262;

const known = new Map<string, Readonly<Record<string, string>>>();

function hexIn(theme: ThemeName, hue: number | null, colour: Exclude<Colour, "none">): string {
  const key = `${theme} ${hue ?? NEUTRAL}`;
  let colours = known.get(key);
  if (!colours) {
    const palette = PALETTES[theme];
    colours = { ...coloursOf(palette), ...layerColoursOf(palette, hue ?? NEUTRAL) };
    known.set(key, colours);
  }
  return colours[colour] ?? "#000000";
}
