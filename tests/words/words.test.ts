import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { chineseFaults } from "#data/check/chinese.ts";
import { cellEn } from "#words/cellEn.ts";
import { cellZh } from "#words/cellZh.ts";
import { compareEn } from "#words/compareEn.ts";
import { compareZh } from "#words/compareZh.ts";
import { en } from "#words/en.ts";
import { enTalks } from "#words/enTalks.ts";
import { exportEn } from "#words/exportEn.ts";
import { exportZh } from "#words/exportZh.ts";
import { feedEn } from "#words/feedEn.ts";
import { feedZh } from "#words/feedZh.ts";
import { hintEn } from "#words/hintEn.ts";
import { hintZh } from "#words/hintZh.ts";
import { lineageEn } from "#words/lineageEn.ts";
import { lineageZh } from "#words/lineageZh.ts";
import { listEn } from "#words/listEn.ts";
import { listZh } from "#words/listZh.ts";
import { panelEn } from "#words/panelEn.ts";
import { panelZh } from "#words/panelZh.ts";
import { presentEn } from "#words/presentEn.ts";
import { presentWordsIn } from "#words/presentLanguage.ts";
import { presentZh } from "#words/presentZh.ts";
import { searchEn } from "#words/searchEn.ts";
import { searchZh } from "#words/searchZh.ts";
import { statusEn } from "#words/statusEn.ts";
import { statusZh } from "#words/statusZh.ts";
import { createWords } from "#words/language.ts";
import { talkWordsIn } from "#words/talkWords.ts";
import { timeEn } from "#words/timeEn.ts";
import { timeZh } from "#words/timeZh.ts";
import type { Message, Messages } from "#words/words.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { zhCN } from "#words/zh-CN.ts";
import { zhTalks } from "#words/zhTalks.ts";

type Catalogue = Messages<string>;

const page = "src/{view,app,words,export}/**/*.{ts,tsx}";
const PARTS: readonly (readonly [
  part: string,
  english: Catalogue,
  chinese: Catalogue,
  saidIn: string,
])[] = [
  ["the page", en, zhCN, page],
  ["talks", enTalks, zhTalks, page],
  ["the list", listEn, listZh, page],
  ["the panel", panelEn, panelZh, page],
  ["the search", searchEn, searchZh, page],
  ["hints", hintEn, hintZh, page],
  ["cells", cellEn, cellZh, page],
  ["the comparison", compareEn, compareZh, page],
  ["exports", exportEn, exportZh, page],
  ["feeds", feedEn, feedZh, page],
  ["a lineage", lineageEn, lineageZh, page],
  ["what a link asked for", statusEn, statusZh, page],
  ["time", timeEn, timeZh, page],
  ["presenting", presentEn, presentZh, "src/{view,app}/**/*.{ts,tsx}"],
];

/** Says the same thing to people of the other language, so it is the same in both files. */
const SAME = new Set([
  "answer.at",
  "answer.between",
  "answer.comma",
  "answer.relation",
  "command.language.en",
  "filter.of",
  "app.language",
  "app.language.label",
  "cell.year",
  "compare.level",
  "compare.release",
  "filter.group.of",
  "filter.q",
  "handout.comma",
  "handout.key",
  "list.release.of",
  "life.item",
  "life.level.at",
  "life.steward",
  "lineage.relation",
  "panel.between",
  "panel.comma",
  "panel.drawn",
  "picture.link",
  "standard.api",
]);

/** Messages of a number that is never one. */
const AT_LEAST_TWO = new Set(["compare.short", "picture.farLink", "time.changes.years"]);

/** Each way in which a message is written, of one number or many. */
function forms(message: Message | undefined): readonly string[] {
  return typeof message === "object" ? Object.values(message) : [message ?? ""];
}

/** The placeholders of a message; all its forms must have the same. */
function placeholders(message: Message | undefined): string {
  const [first = "", ...others] = forms(message).map((form) =>
    [...form.matchAll(/\{\{(\w+)\}\}/gu)]
      .map(([, name = ""]) => name)
      .toSorted()
      .join(" "),
  );
  return others.every((other) => other === first) ? first : `${first} / ${others.join(" / ")}`;
}

/** What is wrong with a message of two catalogues, or nothing. */
function faults(key: string, english: Catalogue, chinese: Catalogue): string[] {
  const [wanted, found] = [placeholders(english[key]), placeholders(chinese[key])];
  const isChinese =
    SAME.has(key) || forms(chinese[key]).every((form) => /\p{Script=Han}/u.test(form));
  const plurals = new Intl.PluralRules("en").resolvedOptions().pluralCategories;
  const message = english[key];
  return [
    ...forms(chinese[key]).flatMap((form) =>
      chineseFaults(form.replaceAll(/\{\{\w+\}\}/gu, "某")).map((fault) => `${key}: ${fault}`),
    ),
    ...(wanted === found ? [] : [`${key}: {{${wanted}}} in English, {{${found}}} in Chinese`]),
    ...(isChinese ? [] : [`${key}: is not Chinese`]),
    ...(typeof message === "object"
      ? plurals.filter((form) => !(form in message)).map((form) => `${key}: has no "${form}"`)
      : []),
    ...(typeof message === "object" && !wanted.split(" ").includes("count")
      ? [`${key}: chooses its plural by {{count}}, and has none`]
      : []),
  ];
}

describe.each(PARTS)("the messages of %s", (_, english, chinese, saidIn) => {
  it("are the same in both languages, with the same placeholders", () => {
    expect(Object.keys(chinese).toSorted()).toEqual(Object.keys(english).toSorted());
    expect(Object.keys(english).flatMap((key) => faults(key, english, chinese))).toEqual([]);
  });

  it("say one of a thing in the singular", () => {
    const plurals = Object.entries(english).flatMap(([key, message]) =>
      typeof message === "string" && /\{\{count\}\} (?:\w+ )?[a-z]+s\b/u.test(message) ? [key] : [],
    );
    expect(plurals.filter((key) => !AT_LEAST_TWO.has(key))).toEqual([]);
  });

  it("join no Chinese to a name in Latin letters", () => {
    const { t } = createWords("zh-CN", chinese);
    const joined = Object.keys(chinese).flatMap((key) => {
      const names = forms(chinese[key]).flatMap(
        (form) => form.match(/(?<=\{\{)\w+(?=\}\})/gu) ?? [],
      );
      const text = t(key, Object.fromEntries(names.map((name) => [name, "Everpure"])));
      return /\p{Script=Han}[a-z]|[a-z]\p{Script=Han}/iu.test(text) ? [`${key}: ${text}`] : [];
    });
    expect(joined).toEqual([]);
  });

  it("are all said somewhere", () => {
    const code = globSync(saidIn, {
      ignore: [
        "src/words/{en,zh,handout,present}*.ts",
        "src/words/{list,compare,panel}{En,Zh}.ts",
        "!src/words/presentLanguage.ts",
      ],
    })
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    // Keys are written out, or begin a template: t(`phase.${phase}`).
    const prefixes = [...code.matchAll(/`([a-z][\w.]*\.)\$\{/gu)].map(([, prefix = ""]) => prefix);
    const unsaid = Object.keys(english).filter(
      (key) => !code.includes(`"${key}"`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unsaid).toEqual([]);
  });
});

it.each<[Message, Message]>([
  ["{{name}} ends", "{{title}}结束"],
  ["{{name}} ends", "结束"],
  ["ends", "ends"],
  [{ one: "one day", other: "{{count}} days" }, "{{count}} 天"],
  [{ other: "{{count}} days" }, "{{count}} 天"],
  [{ one: "a {{what}}", other: "some {{what}}" }, "{{what}} 个"],
])("would catch %j beside %j", (english, chinese) => {
  expect(faults("key", { key: english }, { key: chinese })).toHaveLength(1);
});

it("knows the messages of its part only", () => {
  const keys = [
    // @ts-expect-error -- a message of talks
    (): string => wordsIn("en").t("talk.untitled"),
    // @ts-expect-error -- a message of presenting
    (): string => talkWordsIn("en").t("key.next"),
    // @ts-expect-error -- a message of the page
    (): string => presentWordsIn("en").t("app.retry"),
    // @ts-expect-error -- no message at all
    (): string => wordsIn("en").t("app.retyr"),
  ];
  for (const say of keys) expect(say).toThrow(TypeError);
});
