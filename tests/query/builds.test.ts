import { expect, it } from "vitest";
import type { Step, Talk } from "#model/talk.ts";
import { buildsOf, countOf, splitLines } from "#query/builds.ts";

const claim = { said: { en: "a" }, verdict: "held", found: { en: "b" }, sources: [] } as const;
const talkOf = (step: Partial<Step>): Talk => ({
  kind: "talk",
  id: "own-x",
  title: { en: "X" },
  steps: [
    { id: "one", view: "", title: { en: "One" }, minutes: 1, ...step },
    { id: "two", view: "", title: { en: "Two" }, minutes: 1, claim },
  ],
});
const buildsIn = (step: Partial<Step>): readonly string[] => {
  const talk = talkOf(step);
  return talk.steps[0] ? buildsOf(talk.steps[0], talk) : [];
};

it("has none where the step does not ask for them", () => {
  expect(buildsIn({ slide: { kind: "text", text: { en: "a\nb" } }, claim })).toEqual([]);
});

it.each<[Partial<Step>, readonly string[]]>([
  // As many as the language has lines that has more; empty lines are none.
  [
    { slide: { kind: "text", text: { en: "a\n\nb", zh: "一\n二\n三" } } },
    ["line/0", "line/1", "line/2"],
  ],
  [
    { slide: { kind: "columns", left: { en: "a\nb" }, right: { en: "c" } } },
    ["left/0", "left/1", "right/0"],
  ],
  [{ slide: { kind: "tally", of: "verdicts" } }, ["figure/held"]],
  [{ slide: { kind: "tally", of: "status" } }, ["figures"]],
  [{ slide: { kind: "title" } }, []],
  [{ only: { rows: ["phase", "daemon"] } }, ["row/phase", "row/daemon"]],
  [{ emphasis: ["rkt"], claim }, ["ring/rkt", "said", "found"]],
])("shows one after the other what there is of %o", (step, builds) => {
  expect(buildsIn({ ...step, builds: true })).toEqual(builds);
});

it("takes a dash or a dot before a line for its bullet, and no minus for one", () => {
  expect(splitLines("- one\n* two\n • three\n-4 °C\n\n–  five")).toEqual([
    "one",
    "two",
    "three",
    "-4 °C",
    "five",
  ]);
});

it("neither shows nor counts a verdict on nothing", () => {
  const unsaid = { verdict: "held", found: { en: "b" } } as const;
  expect(buildsIn({ claim: unsaid, builds: true })).toEqual([]);
  expect(countOf(talkOf({ claim: unsaid }), "held")).toBe(1);
});

it("counts the findings of a talk", () => {
  expect([countOf(talkOf({ claim }), "held"), countOf(talkOf({}), "held-then")]).toEqual([2, 0]);
});
