// @vitest-environment jsdom
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { drawExport, writeSvgFile } from "#export/picture.ts";
import { writeSlides } from "#export/handoutSlides.ts";
import { estimateWidth } from "#layout/measure.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { exportInputOf } from "./fixtures/exportInput.ts";
import { handoutIn, hostile } from "./fixtures/handout.ts";
import { worldOf } from "./fixtures/world.ts";

/*
 * Names that no room was made for end in an ellipsis or wrap, in the picture and in what is written
 * from it: nothing stands out of its chip, its band, its picture or its slide.
 */

const NAMES = [
  "A name of a hundred and twenty-five letters, agreed upon by a committee that could not decide which of its words to leave away.",
  "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunt",
  "واجهة شبكة الحاويات ومحرك إدارة الحاويات الموزعة في السحابة الخاصة",
  "👩‍👩‍👧‍👦🐳🚢 эмодзи и кит",
];

const plain = worldOf(`
  Platforms  | Alpha 2014.. cni(consumer) built-on>eta | Beta 2014.. cni(consumer) | Gamma 2014.. | Delta 2014.. @baidu | Epsilon 2014.. @huawei
  Networking | Zeta 2014.. cni(provider) | Eta 2014.. cni(provider) csi(provider) | Theta 2014.. | Iota 2014..2019
  built-on / basis of (depends)
`);

/** A world in which every component, layer, group and standard bears one name. */
function worldNamed(name: string): Ecosystem {
  const label = { en: name, zh: name };
  const named = <T extends object>(one: T) => ({ ...one, names: [{ name, from: null }] });
  const layers = plain.layers.map((layer) => ({ ...layer, label }));
  const components = plain.components.map(named);
  const standards = plain.standards.map(named);
  const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
    new Map(all.map((one) => [one.id, one]));
  return {
    ...plain,
    layers,
    components,
    standards,
    layerById: byId(layers),
    componentById: byId(components),
    standardById: byId(standards),
  };
}

const numberOf = (element: Element | null | undefined, name: string): number =>
  Number(element?.getAttribute(name) ?? Number.NaN);

/** Where an upright text begins and ends, in px. */
function extentOf(text: Element): readonly [from: number, to: number] {
  const size = numberOf(text, "font-size");
  const isBold = text.getAttribute("font-weight") === "700";
  const width = estimateWidth(text.textContent, size, isBold ? "bold" : "normal");
  const x = numberOf(text, "x");
  const anchor = text.getAttribute("text-anchor") ?? "start";
  const from = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return [from, from + width];
}

const SHOWN = ["?", "?open=component/eta", "?open=layer/platforms", "?picture=stack"];

describe.each(NAMES)("a world where everything is called %s", (name) => {
  it.each(SHOWN)("is drawn within its chips and its picture: %s", (address) => {
    for (const width of [1280, 390]) {
      const size = { width, height: 720 };
      const svg = writeSvgFile(drawExport(exportInputOf(worldNamed(name), address, size)));
      const document = new DOMParser().parseFromString(svg, "image/svg+xml");
      expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
      const chips = [...document.querySelectorAll('[data-mark="chip"]')];
      expect(chips.length).toBeGreaterThan(0);
      for (const chip of chips) {
        const box = chip.querySelector("rect");
        const right = numberOf(box, "x") + numberOf(box, "width");
        for (const text of chip.querySelectorAll("text")) {
          // A hair: a chip is exactly as wide as its name.
          expect(extentOf(text)[1]).toBeLessThanOrEqual(right + 1);
        }
      }
      const texts = [...document.querySelectorAll("text")].filter(
        (text) => !text.hasAttribute("transform") && !text.closest("[transform]"),
      );
      const outside = texts.filter((text) => {
        const [from, to] = extentOf(text);
        return from < -1 || to > width + 1;
      });
      expect(outside.map((text) => text.textContent)).toEqual([]);
    }
  });

  it("is whole on a slide's shapes, which keep within the slide", async () => {
    const files = unzipSync(await writeSlides(await handoutIn("en", hostile(name)), estimateWidth));
    const slides = Object.entries(files).filter(([path]) =>
      /^ppt\/slides\/slide\d+\.xml$/u.test(path),
    );
    expect(slides.length).toBeGreaterThan(0);
    const [, wide, high] =
      /<p:sldSz cx="(\d+)" cy="(\d+)"/u.exec(
        strFromU8(files["ppt/presentation.xml"] ?? new Uint8Array()),
      ) ?? [];
    for (const [, bytes] of slides) {
      const boxes = strFromU8(bytes).matchAll(
        /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/gu,
      );
      for (const [, x, y, cx, cy] of boxes) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(x) + Number(cx)).toBeLessThanOrEqual(Number(wide) + 1);
        expect(Number(y) + Number(cy)).toBeLessThanOrEqual(Number(high) + 1);
      }
    }
  });
});

it("tells two of one name in a layer apart by their vendors, in the picture too", () => {
  const world = worldNamed("One name");
  const svg = writeSvgFile(drawExport(exportInputOf(world, "?", { width: 1280, height: 720 })));
  expect(svg).toContain("One name · baidu");
  expect(svg).toContain("One name · huawei");
});
