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

it("has a document for each component, standard, organization and layer", () => {
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
  ]);
});

it("knows every name a thing ever had, in both languages, once", () => {
  const twice = { name: "Anchor", zh: "塔锚", from: "2012", to: "2013", sources: ["readme"] };
  const anchor = documentOf("anchor", { "components/anchor.json": { "/names/-": twice } });
  expect(anchor.names).toEqual(["Anchor", "Plinth", "塔锚"]);
  expect(documentOf("roof").names).toEqual(["Roof", "屋顶"]);
});

it("knows what a thing is about and where it stands", () => {
  expect(documentOf("anchor").text).toBe(
    "Holds a tower to the ground. 把塔楼固定在地面上。 Roof 屋顶 Ground 地基",
  );
  expect(documentOf("guild").text).toBe("");
  expect(documentOf("ground").text).toBe("What all stands on 万物之基");
});

it("reads Chinese names whole, by initials, by syllable and by pairs of syllables", () => {
  expect(documentOf("joint").pinyin.split(" ")).toEqual([
    "taloujiekou",
    "tljk",
    "ta",
    "lou",
    "jie",
    "kou",
    "talou",
    "loujie",
    "jiekou",
  ]);
});

it("reads a thing's Chinese names and those of its layers, in small letters, once", () => {
  expect(documentOf("anchor").pinyin.split(" ")).toEqual([
    "tamao",
    "tm",
    "ta",
    "mao",
    "wuding",
    "wd",
    "wu",
    "ding",
    "diji",
    "dj",
    "di",
    "ji",
  ]);
  expect(documentOf("socket").pinyin).toBe("");
});

it("leaves a layer that is not there unread", () => {
  expect(documentOf("canopy", { "layers/roof.json": null })).toMatchObject({
    text: "Keeps the rain out. 遮雨。",
    pinyin: "",
  });
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
  expect(documentOf("roof", { "layers/roof.json": change }).pinyin.split(" ")).toContain("guolv");
});
