import type { Locale } from "#model/text.ts";
import type { Files } from "../files.ts";
import type { Problem } from "../problem.ts";
import { chineseFaults } from "./chinese.ts";
import { objectsIn } from "./walk.ts";

const HAN = /\p{Script=Han}/u;

/**
 * Every text says it in each language that the data set is held to, and the Chinese one is Chinese.
 * What rides along with an import is none of our texts.
 */
export function checkLanguage(files: Files): Problem[] {
  const { imports: _, ...own } = files;
  const isHeld = (language: Locale): boolean =>
    files.ecosystem[0]?.value.languages?.includes(language) ?? false;
  return Object.values(own)
    .flat()
    .flatMap(({ file, value }) =>
      [...objectsIn(value)].flatMap(({ path, value: text }) => {
        const { en, zh, stale } = text;
        if (typeof en !== "string") return [];
        if (typeof zh !== "string") {
          return isHeld("zh-CN") ? [{ file, path, problem: "has no Chinese: add zh" }] : [];
        }
        if (stale !== undefined) {
          const isEnglish = Array.isArray(stale) && stale.includes("en");
          if (!isHeld(isEnglish ? "en" : "zh-CN")) return [];
          const problem = isEnglish
            ? "its English is older than its Chinese: update en"
            : "its Chinese is older than its English: update zh";
          return [{ file, path, problem }];
        }
        const isSentence = /[a-z]{2} [a-z]{2,} [a-z]{2}/u.test(zh);
        const problems = isSentence && !HAN.test(zh) ? ["is not Chinese"] : chineseFaults(zh);
        return problems.map((problem) => ({ file, path: `${path}/zh`, problem }));
      }),
    );
}
