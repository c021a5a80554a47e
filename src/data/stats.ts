import type { Verdict } from "#model/comparison.ts";
import type { Component, Sources } from "#model/entity.ts";
import { wholeComponent } from "#model/tagged.ts";
import { parseWhen, type When } from "#model/when.ts";
import { objectsIn } from "./check/walk.ts";
import type { Files, InFile } from "./files.ts";

/** How well a part of a data set is documented. Shares are counts of a whole that is given too. */
export interface Stats {
  readonly components: number;
  /** Components in full depth, see `isFull`. */
  readonly full: number;
  readonly claims: number;
  /** Claims that at least one source of record (tier 1) stands behind. */
  readonly ofRecord: number;
  readonly dates: Readonly<Record<When["precision"], number>>;
  readonly texts: number;
  /** Texts whose Chinese is there and not older than its English. */
  readonly translated: number;
  readonly cells: Readonly<Record<Verdict | "value", number>>;
  /** The day furthest back on which something cited was last read; `null` without sources. */
  readonly oldest: string | null;
}

/**
 * Counts per layer, from the ground up. What a component says counts for its primary layer; what no
 * layer owns (standards, organizations, tables, talks) is left to `total`.
 */
export function statsOf(files: Files): {
  readonly layers: readonly { readonly id: string; readonly stats: Stats }[];
  readonly total: Stats;
} {
  const shared: Sources = Object.assign({}, ...files.sources.map(({ value }) => value.sources));
  const components = files.components.map(({ value }) => value);
  const parents = new Map(files.layers.map(({ value }) => [value.id, value.parent]));
  const layerOf = (component: Component): string | undefined => {
    const place = placeOf(component);
    return (place && parents.get(place)) ?? place;
  };
  const layers = files.layers
    .map(({ value }) => value)
    .filter(({ parent }) => parent === undefined)
    .toSorted((a, b) => a.order - b.order)
    .map(({ id }) => {
      const here = components.filter((component) => layerOf(component) === id);
      return { id, stats: count(here, here, shared) };
    });
  const all = Object.values(files).flatMap((list: readonly InFile<unknown>[]) =>
    list.map(({ value }) => value),
  );
  return { layers, total: count(components, all, shared) };
}

/**
 * Full depth: all that applies to any component is there. Who stands behind it, under which license,
 * where it lives, its first and its latest release, and at least three ties: relations, standards it
 * conforms to, tables it is compared in. Foundations, renames and events are not asked for: many
 * have none.
 */
export function isFull(component: Component): boolean {
  const { stewards, licenses, repositories, links, releases, relations } =
    wholeComponent(component);
  const edges = [...(relations ?? []), ...(component.conformance ?? [])].length;
  return (
    stewards !== undefined &&
    licenses !== undefined &&
    (repositories !== undefined || links?.["homepage"] !== undefined) &&
    (releases?.length ?? 0) >= 2 &&
    edges + (component.cells ? 1 : 0) >= 3
  );
}

function placeOf({ layers }: Component): string | undefined {
  return (layers.find(({ primary }) => primary) ?? layers[0])?.layer;
}

function count(
  components: readonly Component[],
  values: readonly unknown[],
  shared: Sources,
): Stats {
  const dates = { year: 0, month: 0, day: 0 };
  const cells = { yes: 0, no: 0, partial: 0, plugin: 0, unknown: 0, na: 0, value: 0 };
  const read: string[] = [];
  let claims = 0;
  let ofRecord = 0;
  let texts = 0;
  let translated = 0;
  for (const value of values) {
    const own = new Map(Object.entries(Object(Object(value).sources)));
    const isOfRecord = (ref: unknown): boolean => {
      const id = String(typeof ref === "string" ? ref : Object(ref).id);
      return (id.startsWith("@") ? shared[id.slice(1)] : Object(own.get(id)))?.tier === 1;
    };
    for (const { value: object } of objectsIn(value)) {
      const { sources, en, zh, stale, accessed, read: asOf, v } = object;
      // Releases told by tags were read all at once: they count as one claim.
      if (typeof asOf === "string") {
        claims += 1;
        ofRecord += 1;
        read.push(asOf);
      }
      if (Array.isArray(sources)) {
        claims += 1;
        if (sources.some(isOfRecord)) ofRecord += 1;
      }
      if (typeof en === "string") {
        texts += 1;
        if (typeof zh === "string" && stale === undefined) translated += 1;
      }
      if (typeof accessed === "string") read.push(accessed);
      if (typeof v === "string") cells[isVerdict(v, cells) ? v : "value"] += 1;
      for (const key of DATED) {
        const when = typeof object[key] === "string" ? parseWhen(object[key]) : null;
        if (when) dates[when.precision] += 1;
      }
    }
  }
  return {
    components: components.length,
    full: components.filter(isFull).length,
    claims,
    ofRecord,
    dates,
    texts,
    translated,
    cells,
    oldest: read.toSorted()[0] ?? null,
  };
}

/** Keys of claims that hold a date; when a source was published or read says nothing of the ecosystem. */
const DATED = ["from", "to", "date", "on", "eol", "announced", "closed", "ended"] as const;

function isVerdict(v: string, cells: Stats["cells"]): v is Verdict {
  return v !== "value" && v in cells;
}
