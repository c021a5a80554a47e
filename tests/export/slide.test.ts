import { expect, it } from "vitest";
import { estimateWidth } from "#layout/measure.ts";
import type { Chosen, Step } from "#model/talk.ts";
import { composeSlide, type Slide } from "#export/slide.ts";
import { handoutIn, TALK } from "../fixtures/handout.ts";

/** The slide of one step. */
async function slideOf(step: Partial<Step>): Promise<Slide> {
  const steps = [{ id: "one", view: "", title: { en: "One" }, minutes: 1, ...step }];
  const handout = await handoutIn("en", { ...TALK, steps });
  const [page] = handout.pages;
  if (!page) throw new Error("the talk has no page");
  return composeSlide(page, handout, handout.words, estimateWidth);
}

/** What a panel says in its facts, with the names of what they are about. */
function panelOf({ parts }: Slide) {
  const [panel] = parts.flatMap((part) =>
    part.kind === "group" && part.is === "panel" ? [part] : [],
  );
  const texts = panel?.parts.flatMap((part) => (part.kind === "text" ? [part] : [])) ?? [];
  return texts.slice(2).map(({ label, text }) => label + text);
}

const layersOn = ({ picture }: Slide) => picture?.scene.bands.map(({ id }) => id);

it("shows all layers unless the step filters or names some", async () => {
  expect(layersOn(await slideOf({}))).toEqual(["networking", "engines"]);
  expect(layersOn(await slideOf({ view: "layer=engines" }))).toEqual(["engines"]);
  expect(layersOn(await slideOf({ only: { layers: ["engines"] } }))).toEqual(["engines"]);
});

it("keeps what the step points out, whatever layers it names", async () => {
  const slide = await slideOf({ only: { layers: ["engines"] }, emphasis: ["flannel"] });
  expect(layersOn(slide)).toEqual(["networking", "engines"]);
});

it("compares what the step names, in its order", async () => {
  const view = "compare=rkt,runc&at=2018";
  const shown = async (only: Chosen) => {
    const { table } = await slideOf({ view, only });
    return [table?.columns.map(({ id }) => id), table?.rows.map(({ id }) => id)];
  };
  // Those that differ, and as they are few, what agrees and is known of both; what became of a thing first.
  const [columns, rows] = await shown({});
  expect(columns).toEqual(["rkt", "runc"]);
  expect(rows).toEqual(["phase", "daemon", "since", "vendor"]);
  expect(await shown({ rows: ["phase", "daemon"], columns: ["runc"] })).toEqual([
    ["runc"],
    ["phase", "daemon"],
  ]);
});

it("says of what is open what the step names, in its order", async () => {
  const view = "open=component/flannel&at=2017-03";
  const slide = await slideOf({ view, only: { panel: ["license", "since"] } });
  expect(panelOf(slide)).toEqual(["License: Apache-2.0", "Since: 2014"]);
});
