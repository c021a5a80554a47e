import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { act, type Effect, jump, type Overlay, type Situation } from "#state/present/act.ts";
import { KEY_ACTIONS } from "#state/present/keys.ts";
import { questionView } from "#state/present/question.ts";
import { START, type View } from "#state/view.ts";

const middle: Situation = {
  role: "audience",
  step: 3,
  build: null,
  builds: [0, 0, 0, 0, 0],
  chapters: [1, 2, 4].map((step) => ({ step, title: { en: `${step}` } })),
  isDetour: false,
  cover: null,
  overlay: null,
  digits: "",
  hasPeer: false,
  isBeginning: false,
};
const goes = (effects: readonly Effect[]): number[] =>
  effects.flatMap((effect) => (effect.kind === "go" ? [effect.step] : []));
const kinds = (effects: readonly Effect[]): string[] => effects.map(({ kind }) => kind);

const situations = fc.record<Situation>({
  role: fc.constantFrom("audience", "speaker"),
  step: fc.integer({ min: 1, max: 5 }),
  build: fc.option(fc.integer({ min: 0, max: 3 })),
  builds: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
  chapters: fc.constant(middle.chapters),
  isDetour: fc.boolean(),
  cover: fc.constantFrom("black", "white", null),
  overlay: fc.constantFrom<Overlay | null>("help", "ask", "overview", null),
  digits: fc.constantFrom("", "12"),
  hasPeer: fc.boolean(),
  isBeginning: fc.boolean(),
});

describe("going", () => {
  it.each([
    ["next", 4],
    ["previous", 2],
    ["nextChapter", 4],
    ["previousChapter", 2],
    ["first", 1],
    ["last", 5],
  ] as const)("%s leads from step 3 to %d", (action, step) => {
    expect(goes(act(action, middle))).toEqual([step]);
  });

  it("stays at both ends and says so", () => {
    expect(act("next", { ...middle, step: 5 })).toContainEqual({ kind: "notice", notice: "end" });
    expect(act("previous", { ...middle, step: 1 })).toContainEqual({
      kind: "notice",
      notice: "start",
    });
  });

  it("never leads where there is no step", () => {
    fc.assert(
      fc.property(
        situations,
        fc.constantFrom(...KEY_ACTIONS.map(({ id }) => id)),
        (situation, action) => {
          const [step = 1] = goes(act(action, situation));
          expect(step >= 1 && step <= situation.builds.length).toBe(true);
        },
      ),
    );
  });

  it("only uncovers what is covered", () => {
    fc.assert(
      fc.property(situations, fc.constantFrom("next", "previous"), (situation, action) => {
        fc.pre(situation.cover !== null);
        expect(act(action, situation)).toEqual([{ kind: "uncover" }]);
      }),
    );
  });

  it("to a number beyond the end goes to the last", () => {
    expect(goes(jump(middle, 99))).toEqual([5]);
  });
});

describe("F5", () => {
  it("in the middle keeps the step", () => {
    expect(goes(act("begin", middle))).toEqual([]);
    expect(kinds(act("begin", middle))).toContain("home");
  });

  it("twice begins from the first", () => {
    expect(goes(act("begin", { ...middle, isBeginning: true }))).toEqual([1]);
  });
});

describe("Escape", () => {
  it("closes nothing more in the speaker's window, so that the notes stay", () => {
    expect(act("escape", { ...middle, role: "speaker" })).toEqual([]);
    expect(kinds(act("escape", { ...middle, role: "speaker", overlay: "ask" }))).toEqual([
      "overlay",
    ]);
  });

  it("closes one thing at a time and then leaves, whatever there is", () => {
    fc.assert(
      fc.property(situations, (start) => {
        const press = (now: Situation, presses: number): number => {
          const did = new Set(kinds(act("escape", now)));
          expect(presses).toBeLessThan(6);
          if (did.has("leave") || did.size === 0) return presses;
          const next = {
            ...now,
            digits: did.has("clear") ? "" : now.digits,
            overlay: did.has("overlay") ? null : now.overlay,
            isDetour: did.has("home") ? false : now.isDetour,
            cover: did.has("uncover") ? null : now.cover,
          };
          return press(next, presses + 1);
        };
        // The way home from a question is one key, however far it led.
        const detour = start.isDetour && start.overlay !== "ask";
        const open = [start.digits !== "", start.overlay, detour, start.cover];
        expect(press(start, 1)).toBe(open.filter(Boolean).length + 1);
      }),
    );
  });
});

describe("a question", () => {
  it("begins with the whole picture, and leads on from where an earlier one has led", () => {
    expect(kinds(act("ask", middle))).toEqual(["uncover", "question", "overlay"]);
    expect(kinds(act("ask", { ...middle, isDetour: true }))).toEqual(["uncover", "overlay"]);
  });

  it("keeps the reader's own and the place in the talk, and shows all of today", () => {
    const step: View = {
      ...START,
      at: "2017-03",
      q: "cni",
      compare: ["docker", "rkt"],
      lang: "zh-CN",
      theme: "projector",
      talk: "article",
      step: 7,
      loop: true,
    };
    expect(questionView(step)).toEqual({
      ...START,
      lang: "zh-CN",
      theme: "projector",
      talk: "article",
      step: 7,
      loop: true,
      detour: true,
    });
  });
});

it("freezes only what somebody else sees", () => {
  expect(kinds(act("freeze", middle))).toEqual(["notice"]);
  expect(kinds(act("freeze", { ...middle, hasPeer: true }))).toEqual(["freeze"]);
});
