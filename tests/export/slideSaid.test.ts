import { expect, it } from "vitest";
import { estimateWidth } from "#layout/measure.ts";
import type { Step } from "#model/talk.ts";
import { composeSlide } from "#export/slide.ts";
import { saidAt } from "#export/slideSaid.ts";
import { handoutIn, TALK } from "../fixtures/handout.ts";

/** What each build of a step says, from the first on. */
async function saidIn(step: Partial<Step>): Promise<readonly string[]> {
  const whole: Step = { id: "a", view: "", title: { en: "A" }, minutes: 1, builds: true, ...step };
  const handout = await handoutIn("en", { ...TALK, steps: [whole] });
  const [page] = handout.pages;
  if (!page) return [];
  const { parts } = composeSlide(page, handout, handout.words, estimateWidth);
  return page.builds.map((_, index) => saidAt(parts, index + 1));
}

it("says line after line", async () => {
  const text = { en: "One\nTwo" };
  expect(await saidIn({ slide: { kind: "text", text } })).toEqual(["One", "Two"]);
});

it("says what is pointed out, the statement, and what is found", async () => {
  const [pointed, said, found] = await saidIn({
    ...TALK.steps[0],
    view: "layer=networking&at=2017",
  });
  expect(pointed).toBe("Flannel");
  expect(said).toBe("What is said; “It is simple.”");
  expect(found).toContain("It held then; What the record shows; It was.");
});

it("says a row of a comparison with what each column says", async () => {
  const [row] = await saidIn({ view: "compare=rkt,runc&at=2018", only: { rows: ["since"] } });
  expect(row).toMatch(/^Since; rkt .+; runc .+$/u);
});
