import { describe, expect, it } from "vitest";
import { arrangeRiver } from "#layout/lineage.ts";
import type { EntityRef } from "#model/id.ts";
import { lineageOf } from "#query/lineage.ts";
import { shipped } from "../fixtures/shipped.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const world = worldOf(`
  Engines | rkt 2014..2020 @coreos[2014..] | Fork 2016.. fork-of>rkt[2016..] ^cncf:sandbox[2017..] | Old 2010..2015 merged-into>rkt[2015..]
  red-hat buys coreos [2018..]
  fork-of / forked as (lineage from)
  merged-into / absorbed (lineage into)
`);
const day = dayIn("2022");
const lineage = lineageOf({ ecosystem: world, day }, { kind: "component", id: "rkt" })!;
const river = arrangeRiver(lineage, { day, width: 800 });

describe("a river", () => {
  it("has what came of a thing below it, and what flowed into it above", () => {
    expect(river.rows.map(({ stream }) => stream.id)).toEqual([
      "old",
      "coreos",
      "rkt",
      "fork",
      "red-hat",
    ]);
  });

  it("ends where a thing ended, and at the right edge what has not", () => {
    const [rkt, fork] = ["rkt", "fork"].map((id) =>
      river.rows.find((row) => row.stream.id === id)!,
    );
    expect(rkt?.end).toBeLessThan(784);
    const last = fork?.pieces.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(784);
    expect(fork?.end).toBeNull();
  });

  it("has a curve for each link between two streams, and a knot where the other is none", () => {
    expect(river.curves.map(({ link }) => `${link.from} ${link.to}`)).toEqual([
      "coreos rkt",
      "old rkt",
      "rkt fork",
      "coreos red-hat",
    ]);
    expect(river.knots.map(({ link }) => link.to)).toEqual(["cncf"]);
  });

  it("bends what leads to the oldest thing, so that it is no line along the edge", () => {
    const [first] = river.curves;
    const [, from, to] = /^M([\d.]+) .* ([\d.]+) [\d.]+$/u.exec(first?.path ?? "") ?? [];
    expect(Number(to) - Number(from)).toBeGreaterThanOrEqual(30);
  });

  it("draws any shipped lineage within its box, each thing once", async () => {
    const { moment } = await shipped();
    const refs: readonly EntityRef[] = [
      ...moment.ecosystem.orgs
        .filter((_, index) => index % 4 === 0)
        .map(({ id }): EntityRef => ({ kind: "org", id })),
      ...moment.ecosystem.components
        .filter((_, index) => index % 20 === 0)
        .map(({ id }): EntityRef => ({ kind: "component", id })),
    ];
    const wrong = refs.flatMap((ref) => {
      const found = lineageOf(moment, ref);
      if (!found) return [];
      const { rows, width, knots } = arrangeRiver(found, { day: moment.day, width: 700 });
      const xs = [
        ...rows.flatMap(({ x, end, pieces, reach }) => [
          x,
          end ?? x,
          ...reach,
          ...pieces.flatMap((piece) => [piece.x, piece.x + piece.width]),
        ]),
        ...knots.map(({ x }) => x),
      ];
      const isWhole = new Set(rows.map(({ stream }) => stream.id)).size === found.streams.length;
      return isWhole && xs.every((x) => x >= 0 && x <= width) ? [] : [ref.id];
    });
    expect(wrong).toEqual([]);
  });
});
