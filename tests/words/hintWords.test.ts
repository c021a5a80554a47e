import { expect, it } from "vitest";
import { PHASES } from "#model/track.ts";
import { CHANGES } from "#query/changeKinds.ts";
import { FACETS } from "#query/filter.ts";
import { hintOf } from "#words/hintWords.ts";
import { firstSentence } from "#words/sentence.ts";
import { wordsIn } from "#words/wordsIn.ts";

const things = [
  ...PHASES.map((id) => ["phase", id] as const),
  ...FACETS.map((id) => ["facet", id] as const),
  ...CHANGES.map((id) => ["change", id] as const),
];

it.each(["en", "zh-CN"] as const)("says what each phase, facet and change is, in %s", (locale) => {
  const words = wordsIn(locale);
  const isSentence = locale === "en" ? /^\p{Lu}.+\.$/u : /^\p{Script=Han}?.+。$/u;
  const wrong = things.filter(([kind, id]) => {
    const { name = "", sentence = "" } = hintOf(kind, id, words) ?? {};
    return name === "" || !isSentence.test(sentence) || firstSentence(sentence) !== sentence;
  });
  expect(wrong).toEqual([]);
});

it("says nothing of what has a sentence of its own in the data, nor of what it does not know", () => {
  const words = wordsIn("en");
  expect(hintOf("component", "flannel", words)).toBeNull();
  expect(hintOf("phase", "asleep", words)).toBeNull();
});
