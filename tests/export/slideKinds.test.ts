import { describe, expect, it } from "vitest";
import { PALETTES } from "#draw/palette.ts";
import { estimateWidth } from "#layout/measure.ts";
import type { Step, StepSlide } from "#model/talk.ts";
import { coloursOf } from "#export/colours.ts";
import { composeSlide, type Slide } from "#export/slide.ts";
import { revealed, type SlidePart } from "#export/slidePart.ts";
import { shapesOf } from "#export/slideShapes.ts";
import { tonesOf } from "#export/slideTones.ts";
import { handoutIn, TALK } from "../fixtures/handout.ts";
import { contrast, faintIn } from "../fixtures/legible.ts";

const lines = { en: "One\nTwo, which is longer\nThree", zh: "一\n二，长一些\n三" };
const KINDS: readonly StepSlide[] = [
  { kind: "title", text: lines },
  { kind: "section" },
  { kind: "text", text: lines },
  { kind: "columns", left: lines, right: lines, leftHead: { en: "Left" } },
  { kind: "image", image: "data:image/png;base64,AAAA", width: 400, height: 100, text: lines },
  { kind: "tally", of: "verdicts", text: lines },
  { kind: "tally", of: "status" },
  { kind: "end", text: lines },
];
const VIEWS = ["", "picture=stack", "layer=networking&open=component/flannel", "compare=rkt,runc"];

async function slidesOf(steps: readonly Partial<Step>[], locale: "en" | "zh-CN" = "en") {
  const all = steps.map((step, index) => ({
    id: `step-${index}`,
    view: "",
    title: { en: "A title", zh: "标题" },
    minutes: 1,
    ...step,
  }));
  const handout = await handoutIn(locale, { ...TALK, steps: all });
  const projected = handout.pages.map((page) => ({
    ...page,
    drawn: { ...page.drawn, theme: "projector" as const },
  }));
  return projected.map((page) => composeSlide(page, handout, handout.words, estimateWidth));
}

function flat(parts: readonly SlidePart[]): readonly SlidePart[] {
  return parts.flatMap((part) => (part.kind === "group" ? flat(part.parts) : [part]));
}

const textsOf = ({ parts }: Slide) =>
  flat(parts).flatMap((part) => (part.kind === "text" ? [part] : []));

const claim = TALK.steps[0]?.claim;

describe.each(["en", "zh-CN"] as const)("every kind of slide in %s", (locale) => {
  it("is large, and lies within its 1280 by 720", async () => {
    const steps = [
      ...KINDS.map((slide) => ({ slide })),
      ...VIEWS.map((view) => ({ view, ...(claim && { claim }) })),
    ];
    for (const slide of await slidesOf(steps, locale)) {
      for (const { size, x, y, width, height, text } of textsOf(slide)) {
        expect([text, size >= 18]).toEqual([text, true]);
        const isWithin = x >= 0 && y >= 0 && x + width <= 1280.5 && y + height <= 720.5;
        expect(isWithin, `${text}: ${x},${y} ${width} × ${height}`).toBe(true);
      }
    }
  });
});

it("counts what the talk and the data say", async () => {
  const steps = [
    { slide: { kind: "tally", of: "verdicts" } as const },
    { slide: { kind: "tally", of: "status" } as const, view: "layer=engines&at=2018" },
    ...(claim ? [{ claim }, { claim }] : []),
  ];
  const [verdicts, phases] = await slidesOf(steps);
  const said = (slide: Slide | undefined) => (slide ? textsOf(slide).map(({ text }) => text) : []);
  expect(said(verdicts)).toEqual(expect.arrayContaining(["2", "It held then"]));
  expect(said(verdicts)).not.toContain("It holds");
  expect(said(phases)).toEqual(expect.arrayContaining(["2", "Stable"]));
});

it("reveals the parts of a step in the order of its builds, and nothing changes place", async () => {
  const [slide] = await slidesOf([{ slide: { kind: "text", text: lines }, builds: true }]);
  const seen = (build: number | null) =>
    flat(revealed(slide?.parts ?? [], build)).flatMap((part) =>
      part.kind === "text" && part.is === "line" ? [part] : [],
    );
  expect([0, 1, 2, 3, null].map((build) => seen(build).length)).toEqual([0, 1, 2, 3, 3]);
  expect(seen(1)[0]).toEqual(seen(null)[0]);
});

it("rings what a picture points out, from the build on that is its own", async () => {
  const view = { view: "layer=networking", emphasis: ["flannel"] };
  const [slide, built] = await slidesOf([view, { ...view, builds: true }]);
  const rings = (of: Slide | undefined, build: number | null) =>
    revealed(of?.parts ?? [], build).flatMap((part) => (part.kind === "ring" ? [part.id] : []));
  expect(rings(slide, 0)).toEqual(["flannel"]);
  expect([rings(built, 0), rings(built, 1)]).toEqual([[], ["flannel"]]);
});

describe("before an audience", () => {
  it("every tone is legible on what a slide lays under it", () => {
    const { surface, raised } = coloursOf(PALETTES.projector);
    const poor = Object.entries(tonesOf("projector")).flatMap(([tone, colour]) =>
      [surface, raised].flatMap((ground) => {
        const ratio = contrast(colour, ground);
        return ratio >= 7 ? [] : [`${tone} on ${ground}: ${ratio.toFixed(2)}`];
      }),
    );
    expect(poor).toEqual([]);
  });

  it("every name in a picture is legible on what lies under it", async () => {
    const at = ["", "&at=2016", "&at=2023"];
    const steps = VIEWS.slice(0, 3).flatMap((view) => at.map((date) => ({ view: view + date })));
    const poor = (await slidesOf(steps)).flatMap(({ picture }) =>
      picture ? faintIn(shapesOf(picture.drawing)) : [],
    );
    expect(poor).toEqual([]);
  });
});

it("leaves out what the record shows until somebody says it", async () => {
  const said = { said: { en: "All use it" }, verdict: "held" as const };
  const [slide] = await slidesOf([{ slide: { kind: "text", text: lines }, claim: said }]);
  const texts = slide ? textsOf(slide).map(({ text }) => text) : [];
  expect(texts).toContain("“All use it”");
  expect(texts).toContain("It holds");
  for (const label of ["What the record shows", "", "Sources"]) expect(texts).not.toContain(label);
});

it("shows below an image what somebody has written there, and names it for who does not see it", async () => {
  const image = {
    kind: "image",
    image: "data:image/png;base64,AAAA",
    width: 40,
    height: 10,
  } as const;
  const slides = await slidesOf([
    { slide: image },
    { slide: { ...image, text: { en: "A caption" } } },
    { slide: { ...image, text: { en: "A caption" }, alt: { en: "A curve that rises" } } },
  ]);
  const alts = slides.map(({ parts }) =>
    flat(parts).flatMap((part) => (part.kind === "image" ? [part.text] : [])),
  );
  expect(alts).toEqual([["A title"], ["A caption"], ["A curve that rises"]]);
  const below = slides.map((slide) =>
    textsOf(slide)
      .slice(3)
      .map(({ text }) => text),
  );
  expect(below).toEqual([[], ["A caption"], ["A caption"]]);
});

it("shows no statement until one is written, and no verdict on it", async () => {
  const [slide] = await slidesOf([
    { slide: { kind: "text", text: lines }, claim: { verdict: "held-then" } },
  ]);
  const texts = slide ? textsOf(slide).map(({ text }) => text) : [];
  for (const text of ["“A title”", "It held then", "What is said"]) {
    expect(texts).not.toContain(text);
  }
});

it("names a standard that is pointed out on a day on which nothing alive has to do with it", async () => {
  const [slide] = await slidesOf([{ view: "layer=networking&at=2013", emphasis: ["cni"] }]);
  const threads = slide?.picture?.scene.threads.map(({ id }) => id);
  expect(threads).toEqual(["cni"]);
  expect(JSON.stringify(slide?.picture?.drawing.marks)).toContain('"text":"CNI (no ties)"');
});

const boxesOf = ({ parts }: Slide, role: string) =>
  flat(parts).flatMap((part) => (part.kind === "box" && part.role === role ? [part] : []));

it("has each count's sign before it and its share below it, in one colour", async () => {
  const [slide] = await slidesOf([{ slide: { kind: "tally", of: "status" }, view: "" }]);
  if (!slide) throw new Error("no slide");
  const signs = flat(slide.parts).flatMap((part) => (part.kind === "sign" ? [part] : []));
  const numbers = textsOf(slide).filter(({ text }) => /^\d+$/u.test(text));
  const bars = boxesOf(slide, "bar");
  expect(signs.length).toBeGreaterThan(1);
  expect([numbers.length, bars.length]).toEqual([signs.length, signs.length]);
  expect(new Set(signs.map(({ sign }) => sign)).size).toBe(signs.length);
  for (const [index, sign] of signs.entries()) {
    const [number, bar] = [numbers[index], bars[index]];
    expect([number?.tone, bar?.tone, bar?.x]).toEqual([sign.tone, sign.tone, sign.x]);
    expect(number?.x).toBeGreaterThanOrEqual(sign.x + sign.width);
    expect(estimateWidth(number?.text ?? "", number?.size ?? 0, "bold")).toBeLessThanOrEqual(
      number?.width ?? 0,
    );
  }
});

it("composes a title, a section and an end each in its own way", async () => {
  const kinds = ["title", "section", "end"] as const;
  const slides = await slidesOf(kinds.map((kind) => ({ slide: { kind, text: lines } })));
  const looks = slides.map((slide) => {
    const title = textsOf(slide).find(({ is }) => is === "title");
    const [rule] = boxesOf(slide, "bar");
    if (!title || !rule) throw new Error("no title, or no rule");
    return [title.align, rule.width > rule.height, rule.y < title.y, title.x === rule.x].join(" ");
  });
  expect(looks).toEqual([
    "start true false true",
    "start false true false",
    "center true true false",
  ]);
});

it("begins both columns close below their rules", async () => {
  const [slide] = await slidesOf([
    { slide: { kind: "columns", left: lines, right: lines, leftHead: { en: "Left" } } },
  ]);
  if (!slide) throw new Error("no slide");
  const rule = boxesOf(slide, "rule")[0];
  const first = textsOf(slide).find(({ is }) => is === "line");
  expect((first?.y ?? 0) - (rule?.y ?? 0)).toBeLessThan(24);
});

it("has a verdict at its place before the files of its comparison are there", async () => {
  const handout = await handoutIn("en", {
    ...TALK,
    steps: TALK.steps.map((step) => ({
      ...step,
      view: "compare=rkt,runc",
      ...(claim && { claim }),
    })),
  });
  const [page] = handout.pages;
  if (!page?.table) throw new Error("no comparison");
  const claimIn = (table: typeof page.table | null) =>
    composeSlide({ ...page, table }, handout, handout.words, estimateWidth).parts.filter(
      (part) => part.kind === "group" && part.is === "claim",
    );
  expect(claimIn(null)).toHaveLength(1);
  expect(claimIn(null)).toEqual(claimIn(page.table));
});
