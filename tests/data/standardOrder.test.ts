import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFolder } from "#cli/readFolder.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import { parseFiles } from "#data/files.ts";
import { snapshotsOn } from "#query/moment.ts";
import { byMiddle, type Orderable, orderCost, orderStandards } from "#data/standardOrder.ts";
import { threadsOn } from "#query/threads.ts";
import { ROOT } from "../cli/run.ts";
import { dayIn } from "../fixtures/world.ts";

const rank = (layer: string): number => Number(layer);
const standard = (id: string, layers: string, components = ""): Orderable => ({
  id,
  layers: layers.split(""),
  components: components.split(""),
});
const ordered = (...standards: readonly Orderable[]) =>
  orderStandards(standards, rank).map(({ id }) => id);

const anyStandards = fc
  .array(
    fc.tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 4 }),
      fc.uniqueArray(fc.constantFrom(..."abcdefgh".split("")), { maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(([layers, edges], index) =>
      standard(`t${index}`, layers.toSorted((a, b) => a - b).join(""), edges.join("")),
    ),
  );

describe("the order of standards", () => {
  it("has what lies low first", () => {
    expect(ordered(standard("top", "4"), standard("ground", "0"), standard("middle", "2"))).toEqual(
      ["ground", "middle", "top"],
    );
  });

  it("has those side by side that tie the same layers", () => {
    const order = ordered(
      standard("a", "13"),
      standard("b", "2"),
      standard("c", "13"),
      standard("d", "2"),
      standard("e", "13"),
    );
    expect(order.join("")).toMatch(/^(ace|aec|cae|cea|eac|eca)(bd|db)$|^(bd|db)[ace]{3}$/u);
  });

  it("has those side by side that tie the same components", () => {
    const order = ordered(
      standard("a", "1", "xy"),
      standard("b", "1", "uv"),
      standard("c", "1", "xy"),
      standard("d", "1", "uv"),
    ).join("");
    expect(order).toMatch(/ac|ca/u);
    expect(order).toMatch(/bd|db/u);
  });

  it("loses none, is the same for the same in any order, and no worse than by the middle alone", () => {
    fc.assert(
      fc.property(anyStandards, (standards) => {
        const order = orderStandards(standards, rank);
        expect(new Set(order)).toEqual(new Set(standards));
        expect(order).toHaveLength(standards.length);
        expect(orderStandards(standards.toReversed(), rank)).toEqual(order);
        const before = orderCost(byMiddle(standards, rank), rank);
        expect(orderCost(order, rank)).toBeLessThanOrEqual(before + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the container ecosystem", () => {
  const folder = join(ROOT, "public/data/container");
  const ecosystem = ecosystemOf(parseFiles(readFolder(folder)).files);
  const order = new Map(ecosystem.layers.map(({ id }, index) => [id, index]));
  const place = (layer: string): number => order.get(layer) ?? 0;

  const threadsIn = (date: string): readonly Orderable[] => {
    const day = dayIn(date);
    return threadsOn(ecosystem, snapshotsOn(ecosystem, day), day).map(
      ({ standard: { id }, knots, edges }) => ({
        id,
        layers: knots.map(({ layer }) => layer),
        components: edges,
      }),
    );
  };

  it("has its threads in better order than by the middle alone", () => {
    const threads = threadsIn("2026-11");
    const before = orderCost(byMiddle(threads, place), place);
    expect(orderCost(threads, place)).toBeLessThan(before * 0.95);
  });

  it.each(["2013-03-25", "2017-06", "2020"])("has them in the same order in %s", (date) => {
    const then = threadsIn(date).map(({ id }) => id);
    const known = new Set(then);
    const now = ecosystem.standards.map(({ id }) => id).filter((id) => known.has(id));
    expect(then).toEqual(now);
  });
});
