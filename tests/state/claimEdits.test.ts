import { expect, it } from "vitest";
import type { Talk } from "#model/talk.ts";
import { applyEdit, type Edit } from "#state/talkEdits.ts";

const source = (title: string) => ({
  url: "https://example.org/",
  title,
  accessed: "2026-11-30",
  kind: "docs" as const,
  tier: 3 as const,
});
const step = (id: string) => ({ id, view: "", title: { en: "A", zh: "甲" }, minutes: 1 });
const START: Talk = {
  kind: "talk",
  id: "own-x",
  title: { en: "Talk" },
  steps: [step("a"), step("b")],
};
const after = (...edits: readonly Edit[]): Talk => edits.reduce(applyEdit, START);

const judged: Edit = { do: "judge", id: "a", verdict: "held-then" };
const said: Edit = { do: "state", id: "a", field: "said", locale: "en", words: "All use it" };
const found: Edit = { do: "state", id: "a", field: "found", locale: "zh-CN", words: "不是" };
const cited: Edit = { do: "cite", id: "a", as: "readme", source: source("Readme") };

it("makes a statement of verdict, words in both languages, and sources", () => {
  const talk = after(judged, said, found, cited);
  expect(talk.steps[0]?.claim).toEqual({
    verdict: "held-then",
    said: { en: "All use it" },
    found: { en: "不是", zh: "不是", stale: ["en"] },
    sources: ["readme"],
  });
  expect(talk.sources).toEqual({ readme: source("Readme") });
});

it("begins without words, and keeps its words when the verdict changes", () => {
  expect(after(judged).steps[0]?.claim).toEqual({
    verdict: "held-then",
  });
  const again = after(judged, said, { ...judged, verdict: "held" });
  expect(again.steps[0]?.claim).toMatchObject({ verdict: "held", said: { en: "All use it" } });
  const same = after(judged);
  expect(applyEdit(same, judged)).toBe(same);
});

it("can take back what is said and what the record shows", () => {
  const emptied = after(judged, said, { ...said, words: " " }, found, { ...found, words: "" });
  expect(emptied.steps[0]?.claim).toEqual({ verdict: "held-then" });
});

it("leaves no source in the talk that nothing cites", () => {
  const both: Edit[] = [
    judged,
    { ...judged, id: "b" },
    cited,
    { do: "cite", id: "b", as: "spec", source: source("Spec") },
  ];
  for (const end of [
    { do: "uncite", id: "a", ref: "readme" },
    { do: "judge", id: "a", verdict: null },
    { do: "remove", id: "a" },
  ] satisfies Edit[]) {
    expect(Object.keys(after(...both, end).sources ?? {})).toEqual(["spec"]);
  }
  const none = after(judged, cited, { do: "uncite", id: "a", ref: "readme" });
  expect(none).toEqual(after(judged));
});

it("does nothing to a step without a statement, and takes no id twice", () => {
  for (const edit of [said, cited]) expect(applyEdit(START, edit)).toBe(START);
  const one = after(judged, cited);
  expect(applyEdit(one, { ...cited, source: source("Other") })).toBe(one);
  expect(applyEdit(one, { do: "uncite", id: "a", ref: "other" })).toBe(one);
});
