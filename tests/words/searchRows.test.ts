import { expect, it } from "vitest";
import type { Locale } from "#model/text.ts";
import { createRows } from "#query/ask/rows.ts";
import { rowText } from "#words/searchRows.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { shipped } from "../fixtures/shipped.ts";

const { moment, finder } = await shipped();
const rowsOf = createRows(finder.askIn(moment), finder);
const snapshots = new Map(moment.snapshots.map((one) => [one.component.id, one]));

function answerTo(question: string, locale: Locale): string {
  const [row] = rowsOf(question);
  if (!row) throw new Error(`nothing answers ${question}`);
  return rowText(row, { ...moment, snapshots, words: wordsIn(locale) }).line;
}

it("names an owner as it was called when it bought, and as it is now", () => {
  expect(answerTo("who owns portworx", "en")).toContain(
    "belongs to Pure Storage, since Oct 2020 (now Everpure)",
  );
  expect(answerTo("portworx 是谁家的", "zh-CN")).toMatch(
    /属于 ?Pure Storage，2020年10月起（现名 ?Everpure）/u,
  );
});
