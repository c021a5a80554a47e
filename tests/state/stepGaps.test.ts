import { expect, it } from "vitest";
import { gapsOf } from "#state/stepGaps.ts";
import { worldOf } from "../fixtures/world.ts";

const ecosystem = worldOf(`
  Networking | Flannel 2014..
`);
const step = { id: "a", title: { en: "A" }, minutes: 1 };

it("finds nothing where all is there", () => {
  expect(
    gapsOf({ ...step, view: "open=component/flannel", emphasis: ["flannel"] }, ecosystem),
  ).toEqual([]);
});

it("lists what a step chooses and its view lacks", () => {
  const only = {
    layers: ["networking", "gone"],
    columns: ["flannel"],
    panel: ["components"],
  } as const;
  expect(gapsOf({ ...step, view: "open=component/flannel", only }, ecosystem)).toEqual([
    { parameter: "only/columns", value: "flannel" },
    { parameter: "only/panel", value: "components" },
    { parameter: "only/layers", value: "gone" },
  ]);
});

it("lists what a step names and the data set lacks", () => {
  const view = "open=component/gone&compare=flannel,lost&opne=x";
  expect(gapsOf({ ...step, view, emphasis: ["missing"] }, ecosystem)).toEqual([
    { parameter: "opne", value: "x" },
    { parameter: "compare", value: "lost" },
    { parameter: "open", value: "component/gone" },
    { parameter: "emphasis", value: "missing" },
  ]);
});
