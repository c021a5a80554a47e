import * as fc from "fast-check";
import type { ComponentOutline, Ecosystem } from "#model/ecosystem.ts";
import { CONFORMANCE_ROLES, PHASES } from "#model/track.ts";
import { byBeginning, type Day, dayOf, isoDay, type Span } from "#model/when.ts";
import { CHANGES, type ChangesById } from "#query/changeKinds.ts";
import { FACETS, type Filters, filtersOf } from "#query/filter.ts";
import { when, worldOf } from "../fixtures/world.ts";

/* Arbitrary little ecosystems between 2009 and 2021: few ids, so that much coincides. */

const FIRST = dayOf(2009);
const LAST = dayOf(2021);

export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: FIRST, max: LAST });

const anyWhen = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~", "?", "%"))
  .map(([day, length, mark]) => when(isoDay(day).slice(0, length) + mark));

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(anyWhen, anyWhen, fc.boolean(), fc.constantFrom("open", "open", "over", "unknown"))
  .map(([a, b, isDated, end]) => {
    const [from, to] = a.min <= b.min ? [a, b] : [b, a];
    const begin = isDated ? from : null;
    if (end === "open") return { from: begin };
    return { from: begin, to: end === "over" ? to : null };
  });

function track<T extends object>(
  values: fc.Arbitrary<T>,
  maxLength = 3,
): fc.Arbitrary<(T & Span)[]> {
  return fc
    .array(
      fc.tuple(values, anySpan).map(([value, span]) => ({ ...value, ...span })),
      { maxLength },
    )
    .map((list) => list.toSorted(byBeginning));
}

const layer = fc.constantFrom("kernel", "engines", "networking");
const org = fc.constantFrom("coreos", "red-hat", "cncf");

/** A life: phases that follow each other, the first maybe since ever. */
const anyLife = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...PHASES), anyWhen), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([steps, isOld]) => {
    const sorted = steps.toSorted(([, a], [, b]) => a.min - b.min);
    return sorted.map(([phase, from], index) => {
      const next = sorted[index + 1]?.[1];
      return { phase, from: isOld && index === 0 ? null : from, ...(next && { to: next }) };
    });
  });

const anyComponent: fc.Arbitrary<ComponentOutline> = fc.record({
  id: fc.stringMatching(/^[a-f]{1,3}$/u),
  type: fc.constantFrom("project", "plugin"),
  names: fc.constant([{ name: "Thing", from: null }]),
  layers: fc
    .uniqueArray(layer, { minLength: 1, maxLength: 2 })
    .map((ids) => ids.map((place) => ({ layer: place, from: null }))),
  phases: anyLife,
  stewards: track(fc.record({ org, role: fc.constant("vendor" as const) })),
  governance: track(fc.record({ org, level: fc.constantFrom("sandbox", "graduated") })),
  licenses: track(
    fc.record({
      spdx: fc.constantFrom(
        "MIT",
        "Apache-2.0",
        "MIT OR Apache-2.0",
        "(GPL-2.0-only WITH Classpath-exception-2.0) AND MIT",
      ),
    }),
  ),
  conformance: track(
    fc.record({
      standard: fc.constantFrom("cni", "csi", "oci"),
      role: fc.constantFrom(...CONFORMANCE_ROLES),
      level: fc.constant("implements" as const),
    }),
  ),
  majors: fc.constant([]),
  relations: fc.constant([]),
  featureSets: fc.constant([]),
  weight: fc.constant(0),
});

const ground = worldOf(`
  Networking | Sample cni(provider) csi(provider) oci(consumer) @coreos
  Engines    |
  Kernel     |
`);

export const anyEcosystem: fc.Arbitrary<Ecosystem> = fc
  .uniqueArray(anyComponent, { maxLength: 14, selector: ({ id }) => id })
  .map((components) => ({
    ...ground,
    components,
    componentById: new Map(components.map((component) => [component.id, component])),
  }));

const pool = {
  vendor: ["coreos", "red-hat", "nobody"],
  country: ["US", "CN"],
  standard: ["cni", "csi", "oci", "nothing"],
  status: [...PHASES],
  license: ["MIT", "Apache-2.0", "GPL-2.0-only", "Classpath-exception-2.0"],
  foundation: ["cncf", "coreos", "nobody"],
  level: ["sandbox", "graduated"],
  layer: ["kernel", "engines", "networking"],
  type: ["project", "plugin"],
  changed: ["new", "license"],
} as const;

export const anyFacet = fc.constantFrom(...FACETS);

/** Most facets empty, as with people. */
export const anyFilters: fc.Arbitrary<Filters> = fc
  .tuple(
    ...FACETS.map((facet) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<string[]>([]) },
        { weight: 2, arbitrary: fc.subarray<string>([...pool[facet]], { minLength: 1 }) },
      ),
    ),
  )
  .map((lists) => filtersOf((facet) => lists[FACETS.indexOf(facet)] ?? []));

export const anyMatches: fc.Arbitrary<ReadonlySet<string> | null> = fc.option(
  fc.array(fc.stringMatching(/^[a-f]{1,3}$/u), { maxLength: 30 }).map((ids) => new Set(ids)),
);

export const anyChanges: fc.Arbitrary<ChangesById> = fc
  .array(fc.tuple(fc.stringMatching(/^[a-f]{1,3}$/u), fc.subarray([...CHANGES])), { maxLength: 30 })
  .map((changes) => new Map(changes));
