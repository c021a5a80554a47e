import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useStage } from "../browser/stage.ts";

/* Every step of every shipped talk: opened by its link it is what the keys lead to. */

const stage = useStage();
const TALKS = ["article", "choose", "coreos", "history", "kubernetes", "standards"];

function titlesOf(talk: string): readonly string[] {
  const text = readFileSync(`public/data/container/talks/${talk}.json`, "utf8");
  // A file of the data set is what its schema says; the tests of the data hold it to that.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { steps } = JSON.parse(text) as { steps: { title: { en: string } }[] };
  return steps.map(({ title }) => title.en);
}

async function textOf(page: Page, title: string): Promise<string> {
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  await page.waitForLoadState("networkidle");
  return page.evaluate(() => document.getElementById("root")!.innerText.replaceAll(/\s+/gu, " "));
}

it.each(TALKS)("of %s", async (talk) => {
  const titles = titlesOf(talk);
  const walked = await stage.open(`?talk=${talk}&step=1`);
  const cold = await stage.open(`?talk=${talk}&step=1`);
  for (const [index, title] of titles.entries()) {
    const query = `?talk=${talk}&step=${index + 1}`;
    /* oxlint-disable no-await-in-loop -- a step follows the one before */
    if (index > 0) {
      await walked.keyboard.press("PageDown");
      await cold.goto(`${stage.site().url}${query}`);
    }
    await expect
      .poll(async () => (await textOf(walked, title)) === (await textOf(cold, title)))
      .toBe(true);
    /* oxlint-enable no-await-in-loop */
    expect(new URL(walked.url()).search).toBe(`?v=1&${query.slice(1)}`);
  }
});
