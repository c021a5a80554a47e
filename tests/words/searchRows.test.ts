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

it.each([
  ["Flannel 的替代品", "Flannel 的替代方案"],
  ["docker swarm 的后继", "Docker Swarm（经典版）的后继"],
  ["基于 eBPF", "基于 eBPF 的组件"],
  ["许可证变更", "历年更换许可证"],
])("has for the question %s the title %s", (question, title) => {
  const [row] = rowsOf(question);
  expect(row && rowText(row, { ...moment, snapshots, words: wordsIn("zh-CN") }).name).toBe(title);
});

it("says of recorded alternatives first, then what else the same table compares", () => {
  expect(answerTo("alternatives to Flannel", "en")).toMatch(
    /^Calico.* · others of the same table: Weave Net/u,
  );
});
