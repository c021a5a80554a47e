import { expect, it } from "vitest";
import { linkageIn } from "#layout/linkage.ts";
import { estimateWidth } from "#layout/measure.ts";
import { arrangeStrata } from "#layout/strata.ts";

const chip = (id: string) => ({ id, name: id, weight: 1, hasSign: false });
const scene = arrangeStrata({
  layers: [
    { id: "low", label: "Low", note: "", chips: [chip("a"), chip("b")] },
    { id: "high", label: "High", note: "", chips: [chip("c")] },
  ],
  threads: [],
  size: { width: 1000, height: 500 },
  measure: estimateWidth,
  focus: null,
  text: { min: 11, max: 15 },
});
const link = {
  input: { id: "a c", from: { id: "a" }, to: { id: "c" }, type: "uses", label: "uses →" },
  opens: { id: "c" },
};

it("joins what is drawn of the links with what is told of them", () => {
  const linkage = linkageIn(scene, "a", [link], estimateWidth);
  expect(linkage?.bundles.flatMap(({ links }) => links.map(({ id }) => id))).toEqual(["a c"]);
  expect(linkage?.told.get("a c")).toBe(link);
  expect([...(linkage?.related ?? [])]).toEqual(["a", "c"]);
});

it("is nothing where nothing is open, or nothing tied: then nothing recedes", () => {
  expect(linkageIn(scene, undefined, [link], estimateWidth)).toBeNull();
  expect(linkageIn(scene, "a", [], estimateWidth)).toBeNull();
});
