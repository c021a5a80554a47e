import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineEventsOf } from "#query/timelineEvents.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";
import { anyDay, anyEcosystem } from "./arbitraries.ts";

const world = worldOf(`
  Networking | Flannel preview:2014-07-10 was=Kolach[..2014-08-22] was=Rudder[2014-08-22..2014-09-17]
  Engines    | rkt preview:2014-12 stable:2016-02 ended:2020 ^cncf:incubating[2017-03-29..2019-08-16] ^cncf:archived[2019-08-16..] | Old announced: stable:1999
`);
const told = (id: string, until = "2026") =>
  timelineEventsOf([world.componentById.get(id)!], dayIn(until)).map((timelineEvent) => {
    const { when, what } = timelineEvent;
    if (what === "phase")
      return `${when.text} ${timelineEvent.phase}${timelineEvent.isFirst ? " (first)" : ""}`;
    if (what === "renamed") return `${when.text} ${timelineEvent.before} → ${timelineEvent.after}`;
    return `${when.text} ${timelineEvent.org} ${timelineEvent.level}`;
  });

describe("what happened", () => {
  it("is told from the tracks, oldest first", () => {
    expect(told("rkt")).toEqual([
      "2014-12 preview (first)",
      "2016-02 stable",
      "2017-03-29 cncf incubating",
      "2019-08-16 cncf archived",
      "2020 ended",
    ]);
  });

  it("tells of a new name by the one before; the first is no news", () => {
    expect(told("flannel")).toEqual([
      "2014-07-10 preview (first)",
      "2014-08-22 Kolach → Rudder",
      "2014-09-17 Rudder → Flannel",
    ]);
  });

  it("stops at the day asked for, which counts", () => {
    expect(told("rkt", "2014-11-30")).toEqual([]);
    expect(told("rkt", "2014-12-01")).toEqual(["2014-12 preview (first)"]);
    expect(told("rkt", "2019-08-15").at(-1)).toBe("2017-03-29 cncf incubating");
  });

  it("leaves out what nobody can date, and does not take what follows for the first", () => {
    expect(told("old")).toEqual(["1999 stable"]);
  });
});

it("is in order, grows with time and is the same whoever is asked first", () => {
  fc.assert(
    fc.property(anyEcosystem, anyDay, anyDay, ({ components }, a, b) => {
      const early = timelineEventsOf(components, Math.min(a, b));
      const late = timelineEventsOf(components, Math.max(a, b));
      expect(late.slice(0, early.length)).toEqual(early);
      const days = late.map(({ when }) => when.min);
      expect(days).toEqual(days.toSorted((x, y) => x - y));
      const turned = timelineEventsOf(components.toReversed(), Math.max(a, b));
      expect(turned).toEqual(late);
    }),
  );
});
