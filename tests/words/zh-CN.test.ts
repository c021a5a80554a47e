import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { en, type MessageKey } from "#words/en.ts";
import { enTalks } from "#words/enTalks.ts";
import { zhCN } from "#words/zh-CN.ts";
import { zhTalks } from "#words/zhTalks.ts";

const english = { ...en, ...enTalks };
const chineseOf = { ...zhCN, ...zhTalks };
const keys = Object.keys(english);
const holders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = ""]) => name).toSorted();

/** Says the same thing to people of the other language, so it is the same in both files. */
const SAME = new Set([
  "filter.q",
  "handout.comma",
  "handout.key",
  "panel.between",
  "picture.link",
  "standard.api",
]);

describe("the Chinese of the interface", () => {
  it("has every message and no other", () => {
    expect(Object.keys(chineseOf).toSorted()).toEqual(keys.toSorted());
  });

  it.each(Object.entries(english))("says %s with the same values, in Chinese", (key, text) => {
    // The keys have just been listed from the English file.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const chinese = chineseOf[key as MessageKey];
    expect(holders(chinese)).toEqual(holders(text));
    const mayBeSame = SAME.has(key) || key.startsWith("app.language");
    expect(mayBeSame || /\p{Script=Han}/u.test(chinese)).toBe(true);
  });
});

it("has no message that nobody says", () => {
  const code = globSync("src/{view,app,words,paper}/**/*.{ts,tsx}", {
    ignore: "src/words/{en,zh,handout}*.ts",
  })
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  // Keys are written out, or begin a template: t(`phase.${phase}`).
  const prefixes = [...code.matchAll(/`([a-z][\w.]*\.)\$\{/gu)].map(([, prefix = ""]) => prefix);
  const unsaid = keys.filter(
    (key) => !code.includes(`"${key}"`) && !prefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(unsaid).toEqual([]);
});
