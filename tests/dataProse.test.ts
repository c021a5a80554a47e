import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";

/** A text in a language, as a data file writes it. */
const TEXT = /"(?:en|zh-CN)": "((?:[^"\\]|\\.)*)"/gu;
/** `2014-12-01` on its own, and no part of a version, a name or an address. */
const DATE = /(?<![\w./-])(?:19|20)\d\d-\d\d-\d\d(?![\w/-])(?!\.\d)/u;

it("writes dates in its texts as people do", () => {
  const found = globSync("public/data/**/*.json").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(TEXT)].flatMap(([, text = ""]) =>
      DATE.test(text) ? [`${file}: ${text}`] : [],
    ),
  );
  expect(found).toEqual([]);
});
