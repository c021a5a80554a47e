import { expect, it } from "vitest";
import { proposedText } from "#state/writeText.ts";
import { dayOf } from "#model/when.ts";
import { NO_FILTERS } from "#query/filter.ts";
import { START, type View } from "#state/view.ts";
import { proposeTitle } from "#view/talks/proposeTitle.ts";
import { talkWordsIn } from "#words/talkWords.ts";
import { worldOf } from "../../fixtures/world.ts";

const where = {
  ecosystem: worldOf("Networking | Flannel 2014.. | Calico 2015.."),
  day: dayOf(2020),
};
const both = { en: talkWordsIn("en"), zh: talkWordsIn("zh-CN") };
const title = (view: Partial<View>) => proposeTitle({ ...START, ...view }, where, both);

it.each<[Partial<View>, string, string]>([
  [{ open: { kind: "component", id: "flannel" } }, "Flannel", "Flannel"],
  [{ compare: ["flannel", "calico"] }, "Flannel and Calico side by side", "Flannel 和 Calico 对比"],
  [
    { filters: { ...NO_FILTERS, status: ["stable"] }, q: "net", at: "2017-06" },
    "Stable · “net”, as of Jun 2017",
    "稳定 · “net”（截至 2017年6月）",
  ],
])("calls %j what people would", (view, en, zh) => {
  expect(title(view)).toEqual(proposedText(en, zh));
});

it("calls the whole by the name of the data set", () => {
  expect(title({}).en).toBe(where.ecosystem.title.en);
});
