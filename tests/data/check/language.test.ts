import { describe, expect, it } from "vitest";
import { checkLanguage } from "#data/check/language.ts";
import { type Change, filesOf } from "../../fixtures/dataSet.ts";

const beam = "components/beam.json";
const check = (changes: Readonly<Record<string, Change>>): unknown =>
  checkLanguage(filesOf(changes));

it("finds nothing in a sound world", () => {
  expect(checkLanguage(filesOf())).toEqual([]);
});

describe("missing Chinese is found", () => {
  const en = { en: "Words" };
  it.each([
    [beam, "/summary", en],
    ["layers/roof.json", "/label", en],
    ["standards/joint.json", "/profiles/1/label", en],
    ["orgs/guild.json", "/levels/0/label", en],
    ["features/strength.json", "/features/0/criteria/yes", en],
    ["comparisons/anchor-and-beam.json", "/rows/0/group", en],
    ["vocab/relations.json", "/terms/0/inverse", en],
    ["ecosystem.json", "/title", en],
    [beam, "/cells/max-load/0/note", en],
  ])("in %s at %s", (file, path, text) => {
    expect(check({ [file]: { [path]: text } })).toEqual([
      { file, path, problem: "has no Chinese: add zh" },
    ]);
  });
});

it("Chinese that is older than its English is found", () => {
  const stale = { en: "New words", zh: "旧词", stale: ["zh"] };
  expect(check({ [beam]: { "/summary": stale } })).toEqual([
    { file: beam, path: "/summary", problem: "its Chinese is older than its English: update zh" },
  ]);
});

it("English that only stands in for Chinese is found", () => {
  const stale = { en: "新词", zh: "新词", stale: ["en"] };
  expect(check({ [beam]: { "/summary": stale } })).toEqual([
    { file: beam, path: "/summary", problem: "its English is older than its Chinese: update en" },
  ]);
});

it("Chinese that is English is found", () => {
  const zh = "Carries what stands above.";
  expect(check({ [beam]: { "/summary": { en: zh, zh } } })).toEqual([
    { file: beam, path: "/summary/zh", problem: "is not Chinese" },
  ]);
});

it.each(["Docker", "CNI 1.0", "Open vSwitch", "支持 run as root 模式"])(
  "names and mixed words like %s are Chinese enough",
  (zh) => {
    expect(check({ [beam]: { "/summary": { en: "Words", zh } } })).toEqual([]);
  },
);

describe("a data set that is held to no language", () => {
  const free = { "ecosystem.json": { "/languages": undefined } };

  it.each([{ en: "Words" }, { zh: "词" }, { en: "Words", zh: "词" }])("may say %o", (text) => {
    expect(check({ ...free, [beam]: { "/summary": text } })).toEqual([]);
  });

  it("must say something", () => {
    expect(() => check({ ...free, [beam]: { "/summary": {} } })).toThrow(
      "components/beam.json: /summary: has no words: add en, zh or both",
    );
  });
});

it("a data set that is held to Chinese alone needs no English", () => {
  const chinese = { "ecosystem.json": { "/languages": ["zh-CN"] } };
  expect(check({ ...chinese, [beam]: { "/summary": { zh: "承重。" } } })).toEqual([]);
  expect(check({ ...chinese, [beam]: { "/summary": { en: "Carries." } } })).toHaveLength(1);
});

it("Chinese without English is found where both are held", () => {
  expect(check({ [beam]: { "/summary": { zh: "承重。" } } })).toEqual([
    { file: beam, path: "/summary", problem: "its English is older than its Chinese: update en" },
  ]);
});

describe("a data set that is held to English alone", () => {
  const languages = ["en"];
  const ecosystem = { "ecosystem.json": { "/languages": languages } };

  it("needs no Chinese, and what Chinese it has may be old", () => {
    const stale = { en: "New words", zh: "旧词", stale: ["zh"] };
    const words = { [beam]: { "/summary": { en: "Words" } } };
    expect(check({ ...ecosystem, ...words })).toEqual([]);
    expect(check({ ...ecosystem, [beam]: { "/summary": stale } })).toEqual([]);
  });

  it("needs English that is its own", () => {
    const stale = { en: "新词", zh: "新词", stale: ["en"] };
    expect(check({ ...ecosystem, [beam]: { "/summary": stale } })).toHaveLength(1);
  });
});

it("what rides along with an import is none of the data set's texts", () => {
  const imported = {
    $schema: "imported.schema.json",
    kind: "imported",
    id: "radar",
    files: ["a.json"],
    on: "2026-11-29",
    carried: [{ fields: [["words", { en: "Only English" }]] }],
  };
  expect(check({ "imports/radar.json": imported })).toEqual([]);
});
