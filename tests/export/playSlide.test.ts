import { describe, expect, it } from "vitest";
import { estimateWidth } from "#layout/measure.ts";
import { namedIn } from "#export/picture.ts";
import { playOf } from "#export/playSlide.ts";
import { composeSlide, type Slide } from "#export/slide.ts";
import { handoutIn, TALK } from "../fixtures/handout.ts";

async function slideOf(view: string, emphasis: readonly string[] = []): Promise<Slide> {
  const steps = [{ id: "one", view, title: { en: "One" }, minutes: 1, emphasis }];
  const handout = await handoutIn("en", { ...TALK, steps });
  const [page] = handout.pages;
  if (!page) throw new Error("the talk has no page");
  return composeSlide(page, handout, handout.words, estimateWidth);
}

const pictureIn = ({ parts }: Slide) =>
  parts.flatMap((part) => (part.kind === "picture" ? [part.picture] : []))[0];
const named = (slide: Slide) => [...namedIn(pictureIn(slide)?.drawing.marks ?? [])].toSorted();
const facts = ({ parts }: Slide) =>
  parts.flatMap((part) => (part.kind === "text" && part.is === "facts" ? [part.text] : [])).join();
const placesIn = (slide: Slide) =>
  new Map(
    pictureIn(slide)?.scene.bands.flatMap(({ chips }) =>
      chips.map(({ id, x, y }) => [id, `${x} ${y}`] as const),
    ),
  );

describe("a slide that marks changes", () => {
  it("plays the years since then: what is there comes on its day, at the place where it stays", async () => {
    const slide = await slideOf("since=2013&at=2018");
    const play = playOf(slide);
    if (!play) throw new Error("it does not play");
    const shares = [0, 0.25, 0.5, 0.75, 1];
    const shown = shares.map((share) => named(play(share)));
    expect(shown.map(({ length }) => length)).toEqual(
      shown.map(({ length }) => length).toSorted((a, b) => a - b),
    );
    expect(shown[0]?.length).toBeLessThan(named(slide).length);
    expect(shown.at(-1)).toEqual(named(slide));
    const last = placesIn(slide);
    for (const share of shares) {
      for (const [id, place] of placesIn(play(share))) expect(place).toBe(last.get(id));
    }
  });

  it("says which month it is, and in the end its own date", async () => {
    const slide = await slideOf("since=2013&at=2018");
    const play = playOf(slide);
    expect(facts(slide)).toContain("As of 2018");
    expect(play && facts(play(0))).toContain("As of Jan 2013");
    expect(play && facts(play(0.5))).toMatch(/^As of \w{3} 201[56] · Marked/u);
  });

  it("points nothing out that is not there yet", async () => {
    const slide = await slideOf("since=2013&at=2018", ["rkt"]);
    const rings = ({ parts }: Slide) => parts.filter(({ kind }) => kind === "ring").length;
    const play = playOf(slide);
    expect(rings(slide)).toBe(1);
    expect(play && rings(play(0))).toBe(0);
    expect(play && rings(play(1))).toBe(1);
  });

  it("plays nothing where nothing is marked, or since a day to come", async () => {
    expect(playOf(await slideOf("at=2018"))).toBeNull();
    expect(playOf(await slideOf("since=2019&at=2018"))).toBeNull();
    expect(playOf(await slideOf("since=2013&compare=rkt,runc"))).toBeNull();
  });
});
