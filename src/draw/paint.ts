import type { Palette } from "./palette.ts";
import { type State, STATES } from "./states.ts";

/** Colours that take their hue from a layer. */
export const LAYER_COLOURS = ["tint", "edge", "tile", "mark", "strong"] as const;
export type PlainColour = keyof Pick<
  Palette,
  "surface" | "raised" | "ink" | "inkSoft" | "line" | "lineStrong" | "accent"
>;
export type LayerColour = (typeof LAYER_COLOURS)[number] & keyof Palette;
/** `open` is a layer's strong colour thinned with the raised one. */
export type Colour = PlainColour | LayerColour | "open" | "none";

/** Share of the strong colour in `open`. */
export const OPEN_SHARE = 0.18;

export interface Paint {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** px */
  readonly width?: number;
  readonly dash?: readonly number[];
  /** `receding`: as strong as the theme has what recedes. */
  readonly opacity?: number | "receding";
  readonly bold?: boolean;
}

type Paints = Paint & { readonly when?: Partial<Readonly<Record<State, Paint>>> };

const FADED: Paints["when"] = { out: { opacity: 0.2 }, receding: { opacity: "receding" } };
const SOFT: Paint = { fill: "inkSoft" };

/** What part of the picture a mark is. */
export const ROLES = [
  "page",
  "ground",
  "spine",
  "front",
  "end",
  "tile",
  "layerLabel",
  "layerBack",
  "layerName",
  "layerNote",
  "groupName",
  "more",
  "moreBox",
  "moreText",
  "chip",
  "chipBox",
  "chipGlyph",
  "chipSquare",
  "chipName",
  "chipDetail",
  "signRing",
  "sign",
  "dots",
  "dotSpot",
  "dot",
  "dotRing",
  "dotOver",
  "thread",
  "threadLine",
  "threadPill",
  "threadName",
  "knotProvides",
  "knotConsumes",
  "knotBoth",
  "moreThreads",
  "loomTitle",
  "loomNote",
  "loomKnot",
  "loomKnotHollow",
  "loomKnotBoth",
  "link",
  "linkReach",
  "linkHalo",
  "linkCurve",
  "linkEnd",
  "wordLine",
  "wordBox",
  "wordText",
  "change",
  "changeBox",
  "changeSign",
  "changeRing",
  "title",
  "fact",
] as const;
export type Role = (typeof ROLES)[number];

/**
 * How each role is painted, and how its states change that. The one table from which the screen's
 * style sheet is written and the SVG and slide writers take their colours.
 */
const PAINTS: Readonly<Record<Role, Paints>> = {
  page: { fill: "surface" },
  ground: { fill: "tint", when: { open: { stroke: "strong", width: 2 } } },
  spine: { fill: "strong" },
  front: { fill: "mark" },
  end: { fill: "strong" },
  tile: { fill: "raised", stroke: "edge", width: 1 },
  layerLabel: {},
  layerBack: { fill: "tint", opacity: 0.92 },
  layerName: { fill: "ink", bold: true, when: { behind: { fill: "inkSoft", bold: false } } },
  layerNote: SOFT,
  groupName: { fill: "strong", bold: true },
  more: { when: FADED },
  moreBox: { fill: "raised", stroke: "strong", width: 1 },
  moreText: { fill: "strong", bold: true },
  chip: { when: FADED },
  chipBox: {
    fill: "raised",
    stroke: "edge",
    width: 1,
    when: {
      dormant: { fill: "tint", stroke: "lineStrong", dash: [7, 3] },
      ended: { fill: "tint", stroke: "lineStrong", dash: [2.5, 2.5] },
      related: { stroke: "strong", width: 2.25 },
      lit: { stroke: "strong", width: 2 },
      compared: { stroke: "accent", width: 2 },
      open: { stroke: "strong", width: 3.5, fill: "open" },
    },
  },
  chipGlyph: { fill: "ink", opacity: 0.82, when: { ended: { opacity: 0.45 } } },
  chipSquare: {
    fill: "mark",
    when: {
      announced: { fill: "none", stroke: "mark", width: 1.6 },
      preview: { fill: "none", stroke: "mark", width: 1.6 },
      ended: { opacity: 0.45 },
    },
  },
  chipName: { fill: "ink", when: { dormant: SOFT, ended: SOFT } },
  chipDetail: SOFT,
  signRing: { fill: "none", stroke: "inkSoft", width: 1.4 },
  sign: SOFT,
  dots: { when: FADED },
  dotSpot: { fill: "none" },
  dot: { fill: "mark", when: { related: { fill: "strong" } } },
  dotRing: { fill: "none", stroke: "mark", width: 1.2, when: { related: { stroke: "strong" } } },
  dotOver: {
    fill: "none",
    stroke: "lineStrong",
    width: 1.1,
    when: { related: { stroke: "strong" } },
  },
  thread: { when: { receding: { opacity: "receding" } } },
  threadLine: {
    stroke: "lineStrong",
    width: 1.5,
    when: {
      pillar: { width: 3 },
      lit: { stroke: "accent", width: 3 },
      chosen: { stroke: "accent", width: 3 },
    },
  },
  threadPill: {
    fill: "raised",
    stroke: "lineStrong",
    width: 1,
    when: { chosen: { stroke: "accent", width: 2 } },
  },
  threadName: {
    fill: "ink",
    when: { lit: { fill: "accent", bold: true }, chosen: { fill: "accent", bold: true } },
  },
  knotProvides: { fill: "strong", stroke: "surface", width: 1.5 },
  knotConsumes: { fill: "surface", stroke: "strong", width: 2.5 },
  knotBoth: { fill: "none", stroke: "strong", width: 1.8 },
  moreThreads: { fill: "accent", bold: true },
  loomTitle: { fill: "ink", bold: true },
  loomNote: SOFT,
  loomKnot: { fill: "inkSoft" },
  loomKnotHollow: { fill: "surface", stroke: "inkSoft", width: 2 },
  loomKnotBoth: { fill: "none", stroke: "inkSoft", width: 1.4 },
  link: { when: { many: { opacity: 0.4 }, lit: { opacity: 1 } } },
  linkReach: { fill: "none" },
  linkHalo: {
    fill: "none",
    stroke: "surface",
    width: 5,
    opacity: 0.75,
    when: { second: { width: 4.25 }, third: { width: 3.6 } },
  },
  linkCurve: {
    fill: "none",
    stroke: "strong",
    width: 2.5,
    when: {
      plain: { stroke: "inkSoft" },
      second: { width: 1.75 },
      third: { width: 1.1 },
      many: { width: 1.25 },
    },
  },
  linkEnd: { fill: "strong", when: { plain: { fill: "inkSoft" } } },
  wordLine: { stroke: "lineStrong", width: 1.5 },
  wordBox: {
    fill: "raised",
    stroke: "lineStrong",
    width: 1,
    when: { lit: { stroke: "ink", width: 2 } },
  },
  wordText: { fill: "ink", bold: true },
  change: {},
  changeBox: { fill: "raised", stroke: "accent", width: 1.6 },
  changeSign: { fill: "none", stroke: "accent", width: 1.6 },
  changeRing: { fill: "none", stroke: "accent", width: 1 },
  title: { fill: "ink", bold: true },
  fact: SOFT,
};

/** The paint of a role on its own, and of each of its states in the order in which they overrule. */
export function paintsOf(role: Role): {
  readonly base: Paint;
  readonly states: readonly (readonly [State, Paint])[];
} {
  const { when = {}, ...base }: Paints = PAINTS[role];
  return {
    base,
    states: STATES.flatMap((state) => {
      const paint = when[state];
      return paint ? [[state, paint] as const] : [];
    }),
  };
}

/** The paint of a role in some states. */
export function paintOf(role: Role, states: ReadonlySet<State>): Paint {
  const { base, states: changes } = paintsOf(role);
  const held = changes.flatMap(([state, change]) => (states.has(state) ? change : []));
  return Object.assign({}, base, ...held);
}
