import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConformanceLevel } from "#model/track.ts";
import { holds, type Span } from "#model/when.ts";
import { begun, latest, nameOn, snapshotOf, snapshotsOn } from "#query/moment.ts";
import { dayIn, spanOf, worldOf } from "../fixtures/world.ts";
import { anyDay, anyEcosystem } from "./arbitraries.ts";

const world = worldOf(`
  Networking | Flannel preview:2014-07-10 was=Kolach[..2014-08-22] was=Rudder[2014-08-22..2014-09-17] @coreos[..2018-01-30] @red-hat[2018-01-30..] cni(provider)[2015-06..]
  Engines    | rkt preview:2014-12-01 stable:2016-02 ended:2020 ^cncf:incubating[2017-03-29..2019-08-16] Apache-2.0 cni(consumer)[2015..2016] | Old announced: MIT[..2012] license=GPL-2.0-only[2012..]
`);

const snapshot = (id: string, date: string) =>
  snapshotOf(world.componentById.get(id)!, dayIn(date));

describe("a life by days", () => {
  it.each([
    ["2014-11-30", null, false],
    ["2014-12-01", "preview", false],
    ["2016-01-31", "preview", false],
    // Some day in February: the newer is shown, with a sign of doubt.
    ["2016-02-01", "stable", true],
    ["2016-02-28", "stable", true],
    ["2016-02-29", "stable", false],
    ["2019-12-31", "stable", false],
    ["2020-01-01", "ended", true],
    ["2020-12-30", "ended", true],
    ["2020-12-31", "ended", false],
    ["2100-01-01", "ended", false],
  ])("is on %s: %s (unsure: %s)", (date, phase, isUnsure) => {
    const found = snapshot("rkt", date);
    expect(found?.phase.phase ?? null).toBe(phase);
    expect(found?.isUnsure ?? false).toBe(isUnsure);
  });

  it("counts a beginning that nobody knows as long ago", () => {
    expect(snapshot("old", "1950")?.phase.phase).toBe("announced");
  });
});

describe("what else stood on a day", () => {
  it.each([
    ["2014-07-10", "Kolach"],
    ["2014-08-21", "Kolach"],
    ["2014-08-22", "Rudder"],
    ["2014-09-16", "Rudder"],
    ["2014-09-17", "Flannel"],
    ["2030-01-01", "Flannel"],
  ])("calls a thing on %s by the name of that day: %s", (date, name) => {
    expect(snapshot("flannel", date)?.name.name).toBe(name);
  });

  it("keeps whoever was a vendor once, and knows nobody of later", () => {
    expect(snapshot("flannel", "2018-01-29")?.vendors).toEqual(["coreos"]);
    expect(snapshot("flannel", "2018-01-30")?.vendors).toEqual(["coreos", "red-hat"]);
  });

  it("counts the standards that hold on the day, not those given up or come later", () => {
    expect(snapshot("flannel", "2015-05-31")?.standards).toEqual([]);
    expect(snapshot("flannel", "2015-06-01")?.standards).toEqual(["cni"]);
    expect(snapshot("rkt", "2015-12-31")?.standards).toEqual(["cni"]);
    expect(snapshot("rkt", "2019")?.standards).toEqual([]);
  });

  it("takes a certificate to end with its product, where nobody says when; what is implemented stays", () => {
    const standards = (level: ConformanceLevel, date: string) =>
      snapshotOf(
        {
          ...world.componentById.get("rkt")!,
          conformance: [{ standard: "k8s", role: "provider", level, from: null }],
        },
        dayIn(date),
      )?.standards;
    expect(standards("certified", "2019-12-31")).toEqual(["k8s"]);
    expect(standards("certified", "2021")).toEqual([]);
    expect(standards("implements", "2021")).toEqual(["k8s"]);
  });

  it.each([
    ["2017-03-28", []],
    ["2017-03-29", ["cncf"]],
    ["2019-08-15", ["cncf"]],
    ["2019-08-16", []],
  ])("has on %s the foundations %j: a home left is none", (date, foundations) => {
    expect(snapshot("rkt", date)?.foundations).toEqual(foundations);
  });

  it("shows both licenses in the year of a change, and the newer one after it", () => {
    expect(snapshot("old", "2011")?.licenses).toEqual(["MIT"]);
    expect(snapshot("old", "2012-06")?.licenses).toEqual(["MIT", "GPL-2.0-only"]);
    expect(snapshot("old", "2013")?.licenses).toEqual(["GPL-2.0-only"]);
  });

  it("stands in its last place after that has ended, and nowhere without any", () => {
    const rkt = world.componentById.get("rkt")!;
    const moved = {
      ...rkt,
      layers: [
        { layer: "networking", ...spanOf("2015..2017") },
        { layer: "engines", ...spanOf("2017..2018") },
      ],
    };
    expect(snapshotOf(moved, dayIn("2016"))?.layer).toBe("networking");
    expect(snapshotOf(moved, dayIn("2018"))?.layer).toBe("engines");
    expect(snapshotOf(moved, dayIn("2020"))).not.toBeNull();
    expect(snapshotOf({ ...rkt, layers: [] }, dayIn("2020"))).toBeNull();
  });

  it("calls a thing before its first name by that name, and refuses a thing without any", () => {
    const names = [{ name: "First", ...spanOf("2015..") }];
    expect(nameOn(names, dayIn("2001")).name).toBe("First");
    expect(() => nameOn([], 0)).toThrow("without a name");
  });
});

describe("the span that counts", () => {
  const track = (...spans: readonly string[]): readonly Span[] => spans.map(spanOf);
  it.each([
    ["in a gap, the one before", ["2010-01-01..2011-01-01", "2013-01-01.."], "2012", 0],
    ["where two hold, the later", ["2010-01-01..", "2012-01-01.."], "2013", 1],
    ["what surely holds before what may", ["2010-01-01..", "2013.."], "2013-06", 0],
    [
      "what may hold before what is over",
      ["2010-01-01..2014", "2012-01-01..2013-01-01"],
      "2014",
      0,
    ],
    ["after all, the last begun", ["2010..2011", "2012..?"], "2015", 1],
    ["before all, none", ["2010..2011", "2012.."], "2009", null],
  ])("is %s", (_, spans, date, index) => {
    const list = track(...spans);
    expect(latest(list, dayIn(date))).toBe(index === null ? null : list[index]);
  });

  it("has begun on the first day its date may mean, over or not", () => {
    const list = track("2010..2011", "2012..", "..?");
    expect(begun(list, dayIn("2011-12-31"))).toEqual([list[0], list[2]]);
    expect(begun(list, dayIn("2012-01-01"))).toEqual(list);
  });
});

describe("laws of time", () => {
  it("counts a standard exactly where a claim of it holds", () => {
    fc.assert(
      fc.property(anyEcosystem, anyDay, (ecosystem, day) => {
        for (const { component, standards } of snapshotsOn(ecosystem, day)) {
          const held = component.conformance.filter((claim) => holds(claim, day) !== "off");
          expect(new Set(standards)).toEqual(new Set(held.map(({ standard }) => standard)));
        }
      }),
    );
  });

  it("never loses what existed once, nor a vendor", () => {
    fc.assert(
      fc.property(anyEcosystem, anyDay, anyDay, (ecosystem, a, b) => {
        const early = snapshotsOn(ecosystem, Math.min(a, b));
        const late = new Map(
          snapshotsOn(ecosystem, Math.max(a, b)).map((s) => [s.component.id, s]),
        );
        for (const { component, vendors } of early) {
          expect(late.get(component.id)?.vendors).toEqual(expect.arrayContaining([...vendors]));
        }
      }),
    );
  });

  it("shows a thing from the first day it may have begun on, and not a day earlier", () => {
    fc.assert(
      fc.property(anyEcosystem, anyDay, (ecosystem, day) => {
        const there = snapshotsOn(ecosystem, day).map(({ component }) => component.id);
        const born = ecosystem.components
          .filter(({ phases }) => (phases[0]?.from?.min ?? -Infinity) <= day)
          .map(({ id }) => id);
        expect(there.toSorted()).toEqual(born.toSorted());
      }),
    );
  });

  it("does not care in which order the components come", () => {
    fc.assert(
      fc.property(anyEcosystem, anyDay, (ecosystem, day) => {
        const turned = { ...ecosystem, components: ecosystem.components.toReversed() };
        expect(snapshotsOn(turned, day)).toEqual(snapshotsOn(ecosystem, day));
      }),
    );
  });

  it("says nothing twice", () => {
    fc.assert(
      fc.property(anyEcosystem, anyDay, (ecosystem, day) => {
        for (const s of snapshotsOn(ecosystem, day)) {
          for (const list of [s.vendors, s.standards, s.foundations, s.licenses, s.layers]) {
            expect(new Set(list).size).toBe(list.length);
          }
          expect(s.layer).toBe(s.layers[0]);
        }
      }),
    );
  });
});
