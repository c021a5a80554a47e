import { expect, it } from "vitest";
import { buildSearch } from "#data/buildSearch.ts";
import type { SearchDocument } from "#model/search.ts";
import { type Change, filesOf } from "../fixtures/dataSet.ts";

const READINGS: Readonly<Record<string, string>> = {
  塔锚: "ta mao",
  塔楼接口: "ta lou jie kou",
  地基: "di ji",
  屋顶: "Wu Ding",
  极致: "ji zhi",
  过滤: "guo lü",
};

const search = (changes: Readonly<Record<string, Change>> = {}): readonly SearchDocument[] =>
  buildSearch(filesOf(changes), (chinese) => READINGS[chinese] ?? "");

function documentOf(id: string, changes: Readonly<Record<string, Change>> = {}): SearchDocument {
  const found = search(changes).find((document) => document.id === id);
  if (!found) throw new Error(`${id} is not among the documents`);
  return found;
}

it("has a document for all that can be found", () => {
  expect(search().map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    "component anchor",
    "component beam",
    "component canopy",
    "standard joint",
    "standard socket",
    "org acme",
    "org guild",
    "layer ground",
    "layer roof",
    "comparison anchor-and-beam",
    "talk tour",
  ]);
});

it("knows the names a thing bears and those it bore, in both languages, once", () => {
  const twice = { name: "Anchor", zh: "塔锚", from: "2012", to: "2013", sources: ["readme"] };
  const anchor = documentOf("anchor", { "components/anchor.json": { "/names/0": twice } });
  expect(anchor).toMatchObject({ names: ["Plinth"], former: ["Anchor", "塔锚"] });
  expect(documentOf("joint").names).toEqual(["Tower Joint", "塔楼接口", "JNT"]);
  expect(documentOf("roof").names).toEqual(["Roof", "屋顶"]);
});

it("knows what a thing is about and where it stands", () => {
  const { summary, layers } = documentOf("anchor");
  expect(summary).toEqual({ en: "Holds a tower to the ground.", zh: "把塔楼固定在地面上。" });
  expect(layers).toEqual(["roof", "ground"]);
  expect(documentOf("guild").summary).toBeUndefined();
  expect(documentOf("ground").summary?.en).toBe("What all stands on");
});

it("knows the groups of a layer, and that a thing in a group stands in its layer too", () => {
  const group = {
    $schema: "../../../../schemas/layer.schema.json",
    kind: "layer",
    id: "eaves",
    label: { en: "Eaves" },
    parent: "roof",
    order: 1,
  };
  const change = {
    "layers/eaves.json": group,
    "components/canopy.json": { "/layers": [{ layer: "eaves" }] },
  };
  expect(documentOf("eaves", change)).toMatchObject({ kind: "group", layers: ["roof"] });
  expect(documentOf("canopy", change).layers).toEqual(["eaves", "roof"]);
});

it("tells how Chinese names are read, syllables apart", () => {
  expect(documentOf("joint").readings).toEqual(["ta lou jie kou"]);
  expect(documentOf("roof").readings).toEqual(["wu ding"]);
  expect(documentOf("socket").readings).toEqual([]);
});

it("weighs components by what is recorded, others by how often they are named", () => {
  expect(documentOf("anchor").weight).toBeGreaterThan(documentOf("canopy").weight);
  expect(documentOf("joint").weight).toBeGreaterThan(documentOf("socket").weight);
});

it("asks only for what is Chinese", () => {
  const asked = new Set<string>();
  buildSearch(filesOf(), (chinese) => {
    asked.add(chinese);
    return "";
  });
  expect([...asked].filter((text) => !/^\p{Script=Han}+$/u.test(text))).toEqual([]);
});

// A wish: pinyin-pro writes ü, people type v (or u).
it("reads ü as it is typed", () => {
  const change = { "/label": { en: "Filters", zh: "过滤" } };
  expect(documentOf("roof", { "layers/roof.json": change }).readings).toEqual(["guo lv"]);
});
