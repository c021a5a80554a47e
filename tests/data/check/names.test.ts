import { expect, it } from "vitest";
import { checkNames } from "#data/check/names.ts";
import { type Change, filesOf } from "../../fixtures/dataSet.ts";

const check = (changes: Readonly<Record<string, Change>>): unknown => checkNames(filesOf(changes));
const named = (name: string, zh?: string): Change => ({
  "/names": [{ name, ...(zh && { zh }), from: "2014", sources: ["@atlas"] }],
});

it("finds nothing in a sound world", () => {
  expect(checkNames(filesOf())).toEqual([]);
});

it.each(["Anchor", "ANCHOR", " anchor ", "Ａｎｃｈｏｒ"])(
  "finds a second thing called %s",
  (name) => {
    expect(check({ "components/canopy.json": named(name) })).toEqual([
      {
        file: "components/canopy.json",
        path: "/names/0/name",
        problem:
          'looks like "anchor" to a reader; give one of them a name or short name that tells them apart',
      },
    ]);
  },
);

it("finds names that are the same in Chinese alone", () => {
  expect(check({ "components/canopy.json": named("Tower anchor", "塔锚") })).toHaveLength(1);
});

it("finds a standard that is called as a component is, for both are compared", () => {
  expect(check({ "standards/socket.json": named("Anchor") })).toHaveLength(1);
});

it("is content where the short name tells them apart", () => {
  const short = { ...Object(named("Anchor")), "/short": "Anchor (roof)" };
  expect(check({ "components/canopy.json": short })).toEqual([]);
});

it("compares names of today: a former one may be another’s now", () => {
  expect(check({ "components/canopy.json": named("Plinth") })).toEqual([]);
});

it("finds two organizations of one name, and two layers", () => {
  const acme = filesOf().orgs[0]?.value.names[0]?.name ?? "";
  expect(check({ "orgs/guild.json": named(acme) })).toHaveLength(1);
  expect(check({ "layers/roof.json": { "/label": { en: "Ground", zh: "屋顶" } } })).toHaveLength(1);
});
