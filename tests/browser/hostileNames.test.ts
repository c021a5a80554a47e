import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

/*
 * Names that no room was made for, in the page itself: panel, list, comparison and picture. What is
 * written of them: tests/hostileNames.test.ts.
 */

const NAMES = [
  "A name of a hundred and twenty-five letters, agreed upon by a committee that could not decide which of its words to leave away.",
  "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunt",
  "واجهة شبكة الحاويات ومحرك إدارة الحاويات الموزعة",
  "👩‍👩‍👧‍👦🐳🚢 эмодзи и кит",
];

const stage = useStage();

/** Every file of data calls Flannel, its layer and its standard so. */
async function rename(page: Page, name: string): Promise<void> {
  await page.route(/\/data\/.*\.json$/u, async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const renamed = ["Flannel", "Engines & runtimes", "Container Network Interface"].reduce(
      (all, one) => all.replaceAll(`"${one}"`, JSON.stringify(name)),
      text,
    );
    await route.fulfill({ response: answer, body: renamed });
  });
}

/** Elements whose text stands out of what holds them, at the right or the left; and the page's own overhang. */
const STICKING = `(() => {
  const page = document.documentElement;
  const out = page.scrollWidth > page.clientWidth ? ["page"] : [];
  const isShown = (box) => box.width > 0 && box.height > 0;
  for (const node of document.querySelectorAll("aside *, table *, [role=region] *, h2, header *")) {
    if (node.closest("svg, .visually-hidden") || node.children.length > 0) continue;
    const box = node.getBoundingClientRect();
    let clip = node.parentElement;
    while (clip && getComputedStyle(clip).overflowX === "visible") clip = clip.parentElement;
    const room = clip?.getBoundingClientRect();
    if (!room || !isShown(box) || (clip.scrollWidth > clip.clientWidth && clip.matches("[data-list], [data-scroll]"))) continue;
    if (box.right > room.right + 1 && getComputedStyle(clip).overflowX !== "auto") out.push(node.tagName + " " + node.textContent.slice(0, 20));
    if (box.left < 0 || (clip.scrollWidth > clip.clientWidth + 1 && clip.closest("aside"))) out.push(clip.tagName + " " + clip.className);
  }
  return [...new Set(out)];
})()`;

describe.each(NAMES)("something called %s", (name) => {
  it("keeps within the page as a chip, in its panel, in the list and beside others, and is said whole", async () => {
    const page = await stage.open("?open=component/flannel", {
      beforeLoad: (one) => rename(one, name),
    });
    await pictured(page);
    const panel = page.getByRole("complementary");
    await panel.getByRole("heading", { level: 2, name }).waitFor();
    expect(await page.evaluate<string[]>(STICKING)).toEqual([]);
    const stop = page.locator('[data-stop="component/flannel"]');
    expect(await stop.getAttribute("aria-label")).toBe(name);
    await page.goto(`${stage.site().url}?picture=list&q=flannel`);
    await page.getByRole("table").getByText(name).first().waitFor();
    expect(await page.evaluate<string[]>(STICKING)).toEqual([]);
    await page.goto(`${stage.site().url}?compare=flannel,calico`);
    await page.getByRole("columnheader", { name }).waitFor();
    expect(await page.evaluate<string[]>(STICKING)).toEqual([]);
  });
});
