import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Stage } from "./stage.ts";

/**
 * Walks through a shipped talk by keys. A page that is opened by the link of a step shows the same.
 * @param isTried which steps are opened by their links, from 1
 */
export async function expectSameByLink(
  stage: Stage,
  talk: string,
  isTried: (step: number) => boolean = () => true,
): Promise<void> {
  const linkOf = (step: number): string => `?talk=${talk}&step=${step}`;
  const walked = await stage.open(linkOf(1));
  const cold = await stage.open(linkOf(1));
  for (const [index, { title, view }] of stepsOf(talk).entries()) {
    const step = index + 1;
    if (step > 1) await walked.keyboard.press("PageDown");
    if (!isTried(step)) continue;
    // A link that shows what is shown without it is left as it was given.
    const isAsGiven = step === 1 && view === "";
    if (step > 1) await cold.goto(`${stage.site().url}${linkOf(step)}`);
    await Promise.all([shown(walked, title.en), shown(cold, title.en)]);
    await expect.poll(async () => (await textOf(walked)) === (await textOf(cold))).toBe(true);
    const search = isAsGiven ? linkOf(1) : `?v=1&talk=${talk}&step=${step}`;
    expect([step, new URL(walked.url()).search]).toEqual([step, search]);
    expect(new URL(cold.url()).searchParams.get("step")).toBe(String(step));
  }
}

interface WrittenStep {
  readonly title: { readonly en: string };
  readonly view: string;
}

function stepsOf(talk: string): readonly WrittenStep[] {
  const text = readFileSync(`public/data/container/talks/${talk}.json`, "utf8");
  // A file of the data set is what its schema says; the tests of the data hold it to that.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (JSON.parse(text) as { steps: readonly WrittenStep[] }).steps;
}

async function shown(page: Page, title: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
}

async function textOf(page: Page): Promise<string> {
  await page.waitForLoadState("networkidle");
  return page.evaluate(() => {
    const root = document.getElementById("root");
    return (root?.innerText ?? "").replaceAll(/\s+/gu, " ");
  });
}
