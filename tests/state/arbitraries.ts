import * as fc from "fast-check";
import { ENTITY_KINDS } from "#model/id.ts";
import { LOCALES } from "#model/text.ts";
import { dayOf, isoDay } from "#model/when.ts";
import { CHANGES } from "#query/changeKinds.ts";
import { MAX_COLUMNS } from "#query/columns.ts";
import { type Facet, FACETS, filtersOf } from "#query/filter.ts";
import { SORTS } from "#query/list/columns.ts";
import { FOLLOWED, followedOf } from "#query/trace.ts";
import { PICTURES, START, TABLES, THEMES, type View } from "#state/view.ts";

export const anyId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/u);

const anyDate = fc
  .tuple(
    fc.integer({ min: dayOf(1900), max: dayOf(2100) }),
    fc.constantFrom(4, 7, 10),
    fc.constantFrom("", "~", "?", "%"),
  )
  .map(([day, length, mark]) => isoDay(day).slice(0, length) + mark);

const anySpdx = fc.constantFrom("MIT", "Apache-2.0", "GPL-2.0-only", "LicenseRef-My.own+1");

/** What people type: any script, any sign, well formed. */
const anyText = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .filter((text) => text.isWellFormed() && text.length <= 200);

const OURS =
  "v data picture sort at since q open trace hide compare table lang theme talk step build loop embed".split(
    " ",
  );
const ours = new Set<string>([...OURS, ...FACETS]);

/** A parameter of somebody else. */
export const anyStranger = fc
  .tuple(fc.string({ unit: "grapheme", maxLength: 12 }), anyText)
  .filter(([key, value]) => key.isWellFormed() && !ours.has(key) && key + value !== "");

const valueOf: Partial<Record<Facet, fc.Arbitrary<string>>> = {
  license: anySpdx,
  country: fc.stringMatching(/^[A-Z]{2}$/u),
  changed: fc.constantFrom(...CHANGES),
};

const anyLooseView: fc.Arbitrary<Omit<View, "detour">> = fc.record({
  data: fc.option(anyId),
  picture: fc.constantFrom(...PICTURES),
  sort: fc.constantFrom(...SORTS),
  at: fc.option(anyDate),
  since: fc.option(anyDate),
  q: anyText,
  filters: fc
    .tuple(...FACETS.map((facet) => fc.uniqueArray(valueOf[facet] ?? anyId, { maxLength: 5 })))
    .map((lists) => filtersOf((facet) => lists[FACETS.indexOf(facet)] ?? [])),
  open: fc.option(fc.record({ kind: fc.constantFrom(...ENTITY_KINDS), id: anyId })),
  trace: fc.option(fc.constantFrom(...FOLLOWED)),
  hide: fc.uniqueArray(anyId, { maxLength: 4 }),
  compare: fc.uniqueArray(anyId, { maxLength: MAX_COLUMNS }),
  table: fc.option(fc.constantFrom(...TABLES)),
  lang: fc.option(fc.constantFrom(...LOCALES)),
  theme: fc.option(fc.constantFrom(...THEMES)),
  talk: fc.option(anyId),
  step: fc.option(fc.integer({ min: 1, max: 9999 })),
  build: fc.option(fc.integer({ min: 0, max: 99 })),
  loop: fc.boolean(),
  embed: fc.boolean(),
  extra: fc.array(anyStranger, { maxLength: 4 }),
});

/**
 * A View that says all that it shows: in a talk it is a detour from its step. Nothing is followed
 * where no component is open, nothing sorted where there is no list, no table placed without two things
 * to compare, nothing repeated without a talk, nothing has changed since no date.
 */
export const anyView: fc.Arbitrary<View> = anyLooseView.map((view) => ({
  ...view,
  filters: view.since === null ? { ...view.filters, changed: [] } : view.filters,
  sort: view.picture === "list" ? view.sort : START.sort,
  trace: view.open && followedOf(view.trace, view.open.kind),
  table: view.compare.length > 1 ? view.table : null,
  build: view.step === null ? null : view.build,
  loop: view.loop && view.talk !== null,
  detour: view.talk !== null,
}));

/** Anything, and things made of the pieces addresses are made of. */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: fc.constantFrom("%", "E4", "%B8", "&", "=", "\uD800", "\uDC00", "+", "a") }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom("v", "at", "q", "open", "compare", "vendor", "license", "step", "x", ""),
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 260 }),
          fc.constantFrom("2017", "component/rkt", "a,b,,c", "%", "%zz", "9".repeat(400), "🚢"),
        ),
      ),
      { maxLength: 12 },
    )
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join("&")),
);
