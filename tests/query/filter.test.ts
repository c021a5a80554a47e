import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FACETS,
  facetValues,
  filter,
  filtersOf,
  licensesIn,
  NO_FILTERS,
  type Question,
  valuesOf,
} from "#query/filter.ts";
import { snapshotsOn } from "#query/moment.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";
import {
  anyChanges,
  anyDay,
  anyEcosystem,
  anyFacet,
  anyFilters,
  anyMatches,
} from "./arbitraries.ts";

const world = worldOf(`
  Networking | Flannel 2014.. cni(provider) @coreos Apache-2.0 type=plugin | Weave Net 2014..2024 cni(provider) @weaveworks Apache-2.0 type=plugin | Calico 2015.. cni(provider) @tigera license=MIT_OR_Apache-2.0
  Engines    | rkt 2014..2020 cni(consumer) oci(both) @coreos ^cncf:archived Apache-2.0 | CRI-O 2017.. cni(consumer) oci(both) @red-hat ^cncf:graduated Apache-2.0
`);
const snapshots = snapshotsOn(world, dayIn("2026"));
const ask = (filters: Partial<Question["filters"]>, matches: Question["matches"] = null) => ({
  filters: { ...NO_FILTERS, ...filters },
  matches,
});
const shown = (question: Question) => [...filter(snapshots, question)].toSorted();
const counts = (question: Question, facet: (typeof FACETS)[number]) =>
  Object.fromEntries(facetValues(snapshots, question, facet).map(({ id, count }) => [id, count]));

describe("a question", () => {
  it("lets all through where nothing is asked", () => {
    expect(shown(ask({}))).toHaveLength(5);
  });

  it("takes any value within a facet", () => {
    expect(shown(ask({ vendor: ["coreos", "tigera"] }))).toEqual(["calico", "flannel", "rkt"]);
  });

  it("takes all facets together", () => {
    expect(shown(ask({ standard: ["cni"], status: ["stable"], layer: ["networking"] }))).toEqual([
      "calico",
      "flannel",
    ]);
  });

  it("takes the search with the facets", () => {
    expect(shown(ask({ vendor: ["coreos"] }, new Set(["rkt", "calico"])))).toEqual(["rkt"]);
    expect(shown(ask({}, new Set()))).toEqual([]);
  });

  it("lets nothing through for a value that nothing has", () => {
    expect(shown(ask({ vendor: ["nobody"] }))).toEqual([]);
  });

  it("finds each license of an expression", () => {
    expect(shown(ask({ license: ["MIT"] }))).toEqual(["calico"]);
    expect(shown(ask({ license: ["Apache-2.0"] }))).toHaveLength(5);
  });

  it("takes what changed in any of the ways asked for, as soon as that is known", () => {
    const changes = new Map([
      ["rkt", ["ended", "renamed"] as const],
      ["cri-o", ["new"] as const],
    ]);
    expect(shown({ ...ask({ changed: ["new", "renamed"] }), changes })).toEqual(["cri-o", "rkt"]);
    expect(shown({ ...ask({ changed: ["license"] }), changes })).toEqual([]);
    expect(counts({ ...ask({ standard: ["oci"] }), changes }, "changed")).toEqual({
      new: 1,
      ended: 1,
      renamed: 1,
    });
    expect(shown(ask({ changed: ["license"] }))).toHaveLength(5);
  });

  it("knows a value of every facet", () => {
    const rkt = snapshots.find(({ component }) => component.id === "rkt")!;
    expect(Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(rkt, facet)]))).toEqual({
      vendor: ["coreos"],
      standard: ["cni", "oci"],
      status: ["ended"],
      license: ["Apache-2.0"],
      foundation: ["cncf"],
      country: [],
      level: ["archived"],
      layer: ["engines"],
      type: ["project"],
      changed: [],
    });
    expect(valuesOf(rkt, "changed", new Map([["rkt", ["ended"]]]))).toEqual(["ended"]);
  });
});

describe("the count beside a value", () => {
  it("takes the other facets into account, not its own", () => {
    expect(counts(ask({ vendor: ["coreos"] }), "vendor")).toEqual({
      coreos: 2,
      tigera: 1,
      weaveworks: 1,
      "red-hat": 1,
    });
    expect(counts(ask({ vendor: ["coreos"] }), "layer")).toEqual({ networking: 1, engines: 1 });
  });

  it("shows values with none, and a chosen one that nothing has", () => {
    expect(counts(ask({ layer: ["networking"], vendor: ["nobody"] }), "vendor")).toEqual({
      coreos: 1,
      tigera: 1,
      weaveworks: 1,
      "red-hat": 0,
      nobody: 0,
    });
  });

  it("puts the most frequent first, equals by id", () => {
    const list = facetValues(snapshots, ask({ vendor: ["tigera"] }), "vendor");
    expect(list.map(({ id }) => id)).toEqual(["coreos", "red-hat", "tigera", "weaveworks"]);
    expect(list.filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual(["tigera"]);
  });

  it("counts a component once that names a license twice", () => {
    const twice = snapshotsOn(
      worldOf("Tools | Both 2014.. MIT[..2018] license=MIT_OR_Apache-2.0[2018..]"),
      dayIn("2018-06"),
    );
    expect(facetValues(twice, ask({}), "license")).toEqual([
      { id: "Apache-2.0", count: 1, isChosen: false },
      { id: "MIT", count: 1, isChosen: false },
    ]);
  });
});

it.each([
  ["MIT", ["MIT"]],
  ["MIT OR Apache-2.0", ["MIT", "Apache-2.0"]],
  ["Apache-2.0 WITH LLVM-exception", ["Apache-2.0"]],
  [
    "(MIT OR GPL-2.0-only WITH Classpath-exception-2.0) AND BSD-3-Clause",
    ["MIT", "GPL-2.0-only", "BSD-3-Clause"],
  ],
  ["LicenseRef-ORACLE-AND-SONS", ["LicenseRef-ORACLE-AND-SONS"]],
])("reads the licenses of %s", (expression, licenses) => {
  expect(licensesIn(expression)).toEqual(licenses);
});

describe("laws", () => {
  const anySnapshots = fc
    .tuple(anyEcosystem, anyDay)
    .map(([ecosystem, day]) => snapshotsOn(ecosystem, day));
  const anyQuestion: fc.Arbitrary<Question> = fc.record({
    filters: anyFilters,
    matches: anyMatches,
    changes: anyChanges,
  });

  it("counts what would be shown with that value alone in its facet", () => {
    fc.assert(
      fc.property(anySnapshots, anyQuestion, anyFacet, (list, question, facet) => {
        for (const { id, count } of facetValues(list, question, facet)) {
          const alone = { ...question, filters: { ...question.filters, [facet]: [id] } };
          expect(count).toBe(filter(list, alone).size);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same for values and components in any order, and however often they are named", () => {
    fc.assert(
      fc.property(anySnapshots, anyQuestion, (list, question) => {
        const { filters } = question;
        const turned = filtersOf((facet) => [...filters[facet].toReversed(), ...filters[facet]]);
        expect(filter(list, { ...question, filters: turned })).toEqual(filter(list, question));
        expect([...filter(list.toReversed(), question)].toReversed()).toEqual([
          ...filter(list, question),
        ]);
      }),
    );
  });

  it("never shows more for a facet more, nor less for a value more in a facet that filters", () => {
    fc.assert(
      fc.property(anySnapshots, anyQuestion, anyFacet, fc.string(), (list, question, facet, id) => {
        const chosen = question.filters[facet];
        const before = filter(list, question);
        for (const value of [id, "cni", "coreos", "MIT", "stable", "engines", "plugin"]) {
          const filters = { ...question.filters, [facet]: [...chosen, value] };
          const after = filter(list, { ...question, filters });
          const [less, more] = chosen.length === 0 ? [after, before] : [before, after];
          expect([...less].filter((other) => !more.has(other))).toEqual([]);
        }
      }),
    );
  });

  it("shows what every facet alone would show", () => {
    fc.assert(
      fc.property(anySnapshots, anyQuestion, (list, question) => {
        const alone = FACETS.map((facet) =>
          filter(list, {
            ...question,
            filters: { ...NO_FILTERS, [facet]: question.filters[facet] },
          }),
        );
        const all = list
          .map(({ component }) => component.id)
          .filter((id) => alone.every((set) => set.has(id)));
        expect([...filter(list, question)]).toEqual(all);
      }),
    );
  });
});
