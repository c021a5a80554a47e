import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { breakRequests, mend, pictured, useStage } from "./stage.ts";

const stage = useStage();

const TALK = "article";
/** A file of the data set is what its schema says; the tests of the data hold it to that. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const talk = JSON.parse(readFileSync(`public/data/container/talks/${TALK}.json`, "utf8")) as {
  title: { en: string };
  steps: { title: { en: string } }[];
};
const { length } = talk.steps;
const title = (step: number): string => talk.steps[step - 1]?.title.en ?? "";

async function shown(page: Page, step: number): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title(step), exact: true }).waitFor();
}

/** All that a step shows: its words, and how much of the picture is drawn. */
function contentOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    const texts = [...document.querySelectorAll("h1, main, blockquote, [data-finding]")].map(
      (part) => (part.textContent ?? "").replaceAll(/\s+/gu, " "),
    );
    return JSON.stringify([
      texts,
      count("[data-mark]"),
      count("[data-relation]"),
      count("[data-standard]"),
      count("main table tr"),
      count("main [role='alert']"),
      count("main [aria-busy='true']"),
    ]);
  });
}

/** The control bar, which has come with a move of the mouse, says that the network may go. */
async function ready(page: Page): Promise<void> {
  await page.locator("[data-offline='ready']").waitFor({ state: "attached" });
}

describe("once a talk has begun", () => {
  it("every step is whole without a network, forwards and back", async () => {
    const reference = await stage.open(`?talk=${TALK}&step=1`);
    const expected: string[] = [];
    for (let step = 1; step <= length; step += 1) {
      if (step > 1) await reference.keyboard.press("PageDown");
      await shown(reference, step);
      await reference.waitForLoadState("networkidle");
      await expect
        .poll(async () => {
          const before = await contentOf(reference);
          // What is tied to what is open follows a while after it.
          await reference.waitForTimeout(1000);
          return (await contentOf(reference)) === before && before.endsWith(",0,0]");
        })
        .toBe(true);
      expected.push(await contentOf(reference));
    }
    // Begun as a person begins it, and nothing looked at before the network goes.
    const page = await stage.open("");
    await pictured(page);
    await page.getByRole("button", { name: "Present" }).click();
    await page.getByRole("dialog").getByText(talk.title.en).click();
    await shown(page, 1);
    await ready(page);
    await page.context().setOffline(true);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const forwards = Array.from({ length }, (_, index) => index + 1);
    for (const step of [...forwards, ...forwards.slice(0, -1).toReversed()]) {
      const now = Number(new URL(page.url()).searchParams.get("step"));
      if (now !== step) await page.keyboard.press(now < step ? "PageDown" : "PageUp");
      await shown(page, step);
      await expect
        .poll(() => contentOf(page), { message: `step ${step}` })
        .toBe(expected[step - 1]);
    }
    expect(asked).toEqual([]);
  });

  it("a question from the room is answered without a network", async () => {
    const page = await stage.open(`?talk=${TALK}&step=2`);
    await shown(page, 2);
    await ready(page);
    await page.context().setOffline(true);
    await page.keyboard.press("/");
    await page.getByRole("combobox", { name: "Search" }).fill("calico");
    await page
      .getByRole("option", { name: /Calico/u })
      .first()
      .waitFor();
    await page.getByRole("combobox", { name: "Search" }).fill("");
    await page.getByRole("button", { name: "Vendor" }).click();
    await page.getByRole("dialog").getByRole("checkbox").first().waitFor();
  });

  it("what cannot be had is said to the speaker, and the page stays", async () => {
    const page = await stage.open(`?talk=${TALK}&step=1`, {
      expected: /Failed to load resource/u,
      beforeLoad: (fresh) => breakRequests(fresh, "**/components/**", (route) => route.abort()),
    });
    await shown(page, 1);
    const state = page.locator("[data-offline='incomplete']");
    await state.waitFor({ state: "attached" });
    for (let step = 2; step <= 6; step += 1) {
      await page.keyboard.press("PageDown");
      await shown(page, step);
    }
    mend(page);
    await page.mouse.move(300, 300);
    await state.click();
    await ready(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

describe("the speaker's window", () => {
  it("says that all windows are ready without network", async () => {
    const audience = await stage.open(`?talk=${TALK}&step=2`);
    await shown(audience, 2);
    const [speaker] = await Promise.all([
      audience.context().waitForEvent("page"),
      audience.keyboard.press("s"),
    ]);
    await speaker.getByText("Ready without network").waitFor();
    await audience.context().setOffline(true);
    await speaker.keyboard.press("End");
    await shown(audience, length);
  });
});
