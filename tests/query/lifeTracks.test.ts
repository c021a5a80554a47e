import { describe, expect, it } from "vitest";
import { isoDay } from "#model/when.ts";
import { type LifeTrack, lifeOfOrg, lifeOfThing } from "#query/lifeTracks.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";
import { shipped } from "../fixtures/shipped.ts";

const world = worldOf(`
  Engines | rkt preview:2014-12 stable:2016-02 ended:2020 was=Rocket[..2015] @coreos[2014..2018] ^cncf:incubating[2017..2019] ^cncf:archived[2019..] Apache-2.0 cni(provider)[by2016..]
  red-hat buys coreos [2018-01-30..]
`);
const rkt = world.componentById.get("rkt")!;
const releases = [
  { version: "1.0", date: "2016-02", eol: "2017", sources: [] },
  { version: "1.1", date: "2018", sources: [] },
];
const on = (date: string) => lifeOfThing(rkt, releases, { ecosystem: world, day: dayIn(date) });

/** `phase: 2014-12..2016-02, …` */
function told(tracks: readonly LifeTrack[]): readonly string[] {
  return tracks.map(
    ({ kind, items }) =>
      `${kind}: ${items
        .map(({ from, knownBy, to }) => `${from?.text ?? `by ${knownBy?.text}`}..${to?.text ?? ""}`)
        .join(", ")}`,
  );
}

describe("the tracks of a life", () => {
  it("run beside each other, each phase until the next", () => {
    expect(told(on("2026-11-30"))).toEqual([
      "name: by undefined..2015, 2015..",
      "phase: 2014-12..2016-02, 2016-02..2020, 2020..",
      "vendor: 2014..2018",
      "level: 2017..2019, 2019..",
      "license: by undefined..",
      "release: 2016-02..2016-02, 2018..2018",
      "support: 2016-02..2017",
      "standard: by 2016..",
    ]);
  });

  it("tell nothing that came after the day", () => {
    expect(told(on("2016-06"))).toEqual([
      "name: by undefined..2015, 2015..",
      "phase: 2014-12..2016-02, 2016-02..",
      "vendor: 2014..",
      "license: by undefined..",
      "release: 2016-02..2016-02",
      "support: 2016-02..",
      "standard: by 2016..",
    ]);
  });

  it("of an organization are its names, its phases and its owners", () => {
    const coreos = world.orgById.get("coreos")!;
    const at = (date: string) => told(lifeOfOrg(coreos, { ecosystem: world, day: dayIn(date) }));
    expect(at("2017")).toEqual([]);
    expect(at("2019")).toEqual(["owner: 2018-01-30.."]);
  });

  it("of no shipped component tell anything later than the day, at any of some days", async () => {
    const { ecosystem } = (await shipped()).moment;
    const later = ["2013-03-25", "2016", "2019-06"].map(dayIn).flatMap((day) =>
      ecosystem.components.flatMap((component) =>
        lifeOfThing(component, [], { ecosystem, day })
          .flatMap(({ items }) => items)
          .flatMap(({ from, knownBy, to }) => [from ?? knownBy, to])
          .filter((when) => when && when.min > day)
          .map((when) => `${component.id}: ${when?.text} on ${isoDay(day)}`),
      ),
    );
    expect(later).toEqual([]);
  });
});
