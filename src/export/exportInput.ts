import type { ChangeLook } from "#draw/changes.ts";
import type { ThemeName } from "#draw/palette.ts";
import type { Linkage } from "#layout/linkage.ts";
import type { Measure } from "#layout/measure.ts";
import type { Scene } from "#layout/scene.ts";
import type { EntityRef } from "#model/id.ts";
import type { Phase } from "#model/track.ts";
import type { Locale } from "#model/text.ts";
import type { Heading } from "#words/heading.ts";
import type { Link } from "#words/links.ts";
import type { Labels, Moment } from "#words/labels.ts";
import type { Words } from "#words/words.ts";

/** All that goes on paper: what stands where, what is written on it, and how it is told apart. */
export interface ExportInput {
  readonly scene: Scene;
  readonly moment: Moment;
  readonly labels: Labels;
  /** Components that the filters and the search let through. */
  readonly shown: ReadonlySet<string>;
  readonly open: EntityRef | null;
  /** What ties the open thing, over all; `null` where nothing does. */
  readonly linkage: Linkage<Link> | null;
  readonly compared: readonly string[];
  /** Since when changes are marked, as the View has it. */
  readonly since: string | null;
  /** How what has changed since then is marked, by id; empty where nothing is. */
  readonly changes: ReadonlyMap<string, ChangeLook>;
  /** Standards that are filtered by. */
  readonly chosen: readonly string[];
  /** Brand marks by slug: paths of 24 × 24 glyphs. */
  readonly marks: Readonly<Record<string, string>>;
  readonly theme: ThemeName;
  readonly locale: Locale;
  readonly heading: Heading;
  /** The phases that occur, in the order of a life, and the marks of what changed. */
  readonly legend: readonly LegendEntry[];
  readonly words: Words;
  readonly measure: Measure;
  /** On a slide nothing recedes. */
  readonly isSlide?: boolean;
  /** Size in px of the smallest text. */
  readonly smallText: number;
}

/** What a shape is called: that of a phase, or of a mark of what changed. */
export type LegendEntry = { readonly label: string } & (
  | { readonly phase: Phase }
  | { readonly change: ChangeLook }
);
