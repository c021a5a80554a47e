import { describe, expect, it } from "vitest";
import { dealsOf, dealsOver, ownersOn } from "#query/ownership.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const world = worldOf(`
  Engines | rkt 2014.. @coreos
  red-hat buys coreos [2018-01-30..]
  ibm buys red-hat [2019-07-09..]
  cncf receives rkt [2017-03..]
  vmware buys pivotal [2013..2014]
  emc buys pivotal [2016..]
  dell buys emc [2016-09..]
  emc buys dell [2016-10..]
  old buys older
  never buys rumour [2020..?]
`);
const owners = (org: string, date: string) =>
  ownersOn(world, org, dayIn(date)).map(({ buyer }) => buyer.id);

describe("who owned CoreOS", () => {
  it.each([
    ["2018-01-29", []],
    ["2018-01-30", ["red-hat"]],
    ["2019-07-08", ["red-hat"]],
    ["2019-07-09", ["red-hat", "ibm"]],
    ["2100", ["red-hat", "ibm"]],
  ])("on %s: %j", (date, chain) => {
    expect(owners("coreos", date)).toEqual(chain);
  });
});

describe("a chain of owners", () => {
  it("ends where nobody owns, and is empty for a stranger", () => {
    expect(owners("ibm", "2026")).toEqual([]);
    expect(owners("zebra", "2026")).toEqual([]);
  });

  it("ends where it comes back to somebody it has named", () => {
    expect(owners("pivotal", "2020")).toEqual(["emc", "dell"]);
    expect(owners("dell", "2020")).toEqual(["emc"]);
  });

  it("leaves out whoever has let go again, or nobody knows when", () => {
    expect(owners("pivotal", "2013-06")).toEqual(["vmware"]);
    expect(owners("pivotal", "2015")).toEqual([]);
    expect(owners("rumour", "2021")).toEqual([]);
  });

  it("counts a deal of which nobody knows the day as long ago", () => {
    expect(owners("older", "1980")).toEqual(["old"]);
  });

  it("does not count gifts", () => {
    expect(owners("rkt", "2020")).toEqual([]);
  });
});

describe("deals", () => {
  it("of an organization are all it buys or is bought in, oldest first", () => {
    expect(dealsOf(world, "red-hat", dayIn("2030")).map(({ deal }) => deal.id)).toEqual([
      "red-hat-coreos",
      "ibm-red-hat",
    ]);
    expect(dealsOf(world, "emc", dayIn("2030")).map(({ deal }) => deal.id)).toEqual([
      "emc-pivotal",
      "dell-emc",
      "emc-dell",
    ]);
  });

  it("of an organization are those it sells in, too", () => {
    const orgs = world.orgs.map((org) => ({
      ...org,
      deals: org.deals.map((deal) => ({ ...deal, seller: "seller" })),
    }));
    expect(dealsOf({ ...world, orgs }, "seller", dayIn("2030"))).toHaveLength(9);
  });

  it("are told from the day on which they were made", () => {
    const [first] = dealsOf(world, "coreos", dayIn("2030"));
    expect(first).toBeDefined();
    expect(dealsOf(world, "coreos", first!.deal.from!.min - 1)).toEqual([]);
    expect(dealsOf(world, "coreos", first!.deal.from!.min)).toEqual([first]);
  });

  it("over a component name who took it", () => {
    expect(dealsOver(world, "rkt", dayIn("2030")).map(({ buyer }) => buyer.id)).toEqual(["cncf"]);
    expect(dealsOver(world, "coreos", dayIn("2030"))).toEqual([]);
  });
});
