import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Talk } from "#model/talk.ts";
import { applyEdit, type Edit } from "#state/talkEdits.ts";
import { anyTalk, editsOf } from "./talkArbitraries.ts";

const step = (id: string) => ({ id, view: "", title: { en: id }, minutes: 1 });
const talk: Talk = {
  kind: "talk",
  id: "own-x",
  title: { en: "Talk" },
  steps: [step("a"), step("b"), step("c")],
};
const ids = ({ steps }: Talk): readonly string[] => steps.map(({ id }) => id);
const after = (edit: Edit): string => ids(applyEdit(talk, edit)).join("");

describe("every edit", () => {
  const anyCase = anyTalk.chain((given) => fc.tuple(fc.constant(given), editsOf(given)));

  it("keeps the ids of steps unique", () => {
    fc.assert(
      fc.property(anyCase, ([given, edit]) => {
        const left = ids(applyEdit(given, edit));
        expect(new Set(left).size).toBe(left.length);
      }),
    );
  });

  it("keeps the ids of the steps that stay", () => {
    fc.assert(
      fc.property(anyCase, ([given, edit]) => {
        const left = new Set(ids(applyEdit(given, edit)));
        const gone = ids(given).filter((id) => !left.has(id));
        expect(gone).toEqual(edit.do === "remove" && ids(given).includes(edit.id) ? [edit.id] : []);
      }),
    );
  });

  it("leaves titles and lengths of time that a talk may have", () => {
    fc.assert(
      fc.property(anyCase, ([given, edit]) => {
        for (const { title, minutes } of applyEdit(given, edit).steps) {
          expect(title.en).not.toBe("");
          expect(minutes).toBeGreaterThan(0);
          expect(minutes).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});

it("moves as a permutation, and back again", () => {
  fc.assert(
    fc.property(anyTalk, fc.nat(), fc.integer(), (given, pick, to) => {
      const id = ids(given)[pick % Math.max(1, given.steps.length)] ?? "nobody";
      const from = ids(given).indexOf(id);
      const moved = applyEdit(given, { do: "move", id, to });
      expect(ids(moved).toSorted()).toEqual(ids(given).toSorted());
      expect(applyEdit(moved, { do: "move", id, to: from })).toEqual(given);
    }),
  );
});

it.each<[string, Edit, string]>([
  ["inserts", { do: "insert", at: 1, step: step("x") }, "axbc"],
  ["does not insert an id twice", { do: "insert", at: 1, step: step("a") }, "abc"],
  ["moves up", { do: "move", id: "c", to: 1 }, "acb"],
  ["moves down", { do: "move", id: "a", to: 1 }, "bac"],
  ["moves no further than the end", { do: "move", id: "a", to: 9 }, "bca"],
  ["puts a duplicate beside its original", { do: "duplicate", id: "a", as: "x" }, "axbc"],
  ["removes", { do: "remove", id: "b" }, "ac"],
])("%s", (_, edit, left) => {
  expect(after(edit)).toBe(left);
});

it("begins a chapter once, though its first step is duplicated", () => {
  const chaptered = applyEdit(talk, {
    do: "write",
    id: "a",
    field: "chapter",
    locale: "en",
    words: "One",
  });
  const [first, second] = applyEdit(chaptered, { do: "duplicate", id: "a", as: "x" }).steps;
  expect(first?.chapter).toEqual({ en: "One" });
  expect(second).not.toHaveProperty("chapter");
});

it("takes away what is emptied, but never a title", () => {
  const noted = applyEdit(talk, {
    do: "write",
    id: "a",
    field: "say",
    locale: "en",
    words: "Hello",
  });
  expect(noted.steps[0]?.say).toEqual({ en: "Hello" });
  expect(applyEdit(noted, { do: "write", id: "a", field: "say", locale: "en", words: "" })).toEqual(
    talk,
  );
  expect(applyEdit(talk, { do: "write", id: "a", field: "title", locale: "en", words: "" })).toBe(
    talk,
  );
  expect(applyEdit(talk, { do: "entitle", field: "title", locale: "en", words: " " })).toBe(talk);
});

it.each([0, -1, 61, Number.NaN, Infinity])("takes %s for no length of time", (minutes) => {
  expect(applyEdit(talk, { do: "time", id: "a", minutes })).toBe(talk);
});
