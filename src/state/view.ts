import { isOwn } from "./freshId.ts";
import type { EntityRef } from "#model/id.ts";
import type { Locale } from "#model/text.ts";
import { FIRST_SORT, type Sort } from "#query/list/columns.ts";
import type { Followed } from "#query/trace.ts";
import { FACETS, type Filters, NO_FILTERS } from "#query/filter.ts";

export const PICTURES = ["strata", "stack", "list"] as const;
export const THEMES = ["light", "dark", "projector"] as const;
/** Where the table of a comparison stands: in place of the picture, or not at all while one chooses. */
export const TABLES = ["wide", "off"] as const;
export type Picture = (typeof PICTURES)[number];
export type Theme = (typeof THEMES)[number];
export type TablePlace = (typeof TABLES)[number];

/**
 * What a person is looking at, as one plain value: the address bar is it written down, Back and
 * Forward move through it. Nothing that can be seen is outside it but hover, focus and scroll.
 */
export interface View {
  /**
   * Id of a data set of the catalog or of one's own, or the address of one of another host; `null` =
   * the catalog's first.
   */
  readonly data: string | null;
  readonly picture: Picture;
  /** Order of the list; where none is shown, as at the start. */
  readonly sort: Sort;
  /** The date shown, as written; `null` = today. */
  readonly at: string | null;
  /** Mark what changed between this date and `at`. */
  readonly since: string | null;
  readonly q: string;
  readonly filters: Filters;
  readonly open: EntityRef | null;
  /** Followed from the open thing; `null` where none is open. */
  readonly trace: Followed | null;
  /** Kinds of relation that are not drawn: relation types, and roles towards standards. */
  readonly hide: readonly string[];
  /** Ids of what is compared, in the order of the columns. */
  readonly compare: readonly string[];
  /** `null` = beside the picture, as soon as two things are chosen; with fewer always `null`. */
  readonly table: TablePlace | null;
  /** `null` = the reader's. */
  readonly lang: Locale | null;
  /** `null` = the system's. */
  readonly theme: Theme | null;
  readonly talk: string | null;
  readonly step: number | null;
  /** How many of the step's builds are shown; `null` = all. */
  readonly build: number | null;
  /** The talk runs by itself, each step for its minutes, and begins anew after the last. */
  readonly loop: boolean;
  /** In a talk, but not what its step shows: somebody has asked a question. */
  readonly detour: boolean;
  readonly embed: boolean;
  /** Parameters of the address that are not ours; kept as they came. */
  readonly extra: readonly (readonly [key: string, value: string])[];
}

export const START: View = {
  data: null,
  picture: "strata",
  sort: FIRST_SORT,
  at: null,
  since: null,
  q: "",
  filters: NO_FILTERS,
  open: null,
  trace: null,
  hide: [],
  compare: [],
  table: null,
  lang: null,
  theme: null,
  talk: null,
  step: null,
  build: null,
  loop: false,
  detour: false,
  embed: false,
  extra: [],
};

/** Whether a data set is not of this site: opened from a file, or of another host. */
export function isFromElsewhere(data: string): boolean {
  return isOwn(data) || data.includes(":");
}

/** Whether a View keeps anything out of the picture. */
export function isFiltered({ filters, q }: View): boolean {
  return q.trim() !== "" || FACETS.some((facet) => filters[facet].length > 0);
}

/** Whether what is chosen for comparison stands side by side; an open panel lies over it. */
export function hasTable({ compare, table }: Pick<View, "compare" | "table">): boolean {
  return compare.length > 1 && table !== "off";
}

/** Whether what changed is told in order beside the picture: nothing else stands there. */
export function listsChanges(view: Pick<View, "since" | "open" | "compare" | "table">): boolean {
  return view.since !== null && view.open === null && !hasTable(view);
}

/** What is drawn where only a drawing can stand: a file, a page. In place of the list, the flat picture. */
export function drawingOf(picture: Picture): Exclude<Picture, "list"> {
  return picture === "list" ? "strata" : picture;
}
