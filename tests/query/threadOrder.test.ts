import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFolder } from "#cli/readFolder.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import { parseFiles } from "#data/files.ts";
import { snapshotsOn } from "#query/moment.ts";
import { byMiddle, type Orderable, orderCost, orderThreads } from "#query/threadOrder.ts";
import { threadsOn } from "#query/threads.ts";
import { ROOT } from "../cli/run.ts";
import { dayIn } from "../fixtures/world.ts";

const rank = (layer: string): number => Number(layer);
const thread = (id: string, layers: string, edges = ""): Orderable => ({
  standard: { id },
  knots: layers.split("").map((layer) => ({ layer })),
  edges: edges.split(""),
});
const ordered = (...threads: readonly Orderable[]) =>
  orderThreads(threads, rank).map(({ standard }) => standard.id);

const anyThreads = fc
  .array(
    fc.tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 4 }),
      fc.uniqueArray(fc.constantFrom(..."abcdefgh".split("")), { maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(([layers, edges], index) =>
      thread(`t${index}`, layers.toSorted((a, b) => a - b).join(""), edges.join("")),
    ),
  );

describe("the order of threads", () => {
  it("has what lies low first", () => {
    expect(ordered(thread("top", "4"), thread("ground", "0"), thread("middle", "2"))).toEqual([
      "ground",
      "middle",
      "top",
    ]);
  });

  it("has those side by side that tie the same layers", () => {
    const order = ordered(
      thread("a", "13"),
      thread("b", "2"),
      thread("c", "13"),
      thread("d", "2"),
      thread("e", "13"),
    );
    expect(order.join("")).toMatch(/^(ace|aec|cae|cea|eac|eca)(bd|db)$|^(bd|db)[ace]{3}$/u);
  });

  it("has those side by side that tie the same components", () => {
    const order = ordered(
      thread("a", "1", "xy"),
      thread("b", "1", "uv"),
      thread("c", "1", "xy"),
      thread("d", "1", "uv"),
    ).join("");
    expect(order).toMatch(/ac|ca/u);
    expect(order).toMatch(/bd|db/u);
  });

  it("loses none, is the same for the same in any order, and no worse than by the middle alone", () => {
    fc.assert(
      fc.property(anyThreads, (threads) => {
        const order = orderThreads(threads, rank);
        expect(new Set(order)).toEqual(new Set(threads));
        expect(order).toHaveLength(threads.length);
        expect(orderThreads(threads.toReversed(), rank)).toEqual(order);
        const before = orderCost(byMiddle(threads, rank), rank);
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

  it.each(["2017-06", "2020", "2026-11"])(
    "has its threads in better order than by the middle alone in %s",
    (date) => {
      const day = dayIn(date);
      const threads = threadsOn(ecosystem, snapshotsOn(ecosystem, day), day);
      const before = orderCost(byMiddle(threads, place), place);
      expect(orderCost(threads, place)).toBeLessThan(before * 0.95);
    },
  );
});
