import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lookAtSlide } from "./slideFaults.ts";
import { useStage } from "./stage.ts";

const stage = useStage();

interface StepFile {
  readonly view: string;
  readonly emphasis?: readonly string[];
  readonly slide?: unknown;
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
function aboutOf({ view, emphasis = [], slide }: StepFile): readonly string[] {
  if (slide) return [];
  const query = new URLSearchParams(view);
  const compared = query.get("compare")?.split(",") ?? [];
  const [kind, open] = query.get("open")?.split("/") ?? [];
  return [...new Set([...emphasis, ...compared, ...(open && kind !== "layer" ? [open] : [])])];
}

describe("every slide of every talk", () => {
  it.each([
    ["en", { width: 1280, height: 720 }],
    ["zh-CN", { width: 2560, height: 1080 }],
  ] as const)(
    "names what it is about, and is large, whole and uncovered (%s)",
    async (lang, viewport) => {
      const page = await stage.open(`?talk=${talks[0]?.id}&lang=${lang}&theme=projector`, {
        viewport,
        reducedMotion: "reduce",
      });
      const wrong: string[] = [];
      for (const { id, steps } of talks) {
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
    240_000,
  );
});
