import type { Files } from "../files.ts";
import type { Problem } from "../problem.ts";
import { objectsIn } from "./walk.ts";

const HAN = /\p{Script=Han}/u;

/** Every text says it in both languages, and the Chinese one is Chinese. */
export function checkLanguage(files: Files): Problem[] {
  return Object.values(files)
    .flat()
    .flatMap(({ file, value }) =>
      [...objectsIn(value)].flatMap(({ path, value: text }) => {
        const { en, zh, stale } = text;
        if (typeof en !== "string") return [];
        if (typeof zh !== "string") return [{ file, path, problem: "has no Chinese: add zh" }];
        if (stale !== undefined) {
          const problem =
            Array.isArray(stale) && stale.includes("en")
              ? "its English is older than its Chinese: update en"
              : "its Chinese is older than its English: update zh";
          return [{ file, path, problem }];
        }
        const isSentence = /[a-z]{2,} [a-z]{2,} [a-z]{2,}/u.test(zh);
        return isSentence && !HAN.test(zh)
          ? [{ file, path: `${path}/zh`, problem: "is not Chinese" }]
          : [];
      }),
    );
}
