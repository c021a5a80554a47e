import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { estimateWidth } from "#layout/measure.ts";
import type { Handout } from "#export/handout.ts";
import { writeSlides } from "#export/handoutSlides.ts";
import { handoutIn, hostile, TALK } from "../fixtures/handout.ts";

const slidesOf = (handout: Handout): Promise<Uint8Array> => writeSlides(handout, estimateWidth);

async function filesOf(handout: Handout): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries(unzipSync(await slidesOf(handout)));
  return new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const textsOf = (xml: string | undefined): readonly string[] =>
  [...(xml ?? "").matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, text = ""]) => text);

it("is a slide a step, with text, tables and notes of its own kind, and no picture at all", async () => {
  const files = await filesOf(await handoutIn("en"));
  const paths = [...files.keys()];
  expect(paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))).toHaveLength(2);
  expect(paths.filter((path) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/u.test(path))).toHaveLength(
    2,
  );
  expect(paths.filter((path) => path.startsWith("ppt/media/") && !path.endsWith("/"))).toEqual([]);
  const first = files.get("ppt/slides/slide1.xml");
  expect(textsOf(first)).toEqual(
    expect.arrayContaining(["Flannel is simple", "It held then", "Flannel", "Weave Net"]),
  );
  expect(first).toContain('type="title"');
  const second = files.get("ppt/slides/slide2.xml");
  expect(second).toContain("<a:tbl>");
  expect(textsOf(second)).toEqual(expect.arrayContaining(["Daemon", "no", "partly"]));
  expect(textsOf(files.get("ppt/notesSlides/notesSlide1.xml"))).toEqual(
    expect.arrayContaining([
      "First.",
      "Second.",
      "The README (CoreOS): https://example.org/readme",
    ]),
  );
});

it("writes the name of a chip after its square", async () => {
  const xml = (await filesOf(await handoutIn("en"))).get("ppt/slides/slide1.xml") ?? "";
  const boxes = xml.split("<p:sp>").map((shape) => {
    const [, x, , width] =
      /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)"/u.exec(shape)?.map(Number) ?? [];
    const inset = /lIns="(\d+)"/u.exec(shape)?.[1];
    return { x: x ?? 0, width: width ?? 0, inset: Number(inset ?? 0), text: textsOf(shape)[0] };
  });
  const at = boxes.findIndex(({ text }) => text === "Flannel");
  const [chip, square] = boxes.slice(at, at + 2);
  expect(square?.text).toBeUndefined();
  expect(square?.x).toBeGreaterThan(chip?.x ?? 0);
  expect((chip?.x ?? 0) + (chip?.inset ?? 0)).toBeGreaterThan(
    (square?.x ?? 0) + (square?.width ?? 0),
  );
});

it("names a font for Han and says which language it is in", async () => {
  const xml = (await filesOf(await handoutIn("zh-CN"))).get("ppt/slides/slide1.xml") ?? "";
  expect(xml).toContain('<a:latin typeface="Arial"');
  expect(xml).toContain('<a:ea typeface="Microsoft YaHei"');
  expect(xml).not.toContain('<a:ea typeface="Arial"');
  expect(xml).toContain('lang="zh-CN"');
});

it("is the same to the byte each time", async () => {
  const handout = await handoutIn("en");
  expect(await slidesOf(handout)).toEqual(await slidesOf(handout));
});

it("stays well-formed whatever the text is", async () => {
  const text = `</a:t><a:t>"&' ]]> \u0000\u0007\u202E\uD800 ${"long ".repeat(400)}`;
  const files = await filesOf(await handoutIn("en", hostile(text)));
  const broken = [...files]
    .filter(([path]) => /\.(?:xml|rels)$/u.test(path))
    .filter(([, xml]) => {
      const count = (tag: string): number => xml.split(tag).length;
      return /(?![\t\n\r])\p{Cc}|\u202E/u.test(xml) || count("<a:t>") !== count("</a:t>");
    });
  expect(broken).toEqual([]);
});

/** Widths of a font a seventh wider than the one that slides name. */
const wider = (text: string, size: number, isBold: boolean): number =>
  estimateWidth(text, size, isBold ? "bold" : "normal") * 1.149;

interface Written {
  readonly texts: readonly string[];
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly inset: number;
  /** px */
  readonly size: number;
  readonly isBold: boolean;
  readonly isTitle: boolean;
}

function writtenIn(xml: string | undefined): readonly Written[] {
  return (xml ?? "").split("<p:sp>").flatMap((shape) => {
    const place = /<a:off x="\d+" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/u.exec(shape);
    const size = /sz="(\d+)"/u.exec(shape)?.[1];
    if (!place || size === undefined) return [];
    const [y = 0, width = 0, height = 0] = place.slice(1).map((emu) => Number(emu) / 9525);
    return [
      {
        texts: textsOf(shape),
        y,
        width,
        height,
        inset: Number(/lIns="(\d+)"/u.exec(shape)?.[1] ?? 0) / 9525,
        size: Number(size) / 75,
        isBold: shape.includes('b="1"'),
        isTitle: shape.includes('type="title"'),
      },
    ];
  });
}

it("has room for titles and names in a wider font", async () => {
  const title = { en: "A title that fits its line in one font, and in another a little less so" };
  const view = "layer=networking&open=component/flannel";
  const steps = [{ id: "long", view, title, minutes: 1 }];
  const files = await filesOf(await handoutIn("en", { ...TALK, steps }));
  const written = writtenIn(files.get("ppt/slides/slide1.xml"));
  const head = written.find(({ isTitle }) => isTitle);
  const lines = Math.ceil(wider(title.en, head?.size ?? 0, true) / (head?.width ?? 1));
  expect(lines * (head?.size ?? 0) * 1.2).toBeLessThanOrEqual(head?.height ?? 0);
  const chips = written.filter(({ inset }) => inset > 0);
  expect(chips.length).toBeGreaterThan(1);
  for (const { texts, size, isBold, inset, width } of chips) {
    expect(inset + wider(texts[0] ?? "", size, isBold)).toBeLessThanOrEqual(width);
  }
});

it("has all of a panel in one box, so that no line can come to lie over another", async () => {
  const files = await filesOf(await handoutIn("en"));
  const panel = writtenIn(files.get("ppt/slides/slide1.xml")).find(
    ({ texts }) => texts.length > 2 && texts.includes("Flannel"),
  );
  expect(panel?.texts).toEqual(expect.arrayContaining(["Flannel", "Phase: "]));
});

it("has the title of a title slide where the audience sees it, and that of its layout above", async () => {
  const steps = (["end", "section"] as const).map((kind) => ({
    id: kind,
    view: "",
    title: { en: "Thanks" },
    minutes: 1,
    slide: { kind },
  }));
  const files = await filesOf(await handoutIn("en", { ...TALK, steps }));
  for (const name of ["slide1", "slide2"]) {
    const title = writtenIn(files.get(`ppt/slides/${name}.xml`)).find(({ isTitle }) => isTitle);
    expect(title?.y).toBeGreaterThan(250);
  }
  const layouts = [...files].filter(([path]) => path.startsWith("ppt/slideLayouts/slide"));
  const titles = layouts.filter(([, xml]) => xml.includes('type="title"'));
  expect(titles).not.toEqual([]);
  for (const [, xml] of titles) expect(xml).toContain('y="438150"');
});
