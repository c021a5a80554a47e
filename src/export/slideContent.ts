import type { Ecosystem } from "#model/ecosystem.ts";
import { isFiltered, type View } from "#state/view.ts";
import type { Moment } from "#words/labels.ts";

/** Sizes of the chips' text on a slide of 1280 × 720, px: it is read from the back row. */
export const SLIDE_TEXT = { min: 18, max: 26 } as const;
/** Where few layers are shown. */
const LARGE_TEXT = { min: 20, max: 28 } as const;
const FEW = 3;

export interface SlideContent {
  readonly moment: Moment;
  /** What the filters let through, and what the step is about in any case. */
  readonly shown: ReadonlySet<string>;
  /** Layers that have a place on the slide; `null`: all. */
  readonly layers: ReadonlySet<string> | null;
  /** Smallest and largest text, px. */
  readonly text: { readonly min: number; readonly max: number };
}

/**
 * What the picture of a slide shows: what a step is about (opened, compared, pointed out), always; and
 * where the step filters, what passes and nothing else, so that it can be large. Standards are those
 * that the step names, or where it names none, filters and opens nothing, those that have room. A step may name
 * the layers itself; those of what it is about come with them.
 */
export function onSlide(
  moment: Moment,
  {
    view,
    shown,
    emphasis,
    layers: wanted,
  }: {
    readonly view: View;
    readonly shown: ReadonlySet<string>;
    readonly emphasis: readonly string[];
    /** Those that the step names itself. */
    readonly layers?: readonly string[] | undefined;
  },
): SlideContent {
  const { open, compare, filters } = view;
  const about = new Set([...emphasis, ...compare, ...(open ? [open.id] : [])]);
  const named = new Set([...about, ...filters.standard]);
  const hasNamed = moment.threads.some(({ standard }) => named.has(standard.id));
  const isPartial = isFiltered(view) || wanted !== undefined;
  // What is pointed out has its name also on a day on which it ties nothing.
  const tied = new Set(moment.threads.map(({ standard }) => standard.id));
  const loose = moment.ecosystem.standards
    .filter(({ id }) => emphasis.includes(id) && !tied.has(id))
    .map((standard) => ({ standard, knots: [], edges: [] }));
  const threads = [
    ...(hasNamed || isPartial || open
      ? moment.threads.filter(({ standard }) => named.has(standard.id))
      : moment.threads),
    ...loose,
  ];
  const present = new Set([...shown, ...about]);
  if (!isPartial) {
    return { moment: { ...moment, threads }, shown: present, layers: null, text: SLIDE_TEXT };
  }
  const passing = moment.snapshots.filter(({ component }) => present.has(component.id));
  // Filtered by layers, a component of two has its place where it was asked for, or none.
  const asked = layersAsked(moment.ecosystem, filters.layer);
  const layers = new Set(wanted ?? asked ?? passing.map(({ layer }) => layer));
  for (const { component, layer } of passing) if (about.has(component.id)) layers.add(layer);
  const snapshots = passing.filter(({ layer }) => layers.has(layer));
  if (open?.kind === "layer") layers.add(open.id);
  const text = layers.size <= FEW ? LARGE_TEXT : SLIDE_TEXT;
  return { moment: { ...moment, snapshots, threads }, shown: present, layers, text };
}

/** Layers that are filtered by, also by a group of theirs; `null` where none is. */
export function layersAsked(
  { groupById }: Ecosystem,
  values: readonly string[],
): ReadonlySet<string> | null {
  return values.length === 0 ? null : new Set(values.map((id) => groupById.get(id)?.parent ?? id));
}
