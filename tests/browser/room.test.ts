import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useStage } from "./stage.ts";

const stage = useStage();

const TALK = "article";
/** A file of the data set is what its schema says; the tests of the data hold it to that. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const talk = JSON.parse(readFileSync(`public/data/container/talks/${TALK}.json`, "utf8")) as {
  steps: { title: { en: string; zh: string } }[];
};
const title = (step: number): string => talk.steps[step - 1]?.title.en ?? "";
const parameter = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);
const facts = (page: Page) => page.locator("[data-facts]");

async function shown(page: Page, step: number): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title(step), exact: true }).waitFor();
}

async function open(step: number, more = ""): Promise<Page> {
  const page = await stage.open(`?talk=${TALK}&step=${step}${more}`);
  await shown(page, step);
  return page;
}

describe("under the title", () => {
  it("stand date and filters, in the reader's language", async () => {
    const page = await open(22);
    expect(await facts(page).textContent()).toMatch(
      /^As of Mar 2017 · Standard: Container Network Interface.* · \d+ of \d+ components$/u,
    );
    await page.keyboard.press("PageDown");
    await shown(page, 23);
    expect(await facts(page).textContent()).toBe("As of Mar 2017");
    const chinese = await stage.open(`?talk=${TALK}&step=22&lang=zh-CN`);
    await expect.poll(() => facts(chinese).textContent()).toMatch(/^截至 2017年3月 · 标准：/u);
  });

  it("stands today's date where a step names none", async () => {
    const page = await open(26);
    const year = String(new Date().getFullYear());
    expect(await facts(page).textContent()).toMatch(new RegExp(`^As of \\d+ \\w+ ${year} · `, "u"));
  });
});

describe("a question from the room", () => {
  it("begins from the whole picture of today, or from the step's view", async () => {
    const page = await open(22);
    await page.keyboard.press("/");
    await expect.poll(() => parameter(page, "picture")).toBe("strata");
    expect(parameter(page, "step")).toBe("22");
    expect(await facts(page).textContent()).not.toContain("2017");
    const asStep = page.getByRole("button", { name: "In what the step shows" });
    await asStep.click();
    await expect.poll(() => facts(page).textContent()).toContain("Mar 2017");
    expect(await asStep.getAttribute("aria-pressed")).toBe("true");
    await asStep.click();
    await expect.poll(() => facts(page).textContent()).not.toContain("2017");
    await page.keyboard.press("Escape");
    await expect.poll(() => new URL(page.url()).search).toBe(`?v=1&talk=${TALK}&step=22`);
    await shown(page, 22);
  });

  it("says of what did not exist at the date that it did not", async () => {
    const page = await open(22);
    await page.keyboard.press("/");
    await page.getByRole("button", { name: "In what the step shows" }).click();
    await page.getByRole("combobox", { name: "Search" }).fill("podman");
    const hit = page.getByRole("option", { name: /Podman/u }).first();
    await hit.waitFor();
    expect(await hit.textContent()).toContain("Not yet in Mar 2017");
    await hit.click();
    // By the first of its names, which it had before it had the one it is known by.
    const panel = page.getByRole("complementary", { name: "kpod" });
    await panel.getByText("Not yet in Mar 2017").waitFor();
  });

  it("leaves the clicker its keys in the search and in a list of values", async () => {
    const page = await open(3);
    await page.keyboard.press("/");
    await page.getByRole("combobox", { name: "Search" }).fill("kube");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("PageDown");
    await shown(page, 4);
    await page.keyboard.press("/");
    await page.getByRole("button", { name: "Vendor" }).click();
    await page.getByRole("dialog").getByRole("checkbox").first().focus();
    await page.keyboard.press(".");
    await page.locator("[data-cover='black']").waitFor();
    await page.keyboard.press(".");
    await page.keyboard.press("PageUp");
    await shown(page, 3);
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("shows the table of what is compared by Ctrl + press beside an open panel", async () => {
    const page = await open(24);
    // What it holds lies at its own place on the slide.
    await page.getByRole("complementary", { name: "Calico" }).getByText("Calico").first().waitFor();
    const press = { modifiers: ["Control" as const] };
    await page.locator('[data-stop="component/flannel"]').click(press);
    // The first leaves the slide, and all else takes another place.
    const chosen = page.getByRole("region", { name: "Comparison" });
    await chosen.getByText("Flannel").first().waitFor();
    const named = '[data-stop^="component/"]:not([data-dot])';
    const others = ["flannel", "calico"]
      .map((id) => `:not([data-stop="component/${id}"])`)
      .join("");
    await page
      .locator(named + others)
      .first()
      .click(press);
    await page.getByRole("columnheader", { name: /Flannel/u }).waitFor();
    expect(await page.getByRole("complementary", { name: "Calico" }).count()).toBe(0);
  });
});

describe("what is said to the speaker", () => {
  it("is said in the speaker's window and not before the audience", async () => {
    const audience = await open(30);
    const [speaker] = await Promise.all([
      audience.context().waitForEvent("page"),
      audience.keyboard.press("s"),
    ]);
    await speaker.getByText("1 audience window").waitFor();
    // A clicker may be heard by either window.
    await audience.keyboard.press("PageDown");
    await speaker.getByText("This was the last step.").waitFor();
    await audience.keyboard.press("1");
    await speaker.getByText("Go to step 1: Enter").waitFor();
    await audience.mouse.move(300, 300);
    expect(await audience.getByText("This was the last step.").count()).toBe(0);
    expect(await audience.getByText("Go to step 1").count()).toBe(0);
    await audience.keyboard.press("Enter");
    await shown(audience, 1);
    await expect.poll(() => speaker.getByText("Go to step 1").count()).toBe(0);
  });

  it("for long is hidden with the controls where there is one window", async () => {
    const page = await stage.open(`?talk=${TALK}&step=2&standard=nothing-like-it`, {
      beforeLoad: (fresh) => fresh.clock.install(),
    });
    const said = page.getByText("standard=nothing-like-it");
    await said.waitFor();
    await page.clock.fastForward("00:05");
    await said.waitFor({ state: "hidden" });
    await page.mouse.move(400, 300);
    await said.waitFor();
  });
});

describe("a mouse that rests", () => {
  it("brings forth nothing, and its press still counts", async () => {
    const page = await open(15);
    const dot = page.locator("[data-stop][data-dot]").first();
    const box = await dot.boundingBox();
    if (!box) throw new Error("no dot is drawn");
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
    // Looked at in each frame: it is lit no longer than a mouse takes to rest.
    const lit = dot.evaluate(
      (element) =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (getComputedStyle(element).backgroundColor !== "rgba(0, 0, 0, 0)") resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await page.mouse.move(at[0] - 2, at[1]);
    await page.mouse.move(...at);
    await lit;
    const isLit = (): Promise<boolean> =>
      dot.evaluate((element) => getComputedStyle(element).backgroundColor !== "rgba(0, 0, 0, 0)");
    await page.locator("[data-resting]").waitFor();
    await expect.poll(isLit).toBe(false);
    await page.mouse.down();
    await page.mouse.up();
    await page.getByRole("complementary").waitFor();
    expect(parameter(page, "open")).not.toBeNull();
  });
});
