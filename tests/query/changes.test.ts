import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "#cli/readFolder.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import { parseFiles } from "#data/files.ts";
import type { ComponentOutline, Ecosystem } from "#model/ecosystem.ts";
import { type Day, dayOf, type Span } from "#model/when.ts";
import type { ChangeKind } from "#query/changeKinds.ts";
import {
  changesAsked,
  changesBetween,
  changesSince,
  kindsOf,
  leadingChanges,
} from "#query/changes.ts";
import { filtersOf, NO_FILTERS } from "#query/filter.ts";
import { dayIn, when, worldOf } from "../fixtures/world.ts";

const told = (world: Ecosystem, from: string, to: string) =>
  changesBetween(world, dayIn(from), dayIn(to)).map(
    ({ kind, subject, when: date, before, after }) =>
      `${date?.text ?? "?"} ${subject} ${kind} ${before.join("+")}>${after.join("+")}`,
  );

describe("what changed between two days", () => {
  it("is told kind by kind, in the order of the days", () => {
    const world = worldOf(
      `
      Networking | Flannel 2014.. @coreos Apache-2.0 cni(provider)[2015..] | Weave Net 2014..2024
      Engines    | rkt was=Rocket[..2015-04] preview:2014-12 stable:2016-02 ended:2020 @coreos ^cncf:incubating[2017-03..2019] ^cncf:archived[2019..]
                 | Old license=MIT[..2016] license=BSL-1.1[2016..] 2010..
      red-hat buys coreos [2018-01-30..]
    `.replaceAll(/\n\s+\|/gu, " |"),
    );
    expect(told(world, "2013", "2026")).toEqual([
      "2014 flannel new >",
      "2014 weave-net new >",
      "2014-12 rkt new >",
      "2015-04 rkt renamed Rocket>rkt",
      "2016 old license MIT>BSL-1.1",
      "2018-01-30 flannel vendor coreos>red-hat",
      "2018-01-30 rkt vendor coreos>red-hat",
      "2019 rkt level >cncf/archived",
      "2020 rkt ended >",
      "2024 weave-net ended >",
    ]);
    expect(told(world, "2014-12-31", "2026")).toEqual([
      "2015 flannel standard >cni",
      "2015-04 rkt renamed Rocket>rkt",
      "2016 old license MIT>BSL-1.1",
      "2018-01-30 flannel vendor coreos>red-hat",
      "2018-01-30 rkt vendor coreos>red-hat",
      "2019 rkt level >cncf/archived",
      "2020 rkt ended >",
      "2024 weave-net ended >",
    ]);
    expect(told(world, "2018-06", "2020")).toEqual([
      "2019 rkt level cncf/incubating>cncf/archived",
      "2020 rkt ended >",
    ]);
  });

  it("is a new major version where the newest number rose, but not where it had none", () => {
    const world = worldOf(
      "Engines | rkt 2014.. v0[2014-12..] v1[2016-02-04..] v2[2018..] | runc 2015.. v1[2021-06..] v2[2023..]",
    );
    const majors = (from: string, to: string) =>
      told(world, from, to).filter((line) => line.includes(" major "));
    expect(majors("2014-12-31", "2017")).toEqual(["2016-02-04 rkt major 0>1"]);
    expect(majors("2015-06", "2020")).toEqual(["2018 rkt major 0>2"]);
    expect(majors("2018-06", "2022")).toEqual([]);
    expect(majors("2022", "2024")).toEqual(["2023 runc major 1>2"]);
  });

  it("is told of standards, too", () => {
    const world = worldOf("Networking | Flannel 2010.. cni(provider)[2015..]");
    const standards = world.standards.map((one) => ({
      ...one,
      phases: [
        { phase: "stable" as const, from: when("2015-04"), to: when("2020") },
        { phase: "ended" as const, from: when("2020") },
      ],
    }));
    const changed = { ...world, standards };
    expect(told(changed, "2014", "2018")).toEqual([
      "2015 flannel standard >cni",
      "2015-04 cni new >",
    ]);
    expect(told(changed, "2016", "2021")).toEqual(["2020 cni ended >"]);
  });

  it("is nothing backwards, and nothing in no time", () => {
    const world = worldOf("Engines | rkt 2014..2020");
    expect(told(world, "2026", "2013")).toEqual([]);
    expect(told(world, "2015", "2015")).toEqual([]);
  });

  it("is nothing that has only left a first trace", () => {
    const world = worldOf(
      "Engines | rkt 2010.. cni(consumer)[by2015..] | Old cni(provider)[by2015..2018] 2010..",
    );
    expect(told(world, "2014", "2016")).toEqual([]);
    expect(told(world, "2016", "2019")).toEqual(["2018 old standard cni>"]);
  });

  it("covers all of the year it is asked since", () => {
    const world = worldOf("Engines | rkt 2015-01-01..2016 | runc 2014..");
    expect(changesSince(world, "2015", dayIn("2015-06")).map(({ kind }) => kind)).toEqual(["new"]);
    expect(changesSince(world, null, dayIn("2015-06"))).toEqual([]);
    const all = changesSince(world, "2014", dayIn("2017"));
    expect(leadingChanges(all)).toEqual(
      new Map([
        ["rkt", "new"],
        ["runc", "new"],
      ]),
    );
    expect([...leadingChanges(changesSince(world, "2016", dayIn("2017")))]).toEqual([
      ["rkt", "ended"],
    ]);
  });
});

it("is asked for by kinds, of which a thing may have several", () => {
  const world = worldOf("Engines | rkt was=Rocket[..2015-04] 2014..2020 | runc 2015..");
  expect([...kindsOf(changesSince(world, "2014", dayIn("2022")))]).toEqual([
    ["rkt", ["new", "renamed", "ended"]],
    ["runc", ["new"]],
  ]);
  const filters = filtersOf((facet) => (facet === "changed" ? ["ended"] : []));
  expect(changesAsked(world, { since: "2014", filters }, dayIn("2022"))?.size).toBe(2);
  expect(changesAsked(world, { since: "2014", filters: NO_FILTERS }, dayIn("2022"))).toBeNull();
});

/*
 * The same worked out naively: each track read on each of the two days by the rules of docs/time.md,
 * without anything that the query itself uses.
 */
function first(span: Span): Day {
  return (span.from ?? span.knownBy)?.min ?? -Infinity;
}
function isOn(span: Span, day: Day): boolean {
  return span.to !== null && first(span) <= day && (span.to === undefined || day < span.to.max);
}
function isSure(span: Span, day: Day): boolean {
  const from = (span.from ?? span.knownBy)?.max ?? -Infinity;
  return span.to !== null && from <= day && (span.to === undefined || day < span.to.min);
}
function last<T extends Span>(track: readonly T[], day: Day): T | undefined {
  const by = (fits: (span: T) => boolean): T | undefined => track.findLast((span) => fits(span));
  return by((s) => isSure(s, day)) ?? by((s) => isOn(s, day)) ?? by((s) => first(s) <= day);
}
function holder(ecosystem: Ecosystem, { stewards }: ComponentOutline, day: Day): string | null {
  const known = stewards.filter((span) => first(span) <= day);
  const current = known.filter((span) => isOn(span, day));
  const inRole = (role: string) => current.findLast((one) => one.role === role);
  const own = inRole("vendor") ?? inRole("maintainer") ?? inRole("creator");
  let org = (own ?? current.at(-1) ?? known.at(-1))?.org ?? null;
  const seen = new Set([org]);
  for (;;) {
    const owners = ecosystem.orgs.flatMap((buyer) =>
      buyer.deals
        .filter(
          (deal) =>
            ["acquisition", "merger"].includes(deal.type) &&
            deal.orgs.some((one) => one === org) &&
            isOn(deal, day) &&
            !seen.has(buyer.id),
        )
        .map((deal) => ({ id: buyer.id, day: deal.from?.min ?? 0 })),
    );
    const owner = owners.toSorted((a, b) => a.day - b.day).at(-1);
    if (!owner) return org;
    org = owner.id;
    seen.add(org);
  }
}
function naive(ecosystem: Ecosystem, since: Day, to: Day): readonly string[] {
  const found: string[] = [];
  for (const component of ecosystem.components) {
    const say = (kind: ChangeKind, isSo: boolean): void => {
      if (isSo) found.push(`${component.id} ${kind}`);
    };
    const { phases, names, licenses, governance, majors, conformance } = component;
    const [old, now] = [last(phases, since), last(phases, to)];
    if (!now) continue;
    say("ended", now.phase === "ended" && old?.phase !== "ended");
    const begin = phases[0]?.from;
    if (!old && !begin) continue;
    say("new", !old);
    // What is new is held against how it was when it began.
    const from = old ? since : Math.min(begin?.max ?? since, to);
    const nameAt = (day: Day) => (last(names, day) ?? names[0])?.name;
    say("renamed", nameAt(from) !== nameAt(to));
    const [one, other] = [holder(ecosystem, component, from), holder(ecosystem, component, to)];
    say("vendor", one !== null && other !== null && one !== other);
    const sets = <T extends Span>(track: readonly T[], key: (span: T) => string) => {
      const at = (day: Day) => track.filter((span) => isOn(span, day)).map(key);
      const starts = track.filter((span) => span.from).map(key);
      return {
        lost: at(from).some((value) => !at(to).includes(value)),
        won: at(to).some((value) => !at(from).includes(value) && starts.includes(value)),
      };
    };
    const license = sets(licenses, ({ spdx }) => spdx);
    say("license", license.lost && license.won);
    const level = sets(governance, (span) => `${span.org} ${span.level}`);
    say("level", level.lost || level.won);
    const numberAt = (day: Day) =>
      Math.max(
        ...majors.flatMap((span) => (first(span) <= day ? span.number : [])),
        Number.NEGATIVE_INFINITY,
      );
    say("major", Number.isFinite(numberAt(from)) && numberAt(to) > numberAt(from));
    const standard = sets(conformance, (span) => span.standard);
    say("standard", old !== undefined && (standard.lost || standard.won));
  }
  for (const { id, phases, names, governance } of ecosystem.standards) {
    const [old, now] = [last(phases, since), last(phases, to)];
    if (!now) continue;
    if (now.phase === "ended" && old?.phase !== "ended") found.push(`${id} ended`);
    const begin = phases[0]?.from;
    if (!old && !begin) continue;
    if (!old) found.push(`${id} new`);
    const from = old ? since : Math.min(begin?.max ?? since, to);
    const nameAt = (day: Day) => (last(names, day) ?? names[0])?.name;
    if (nameAt(from) !== nameAt(to)) found.push(`${id} renamed`);
    const at = (day: Day) =>
      governance.filter((span) => isOn(span, day)).map((span) => `${span.org} ${span.level}`);
    const begins = governance
      .filter((span) => span.from)
      .map((span) => `${span.org} ${span.level}`);
    const isOther =
      at(from).some((value) => !at(to).includes(value)) ||
      at(to).some((value) => !at(from).includes(value) && begins.includes(value));
    if (isOther) found.push(`${id} level`);
  }
  return found.toSorted();
}

describe("of the shipped data", () => {
  let shipped: Ecosystem;
  beforeAll(() => {
    shipped = ecosystemOf(parseFiles(readFolder("public/data/container")).files);
  }, 120_000);

  it("is for any two days what a naive difference finds", () => {
    const anyDay = fc.integer({ min: dayOf(1979), max: dayOf(2026, 11, 30) });
    const anyLate = fc.integer({ min: dayOf(2012), max: dayOf(2026, 11, 30) });
    fc.assert(
      fc.property(fc.oneof(anyDay, anyLate), fc.oneof(anyDay, anyLate), (a, b) => {
        fc.pre(a !== b);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const found = changesBetween(shipped, from, to);
        expect(found.map(({ subject, kind }) => `${subject} ${kind}`).toSorted()).toEqual(
          naive(shipped, from, to),
        );
        for (const { when: date } of found) {
          expect(date === null || (date.max > from && date.min <= to)).toBe(true);
        }
        const days = found.map(({ when: date }) => date?.min ?? -Infinity);
        expect(days).toEqual(days.toSorted((x, y) => x - y));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
