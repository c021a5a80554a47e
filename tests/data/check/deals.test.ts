import * as fc from "fast-check";
import { expect, it } from "vitest";
import { checkDeals } from "#data/check/deals.ts";
import { type Change, fileOf, filesOf } from "../../fixtures/dataSet.ts";

const buys = (...orgs: readonly string[]): Change => ({
  "/deals": [{ id: "a-deal", type: "acquisition", orgs, closed: "2015", sources: ["@atlas"] }],
  "/sources": undefined,
  "/names/0/sources": ["@atlas"],
});
const check = (changes: Readonly<Record<string, Change>>): ReturnType<typeof checkDeals> =>
  checkDeals(filesOf(changes));

/** The world with organizations `o0`, `o1`, … each of which bought those that its list names. */
function market(bought: readonly (readonly number[])[]): ReturnType<typeof checkDeals> {
  const orgs = bought.map((list, i) => {
    const change = { ...Object(buys(...list.map((k) => `o${k}`))), "/id": `o${i}` };
    return [`orgs/o${i}.json`, Object(fileOf("orgs/acme.json", change))] as const;
  });
  return check(Object.fromEntries(orgs));
}

it("finds nothing in a sound world", () => {
  expect(checkDeals(filesOf())).toEqual([]);
});

it("lets one buy another", () => {
  expect(check({ "orgs/acme.json": buys("guild") })).toEqual([]);
});

it("finds two that bought each other, on both sides", () => {
  expect(check({ "orgs/acme.json": buys("guild"), "orgs/guild.json": buys("acme") })).toEqual([
    {
      file: "orgs/acme.json",
      path: "/deals/0",
      problem: "acme owns guild, and guild owns acme through other deals",
    },
    {
      file: "orgs/guild.json",
      path: "/deals/0",
      problem: "guild owns acme, and acme owns guild through other deals",
    },
  ]);
});

it("finds one that bought itself", () => {
  expect(check({ "orgs/acme.json": buys("acme") })).toMatchObject([{ file: "orgs/acme.json" }]);
});

it("finds a loop through many, and leaves out who only hangs on it", () => {
  const found = market([[1], [2], [0], [0]]).map(({ file }) => file);
  expect(found.toSorted()).toEqual(["orgs/o0.json", "orgs/o1.json", "orgs/o2.json"]);
});

it("does not count what was undone, nor what moved components only", () => {
  const undone = Object(fileOf("orgs/acme.json", { ...Object(buys("guild")) }));
  undone.deals[0].ended = "2016";
  expect(check({ "orgs/acme.json": undone, "orgs/guild.json": buys("acme") })).toEqual([]);
  const assets = Object(fileOf("orgs/acme.json", { ...Object(buys("guild")) }));
  assets.deals[0].type = "asset-purchase";
  expect(check({ "orgs/acme.json": assets, "orgs/guild.json": buys("acme") })).toEqual([]);
});

it("finds none where everyone buys only those that come later, whoever they are", () => {
  const later = fc
    .array(fc.array(fc.nat(6), { maxLength: 3 }), { maxLength: 6 })
    .map((all) => all.map((list, i) => [...new Set(list.filter((k) => k > i && k < all.length))]));
  fc.assert(
    fc.property(later, (bought) => {
      expect(market(bought)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
