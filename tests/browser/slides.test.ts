import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lookAtSlide } from "./slideFaults.ts";
import { useStage } from "./stage.ts";

const stage = useStage();

interface StepFile {
  readonly view: string;
  readonly emphasis?: readonly string[];
  readonly slide?: unknown;
  readonly only?: { readonly columns?: readonly string[] };
}

const FOLDER = "public/data/container/talks";
const talks = readdirSync(FOLDER).map((file) => {
  // A file of the data set is what its schema says; the tests of the data hold it to that.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as {
    id: string;
    steps: readonly StepFile[];
  };
});

/** Ids of what a step is about: pointed out, compared, opened; none where its slide shows no view. */
function aboutOf({ view, emphasis = [], slide, only = {} }: StepFile): readonly string[] {
  if (slide) return [];
  const query = new URLSearchParams(view);
  const compared = only.columns ?? query.get("compare")?.split(",") ?? [];
  const [kind, open] = query.get("open")?.split("/") ?? [];
  return [...new Set([...emphasis, ...compared, ...(open && kind !== "layer" ? [open] : [])])];
}

/** Each talk is held in one of them, in the other language in another: a slide is the same in all. */
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 2560, height: 1080 },
  { width: 1920, height: 1080 },
];

describe("every slide of every talk", () => {
  it.each([
    ["en", 0],
    ["zh-CN", 2],
  ] as const)(
    "names what it is about, and is large, whole and uncovered (%s)",
    async (lang, first) => {
      const page = await stage.open(`?talk=${talks[0]?.id}&lang=${lang}&theme=projector`);
      const wrong: string[] = [];
      for (const [place, { id, steps }] of talks.entries()) {
        await page.setViewportSize(
          SIZES[(place + first) % SIZES.length] ?? { width: 1280, height: 720 },
        );
        if (id !== talks[0]?.id) {
          await page.goto(`${stage.site().url}?talk=${id}&lang=${lang}&theme=projector`);
        }
        for (const [index, step] of steps.entries()) {
          const slide = page.locator(`[data-slide="${index + 1}"]:not([data-waiting])`);
          await slide.waitFor();
          const found = await slide.evaluate(lookAtSlide, aboutOf(step));
          wrong.push(...found.map((fault) => `${id} ${index + 1}: ${fault}`));
          await page.keyboard.press("PageDown");
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
