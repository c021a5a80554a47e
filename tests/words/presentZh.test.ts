import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { presentEn } from "#words/presentEn.ts";
import { presentWordsIn } from "#words/presentLanguage.ts";
import { presentZh } from "#words/presentZh.ts";

const keys = Object.keys(presentEn);
const holders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = ""]) => name).toSorted();

describe("the Chinese of presenting", () => {
  it("has every message, and says it in Chinese with the same values", () => {
    expect(Object.keys(presentZh).toSorted()).toEqual(keys.toSorted());
    for (const [key, english] of Object.entries(presentEn)) {
      const chinese = new Map(Object.entries(presentZh)).get(key) ?? "";
      expect([key, holders(chinese)]).toEqual([key, holders(english)]);
      expect([key, /\p{Script=Han}/u.test(chinese)]).toEqual([key, true]);
    }
  });

  it("counts as each language does", () => {
    expect(presentWordsIn("en").t("pace.ahead", { count: 2 })).toBe("2 min ahead");
    expect(presentWordsIn("zh-CN").t("pace.behind", { count: 3 })).toBe("落后 3 分钟");
  });
});

it("has no message that nobody says", () => {
  const code = globSync("src/{view,app}/**/*.{ts,tsx}")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const prefixes = [...code.matchAll(/`([a-z][\w.]*\.)\$\{/gu)].map(([, prefix = ""]) => prefix);
  const unsaid = keys
    .map((key) => key.replace(/_(?:one|other)$/u, ""))
    .filter(
      (key) => !code.includes(`"${key}"`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
  expect(unsaid).toEqual([]);
});
