import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "#cli/readFolder.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import { type Files, parseFiles } from "#data/files.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { Component, Standard } from "#model/entity.ts";
import { parseWhen, type Day } from "#model/when.ts";
import { answerOn } from "#query/answer.ts";
import { componentAsOf, orgAsOf, standardAsOf, toldOf } from "#query/asOf.ts";
import { compare } from "#query/compare.ts";
import { directedOn } from "#query/directedRelations.ts";
import { isThere, snapshotsOn } from "#query/moment.ts";
import { dealsOf } from "#query/ownership.ts";
import { threadsOn } from "#query/threads.ts";
import { tiesOf } from "#query/edges.ts";
import { dayIn } from "../fixtures/world.ts";

let files: Files;
let ecosystem: Ecosystem;
beforeAll(() => {
  files = parseFiles(readFolder("public/data/container")).files;
  ecosystem = ecosystemOf(files);
}, 120_000);

const KEYS = ["from", "to", "date", "on", "eol", "announced", "closed", "ended"];

/** Every day later than the one given that is written in a value, evidence and bounds apart. */
function* laterIn(value: unknown, day: Day, path = ""): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (["sources", "alt", "verified", "imports", "cells", "note", "asOf"].includes(key)) continue;
    const when = KEYS.includes(key) && typeof inner === "string" ? parseWhen(inner) : null;
    if (when && when.min > day) yield `${path}/${key} ${when.text}`;
    else yield* laterIn(inner, day);
  }
}

describe.each(["2013-03-25", "2017-06-30", "1991-01-01"])("the shipped data on %s", (date) => {
  const day = dayIn(date);

  it("shows no component, name or vendor of later", () => {
    for (const { component, name, phase, vendors, foundations } of snapshotsOn(ecosystem, day)) {
      const file = files.components.find(({ value }) => value.id === component.id)!.value;
      const written = file.phases[0]?.from;
      expect(parseWhen(written ?? "")?.min ?? -Infinity).toBeLessThanOrEqual(day);
      expect(phase.from?.min ?? -Infinity).toBeLessThanOrEqual(day);
      expect(name.from?.min ?? -Infinity).toBeLessThanOrEqual(day);
      for (const org of [...vendors, ...foundations]) {
        expect(isThere({ ecosystem, day }, org)).toBe(true);
      }
    }
  });

  it("shows no standard of later, and no tie to one", () => {
    const snapshots = snapshotsOn(ecosystem, day);
    for (const { standard, edges } of threadsOn(ecosystem, snapshots, day)) {
      expect(isThere({ ecosystem, day }, standard.id)).toBe(true);
      expect(edges.length).toBeGreaterThan(0);
    }
    for (const { component } of snapshots) {
      for (const { other } of tiesOf(ecosystem, snapshots, day, {
        kind: "component",
        id: component.id,
      })) {
        expect(isThere({ ecosystem, day }, other)).toBe(true);
      }
    }
  });

  it("tells of nothing later in any panel", () => {
    const asked = { ecosystem, day };
    for (const { value } of files.components) {
      if (!isThere(asked, value.id)) continue;
      expect([...laterIn(componentAsOf(value, asked), day)]).toEqual([]);
    }
    for (const { value } of files.standards) {
      if (!isThere(asked, value.id)) continue;
      expect([...laterIn(standardAsOf(value, asked), day)]).toEqual([]);
    }
    for (const { value } of files.orgs) {
      if (!isThere(asked, value.id)) continue;
      const { deals: _, ...org } = orgAsOf(value, asked);
      expect([...laterIn(org, day)]).toEqual([]);
      for (const { deal } of dealsOf(ecosystem, value.id, day)) {
        expect(deal.from?.min ?? -Infinity).toBeLessThanOrEqual(day);
      }
    }
  });

  it("tells of no relation to what came later", () => {
    for (const { id } of [...ecosystem.components, ...ecosystem.standards]) {
      for (const { other } of directedOn(ecosystem, id, day)) {
        expect(isThere({ ecosystem, day }, other)).toBe(true);
      }
    }
  });

  it("answers from no cell that is dated later, and from none that is undated and was read later", () => {
    for (const { value } of [...files.components, ...files.standards]) {
      for (const { value: set } of files.features) {
        for (const feature of set.features) {
          if (!value.cells?.[feature.id]) continue;
          const answer = answerOn(value, feature, { ecosystem, day });
          if (answer.status !== "answered") continue;
          expect(isThere({ ecosystem, day }, value.id)).toBe(true);
          for (const { since } of answer.current) {
            const when = since?.date === undefined ? null : parseWhen(since.date);
            expect(when?.min ?? -Infinity).toBeLessThanOrEqual(day);
          }
        }
      }
    }
  });
});

it("has panel and comparison say the same of every cell shipped, on days of its life", () => {
  const sets = files.features.map(({ value }) => value);
  const things: readonly (Component | Standard)[] = [
    ...files.components.map(({ value }) => value),
    ...files.standards.map(({ value }) => value),
  ].filter(({ cells }) => cells);
  for (const date of ["2018-01-01", "2026-11-29"]) {
    const asked = { ecosystem, day: dayIn(date) };
    for (const thing of things) {
      const own = sets.filter(({ features }) => features.some(({ id }) => thing.cells?.[id]));
      const rows = compare([thing], own, [], asked).groups.flatMap((group) => group.rows);
      for (const { feature, answers } of rows) {
        expect(answerOn(thing, feature, asked)).toEqual(answers[0]);
      }
    }
  }
});

it("tells in the index of each conformance and relation what the panel tells of it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: dayIn("1979"), max: dayIn("2027") }),
      fc.nat(files.components.length - 1),
      (day, index) => {
        const asked = { ecosystem, day };
        const { value } = files.components[index]!;
        const outline = ecosystem.componentById.get(value.id)!;
        const told = toldOf(value.conformance, value, asked)
          .filter(({ held }) => held === "on")
          .map(({ claim: { standard, role } }) => `${standard} ${role}`);
        const drawn = outline.conformance
          .filter(({ from, knownBy, to }) => {
            const begin = (from ?? knownBy)?.min ?? -Infinity;
            return begin <= day && (to === undefined || (to !== null && day < to.min));
          })
          .map(({ standard, role }) => `${standard} ${role}`);
        expect(drawn.toSorted()).toEqual(told.toSorted());
      },
    ),
    { numRuns: 500 },
  );
});

it("shows the talk's flocker as the comparison does: no longer in the tree", () => {
  const flocker = files.components.find(({ value }) => value.id === "flocker")!.value;
  const feature = files.features
    .flatMap(({ value }) => value.features)
    .find(({ id }) => id === "vol-in-tree" || /in-tree/u.test(id))!;
  const asked = { ecosystem, day: ecosystem.read.min };
  const answer = answerOn(flocker, feature, asked);
  expect(answer.status === "answered" && answer.current.map(({ v }) => v)).toEqual(["no"]);
});
