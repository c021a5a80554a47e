import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readStepView, writeStepView } from "#state/stepView.ts";
import { START } from "#state/view.ts";
import { anyView } from "./arbitraries.ts";

it("reads what a step shows", () => {
  const { view, invalidParameters } = readStepView(
    "at=2017-06&standard=cni&open=component/flannel",
  );
  expect(invalidParameters).toEqual([]);
  expect(view).toEqual({
    ...START,
    at: "2017-06",
    filters: { ...START.filters, standard: ["cni"] },
    open: { kind: "component", id: "flannel" },
  });
});

it("shows the start for an empty text", () => {
  expect(readStepView("")).toEqual({ view: START, invalidParameters: [] });
});

it.each([
  ["lang=zh-CN", "lang", "zh-CN"],
  ["theme=dark", "theme", "dark"],
  ["talk=article", "talk", "article"],
  ["step=3", "step", "3"],
  ["embed=1", "embed", "1"],
  ["data=other", "data", "other"],
  ["opne=component/flannel", "opne", "component/flannel"],
  ["at=May", "at", "May"],
])("lists %s, and leaves it out", (written, parameter, value) => {
  expect(readStepView(written)).toEqual({ view: START, invalidParameters: [{ parameter, value }] });
});

it("reads what was written down of any view, but for what belongs to the reader", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { data, lang, theme, talk, step, build, loop, embed, extra } = START;
      expect(readStepView(writeStepView(view))).toEqual({
        view: { ...view, data, lang, theme, talk, step, build, loop, embed, extra, detour: false },
        invalidParameters: [],
      });
    }),
  );
});

it("writes the start as nothing", () => {
  expect(writeStepView(START)).toBe("");
});
