import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Talk } from "#model/talk.ts";
import {
  beginDraft,
  change,
  type Draft,
  minutesOf,
  pause,
  redo,
  stepOf,
  undo,
} from "#state/draft.ts";
import { readStepView } from "#state/stepView.ts";
import type { Edit } from "#state/talkEdits.ts";
import { START } from "#state/view.ts";
import { anyTalk, editsOf } from "./talkArbitraries.ts";

const talk: Talk = { kind: "talk", id: "own-x", title: { en: "Talk" }, steps: [] };
const type = (draft: Draft, words: string): Draft =>
  change(draft, { do: "entitle", field: "summary", locale: "en", words });

const anyHistory = anyTalk.chain((given) =>
  fc.tuple(fc.constant(given), fc.array(editsOf(given), { maxLength: 12 })),
);
const written = (given: Talk, edits: readonly Edit[]): Draft =>
  edits.reduce((draft, edit) => pause(change(draft, edit)), beginDraft(given));

it("undoes all that was done, and redoes it", () => {
  fc.assert(
    fc.property(anyHistory, ([given, edits]) => {
      const draft = written(given, edits);
      const undone = edits.reduce(undo, draft);
      expect(undone.talk).toEqual(given);
      expect(undone.past).toEqual([]);
      expect(edits.reduce(redo, undone).talk).toEqual(draft.talk);
    }),
  );
});

it("undo takes back the last edit and nothing else", () => {
  fc.assert(
    fc.property(anyHistory, ([given, edits]) => {
      const draft = written(given, edits);
      const more = change(draft, { do: "adopt", talk: { ...draft.talk } });
      expect(undo(more).talk).toBe(draft.talk);
      expect(redo(undo(more)).talk).toEqual(more.talk);
    }),
  );
});

it("does nothing where there is nothing to undo, redo or change", () => {
  const draft = beginDraft(talk);
  expect(undo(draft)).toBe(draft);
  expect(redo(draft)).toBe(draft);
  expect(pause(draft)).toBe(draft);
  expect(change(draft, { do: "remove", id: "nobody" })).toBe(draft);
});

it("forgets what was undone once something else is done", () => {
  const draft = undo(type(beginDraft(talk), "One."));
  expect(type(draft, "Two").future).toEqual([]);
});

it("takes letters of one sentence back at once, and sentences one by one", () => {
  let draft = beginDraft(talk);
  for (const words of ["H", "Hi", "Hi.", "Hi. Y", "Hi. You"]) draft = type(draft, words);
  expect(undo(draft).talk.summary).toEqual({ en: "Hi." });
  expect(undo(undo(draft)).talk).toEqual(talk);
});

it("takes what is typed after leaving the field back on its own", () => {
  const draft = type(pause(type(beginDraft(talk), "One")), "One two");
  expect(undo(draft).talk.summary).toEqual({ en: "One" });
});

it("remembers no more than two hundred edits", () => {
  let draft = beginDraft(talk);
  for (let i = 0; i < 300; i += 1) draft = type(draft, `${i}.`);
  expect(draft.past).toHaveLength(200);
});

it("writes down what is seen, without what belongs to the reader", () => {
  const view = {
    ...START,
    at: "2017",
    open: { kind: "component" as const, id: "rkt" },
    lang: "zh-CN" as const,
    theme: "dark" as const,
    data: "other",
    extra: [["utm", "x"] as const],
  };
  const step = stepOf(view, { en: "rkt" }, "rkt-1");
  expect(step).toEqual({
    id: "rkt-1",
    view: "at=2017&open=component/rkt",
    title: { en: "rkt" },
    minutes: 1,
  });
  expect(readStepView(step.view).invalidParameters).toEqual([]);
  expect(minutesOf({ steps: [step, step] })).toBe(2);
});
