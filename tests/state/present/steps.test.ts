import { describe, expect, it } from "vitest";
import type { Talk } from "#model/talk.ts";
import {
  chapterAt,
  chaptersOf,
  chapterStart,
  stepAt,
  viewOfStep,
  withoutNotes,
} from "#state/present/steps.ts";
import { START } from "#state/view.ts";
import { worldOf } from "../../fixtures/world.ts";

const world = worldOf(`
  Networking | Flannel 2014.. cni(provider) @coreos
  Engines    | rkt 2014..2020 cni(consumer) @coreos
`);
const step = (id: string, view: string, more: object = {}) => ({
  id,
  view,
  title: { en: id },
  minutes: 1,
  ...more,
});
const talk: Talk = {
  kind: "talk",
  id: "tour",
  title: { en: "Tour" },
  steps: [
    step("one", "at=2015", { chapter: { en: "First" }, say: { en: "secret" } }),
    step("two", "open=component/rkt&standard=cni"),
    step("three", "open=component/gone&vendor=coreos", {
      chapter: { en: "Second" },
      emphasis: ["flannel", "lost"],
    }),
  ],
};
const reader = { ...START, lang: "zh-CN", theme: "projector", q: "typed", embed: true } as const;

describe("a step", () => {
  it("is a whole View, and leaves the reader's own alone", () => {
    const { view, invalidParameters } = viewOfStep(talk, 2, reader, world);
    expect(invalidParameters).toEqual([]);
    expect(view).toEqual({
      ...START,
      filters: { ...START.filters, standard: ["cni"] },
      open: { kind: "component", id: "rkt" },
      lang: "zh-CN",
      theme: "projector",
      embed: true,
      talk: "tour",
      step: 2,
    });
  });

  it("beyond the end is the last", () => {
    expect(viewOfStep(talk, 99, START, world).view.step).toBe(3);
    expect(stepAt(talk, 99)?.id).toBe("three");
  });

  it("that names what is gone shows the rest and says what is missing", () => {
    const { view, invalidParameters } = viewOfStep(talk, 3, START, world);
    expect(view.open).toBeNull();
    expect(view.filters.vendor).toEqual(["coreos"]);
    expect(invalidParameters).toEqual([
      { parameter: "open", value: "component/gone" },
      { parameter: "emphasis", value: "lost" },
    ]);
  });
});

describe("chapters", () => {
  const chapters = chaptersOf(talk);
  it("hold the steps up to the next", () => {
    expect([1, 2, 3].map((number) => chapterAt(chapters, number)?.step)).toEqual([1, 1, 3]);
  });

  it("are gone to from anywhere; backwards, the beginning of this one comes first", () => {
    expect([1, 2, 3].map((number) => chapterStart(chapters, number, 1))).toEqual([3, 3, null]);
    expect([1, 2, 3].map((number) => chapterStart(chapters, number, -1))).toEqual([null, 1, 1]);
  });
});

it("hands an audience a talk without its notes", () => {
  expect(JSON.stringify(withoutNotes(talk))).not.toContain("secret");
  expect(talk.steps[0]?.say).toEqual({ en: "secret" });
});
