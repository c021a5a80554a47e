import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENTITY_KINDS } from "#model/id.ts";
import { hasEntity, reconcile } from "#state/reconcile.ts";
import { START, type View } from "#state/view.ts";
import { worldOf } from "../fixtures/world.ts";
import { anyView } from "./arbitraries.ts";

const world = worldOf(`
  Networking | Flannel 2014.. cni(provider) @coreos license=MIT_OR_Apache-2.0 type=plugin
  Engines    | rkt 2014..2020 cni(consumer) @coreos ^cncf:archived
`);
const reconciled = (view: Partial<View>) => reconcile({ ...START, ...view }, world);
const invalidParametersOf = (view: Partial<View>) =>
  reconciled(view).invalidParameters.map(({ parameter, value }) => `${parameter}: ${value}`);
const filters = (some: Partial<View["filters"]>) => ({ ...START.filters, ...some });

describe("what a data set has", () => {
  it("stays, and nothing is said", () => {
    const view: View = {
      ...START,
      data: "drawn",
      at: "2017",
      since: "2015",
      q: "overlay",
      filters: {
        vendor: ["coreos"],
        standard: ["cni"],
        status: ["stable", "ended"],
        license: ["MIT", "Apache-2.0"],
        foundation: ["cncf"],
        country: [],
        level: [],
        layer: ["networking", "engines"],
        changed: [],
        type: ["plugin", "project"],
      },
      open: { kind: "org", id: "cncf" },
      compare: ["rkt", "flannel", "cni"],
      lang: "zh-CN",
      theme: "dark",
      embed: true,
      extra: [["x", "1"]],
    };
    expect(reconcile(view, world)).toEqual({ view, invalidParameters: [] });
  });

  it.each([
    ["layer", "engines"],
    ["component", "rkt"],
    ["standard", "cni"],
    ["org", "coreos"],
  ] as const)("can be opened as what it is: %s/%s", (kind, id) => {
    expect(ENTITY_KINDS.filter((other) => hasEntity(world, { kind: other, id }))).toEqual([kind]);
    expect(reconciled({ open: { kind, id } }).view.open).toEqual({ kind, id });
  });
});

describe("what a data set lacks", () => {
  it("is taken out of the filters and named; the rest stays in order", () => {
    const view = { filters: filters({ vendor: ["ibm", "coreos", "sun"], status: ["undead"] }) };
    expect(reconciled(view).view.filters).toEqual(filters({ vendor: ["coreos"] }));
    expect(invalidParametersOf(view)).toEqual(["vendor: ibm", "vendor: sun", "status: undead"]);
  });

  it.each(["vendor", "standard", "status", "license", "foundation", "layer", "type"] as const)(
    "is noticed in %s, even if it is named like JavaScript's own things",
    (facet) => {
      expect(invalidParametersOf({ filters: filters({ [facet]: ["constructor"] }) })).toEqual([
        `${facet}: constructor`,
      ]);
    },
  );

  it("is taken out of a comparison, and closed", () => {
    const view = {
      compare: ["rkt", "gone", "cni"],
      open: { kind: "component", id: "gone" },
    } as const;
    expect(reconciled(view).view).toMatchObject({ compare: ["rkt", "cni"], open: null });
    expect(invalidParametersOf(view)).toEqual(["compare: gone", "open: component/gone"]);
  });

  it("is a standard where a component was asked for", () => {
    expect(invalidParametersOf({ open: { kind: "component", id: "cni" } })).toEqual([
      "open: component/cni",
    ]);
  });
});

describe("a talk", () => {
  const talks = [{ id: "tour", title: { en: "Tour" }, steps: 4, minutes: 5 }];
  const withTalks = (view: Partial<View>) => reconcile({ ...START, ...view }, world, talks);

  it("that there is stays, at its step", () => {
    const view = { ...START, talk: "tour", step: 3 };
    expect(withTalks(view)).toEqual({ view, invalidParameters: [] });
  });

  it.each([
    [null, 1],
    [99, 4],
  ])("with step %s is at step %d", (step, found) => {
    expect(withTalks({ talk: "tour", step })).toMatchObject({
      view: { step: found },
      invalidParameters: [],
    });
  });

  it("that there is not is named; what else the link shows stays", () => {
    const { view, invalidParameters } = withTalks({ talk: "gone", step: 2, q: "x", detour: true });
    expect(view).toEqual({ ...START, q: "x" });
    expect(invalidParameters).toEqual([{ parameter: "talk", value: "gone" }]);
  });
});

describe("laws", () => {
  it("never adds anything, settles once for all, and leaves what is no matter of data", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: once, invalidParameters } = reconcile(view, world);
        const twice = reconcile(once, world);
        expect(twice).toEqual({ view: once, invalidParameters: [] });
        const { at, since, q, lang, theme, embed, extra, data } = view;
        expect(once).toMatchObject({ at, since, q, lang, theme, embed, extra, data });
        expect(view.compare).toEqual(expect.arrayContaining([...once.compare]));
        const isWhole = invalidParameters.length === 0 && view.step === null;
        expect(isWhole ? once : view).toEqual(view);
      }),
    );
  });

  it("names every id that it takes out, once", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: after, invalidParameters } = reconcile(view, world);
        const gone = view.compare.filter((id) => !after.compare.includes(id));
        expect(
          invalidParameters
            .filter(({ parameter }) => parameter === "compare")
            .map(({ value }) => value),
        ).toEqual(gone);
      }),
    );
  });
});
