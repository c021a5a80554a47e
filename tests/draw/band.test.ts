import { expect, it } from "vitest";
import { drawName } from "#draw/band.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { estimateWidth } from "#layout/measure.ts";

const layer = (id: string, label: string) => ({ id, label, note: "", chips: [] });
const scene = (height: number) =>
  arrangeStrata({
    layers: [layer("a", "Networking"), layer("b", "Security & supply chain")],
    threads: [],
    size: { width: 660, height },
    measure: estimateWidth,
    focus: null,
    isDense: true,
    text: { min: 18, max: 26 },
  });

/** The lines of each name, from above. */
function namesIn(height: number): readonly (readonly string[])[] {
  const { bands, labelSize: size } = scene(height);
  return bands.map((band) => {
    const name = band.id === "a" ? "Networking" : "Security & supply chain";
    const mark = drawName(band, {
      name,
      note: undefined,
      size,
      measure: estimateWidth,
      isBehind: false,
    });
    const parts = mark.shape === "group" ? mark.marks : [];
    return parts.flatMap((part) => (part.shape === "text" ? [part.text] : []));
  });
}

it("on a slide, a long name has a second line where its band is high enough", () => {
  expect(namesIn(400)).toEqual([["Security &", "supply chain"], ["Networking"]]);
});
