import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOf } from "./axe.ts";
import { expectSameByLink } from "./sameByLink.ts";
import { useStage } from "./stage.ts";

const stage = useStage();

const TALK = "article";
/** A file of the data set is what its schema says; the tests of the data hold it to that. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const talk = JSON.parse(readFileSync(`public/data/container/talks/${TALK}.json`, "utf8")) as {
  steps: { title: { en: string }; say?: { en: string } }[];
};
const { length } = talk.steps;
const title = (step: number): string => talk.steps[step - 1]?.title.en ?? "";

/** Waits until a step is shown, whole. */
async function shown(page: Page, step: number): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title(step), exact: true }).waitFor();
}
const searchOf = (page: Page): string => new URL(page.url()).search;
const present = (step: number, more = ""): string => `?talk=${TALK}&step=${step}${more}`;

describe("a clicker", () => {
  it.each([
    ["R400", ["F5", "PageDown", "PageDown", "PageUp", "."], 2, "black"],
    ["R800", ["F5", "PageDown", "PageDown", "PageDown", ".", "."], 4, null],
    ["Kensington", ["PageDown", "PageDown", "b"], 3, "black"],
    ["one with arrows", ["ArrowRight", "ArrowRight", "ArrowLeft"], 2, null],
  ] as const)(
    "like %s goes on and back, blanks, and is safe with F5",
    async (_, keys, step, cover) => {
      const page = await stage.open(present(1));
      await shown(page, 1);
      await page.evaluate(() => Object.assign(globalThis, { kept: true }));
      for (const key of keys) await page.keyboard.press(key);
      await shown(page, step);
      const covers = await page
        .locator("[data-cover]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-cover")));
      expect(covers).toEqual(cover === null ? [] : [cover]);
      expect(searchOf(page)).toBe(`?v=1&talk=${TALK}&step=${step}`);
      expect(await page.evaluate(() => "kept" in globalThis)).toBe(true);
    },
  );

  it("held down moves by one", async () => {
    const page = await stage.open(present(3));
    await shown(page, 3);
    for (let press = 0; press < 7; press += 1) await page.keyboard.down("PageDown");
    await page.keyboard.up("PageDown");
    await shown(page, 4);
    expect(searchOf(page)).toContain("step=4");
  });

  it("F5 in the middle keeps the step; twice begins from the first; Shift+F5 shows it again", async () => {
    const page = await stage.open(present(5));
    await shown(page, 5);
    await page.evaluate(() => Object.assign(globalThis, { kept: true }));
    await page.keyboard.press("b");
    await page.keyboard.press("Shift+F5");
    expect(await page.locator("[data-cover]").count()).toBe(0);
    await page.keyboard.press("F5");
    await shown(page, 5);
    await page.keyboard.press("F5");
    await shown(page, 1);
    expect(await page.evaluate(() => "kept" in globalThis)).toBe(true);
  });

  it("only uncovers a covered screen", async () => {
    const page = await stage.open(present(2));
    await shown(page, 2);
    await page.keyboard.press("w");
    await page.keyboard.press("PageDown");
    await shown(page, 2);
    expect(await page.locator("[data-cover]").count()).toBe(0);
    await page.keyboard.press("PageDown");
    await shown(page, 3);
  });
});

describe("a step", () => {
  it("is in the address at once: a reload 50 ms after it comes back to it", async () => {
    const page = await stage.open(present(1));
    await shown(page, 1);
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await page.waitForTimeout(50);
    await page.reload();
    await shown(page, 3);
  });

  // Every step of every talk: tests/deep/talkLinks.test.ts.
  it("opened by its link is the step that keys lead to", () =>
    expectSameByLink(stage, TALK, (step) => step % 6 <= 1));

  it("beyond the end is the last; an unknown talk is said and the rest shown", async () => {
    const page = await stage.open(present(999));
    await shown(page, length);
    const other = await stage.open("?talk=nothing-like-it&step=2&standard=cni");
    await other.getByRole("status").filter({ hasText: "talk=nothing-like-it" }).waitFor();
    await other.getByRole("button", { name: /Remove filter Standard/u }).waitFor();
  });

  it("that names what is gone says so and goes on", async () => {
    const file = JSON.parse(
      readFileSync(`public/data/container/talks/${TALK}.json`, "utf8"),
    ) as unknown;
    const broken = JSON.stringify(file).replaceAll("component/namespaces", "component/gone");
    const page = await stage.open(present(2), {
      faults: { "talks/article.json": { body: broken } },
    });
    await shown(page, 2);
    await page.getByRole("status").filter({ hasText: "open=component/gone" }).waitFor();
    await page.keyboard.press("PageDown");
    await shown(page, 3);
  });

  it("is said once", async () => {
    const page = await stage.open(present(1));
    await shown(page, 1);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const live = document.querySelector("[data-said]");
      if (live) {
        new MutationObserver(() => said.push(live.textContent ?? "")).observe(live, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }
    });
    for (const step of [2, 3, 4]) {
      await page.keyboard.press("PageDown");
      await shown(page, step);
    }
    await page.waitForTimeout(600);
    const said: unknown = await page.evaluate(() => Reflect.get(globalThis, "said"));
    expect(said).toEqual([2, 3, 4].map((n) => `Step ${n} of ${length}: ${title(n)}`));
  });
});

describe("the history", () => {
  it("Back leaves the talk and not one step, and a question and not the talk", async () => {
    const page = await stage.open("?standard=cni");
    await page.getByRole("button", { name: "Present" }).click();
    await page
      .getByRole("button", { name: /The article of 2017/u })
      .first()
      .click();
    await shown(page, 1);
    for (const step of [2, 3]) {
      await page.keyboard.press("PageDown");
      await shown(page, step);
    }
    await page.getByRole("button", { name: "Kernel primitives", exact: true }).click();
    await page.getByRole("complementary", { name: "Kernel primitives" }).waitFor();
    expect(searchOf(page)).toContain("open=layer/");
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe(`?v=1&talk=${TALK}&step=3`);
    await shown(page, 3);
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe("?standard=cni");
    await page.getByRole("button", { name: "Present" }).waitFor();
  });

  it("Escape leaves, and Back comes back to the step", async () => {
    const page = await stage.open(present(4));
    await shown(page, 4);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Present" }).waitFor();
    expect(searchOf(page)).not.toContain("talk=");
    await page.goBack();
    await shown(page, 4);
  });
});

describe("a question from the room", () => {
  it("leads anywhere, has its own link, and one key leads back to the very step", async () => {
    const page = await stage.open(present(5));
    await shown(page, 5);
    await page.keyboard.press("PageDown");
    await shown(page, 6);
    const address = page.url();
    await page.locator("[data-slide='6']:not([data-waiting])").waitFor();
    const text = (): Promise<string> =>
      page.evaluate(() => document.querySelector("#root main")?.textContent ?? "");
    const before = await text();
    await page.keyboard.press("/");
    await page.getByRole("combobox", { name: "Search" }).fill("calico");
    await page
      .getByRole("option", { name: /Calico/u })
      .first()
      .click();
    await page.getByRole("complementary", { name: "Calico" }).waitFor();
    await page.getByRole("button", { name: "Networking", exact: true }).first().click();
    await page.getByRole("complementary", { name: "Networking" }).waitFor();
    // With a layer in focus the standards may wait in their count.
    await page.locator("[data-stop^='thread'], [data-stop^='moreThreads']").first().click();
    expect(searchOf(page)).toContain("open=layer/");
    expect(searchOf(page)).toContain("step=6");
    const detour = await stage.open(searchOf(page));
    await detour.getByRole("complementary", { name: "Networking" }).waitFor();
    await page.keyboard.press("Escape");
    await shown(page, 6);
    await expect.poll(() => page.url()).toBe(address);
    await expect.poll(text).toBe(before);
    await page.keyboard.press("PageDown");
    await shown(page, 7);
  });

  it("goes to a step by its number, or from the overview by keys", async () => {
    const page = await stage.open(present(1));
    await shown(page, 1);
    for (const key of ["1", "2", "Enter"]) await page.keyboard.press(key);
    await shown(page, 12);
    const took = await page.evaluate(async () => {
      const start = performance.now();
      dispatchEvent(new KeyboardEvent("keydown", { key: "o", bubbles: true }));
      while (!document.querySelector("[data-grid] [data-slide]")) {
        await new Promise((resolve) => {
          setTimeout(resolve, 1);
        });
      }
      return performance.now() - start;
    });
    // Some 100 ms as a rule; a busy machine takes longer.
    expect(took).toBeLessThan(1500);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await shown(page, 13);
    await page.keyboard.press("Alt+PageDown");
    await expect.poll(() => searchOf(page)).not.toContain("step=13");
  });

  it("is safe from keys while somebody types", async () => {
    const page = await stage.open(present(2));
    await shown(page, 2);
    await page.keyboard.press("/");
    await page.getByRole("combobox", { name: "Search" }).pressSequentially("bw.n 5");
    expect(await page.getByRole("combobox", { name: "Search" }).inputValue()).toBe("bw.n 5");
    expect(await page.locator("[data-cover]").count()).toBe(0);
    // Escape closes one thing at a time: the list of what was found, then the question.
    const isListed = page.locator("[role='combobox'][aria-expanded='true']");
    await isListed.waitFor();
    await page.keyboard.press("Escape");
    await isListed.waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await expect.poll(() => searchOf(page)).toBe(`?v=1&talk=${TALK}&step=2`);
  });
});

describe("the keys", () => {
  it("stand under ?, and letters can be turned off for good", async () => {
    const page = await stage.open(present(2));
    await shown(page, 2);
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keys while presenting" });
    await help.getByText("Black screen for the audience").waitFor();
    await help.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("b");
    expect(await page.locator("[data-cover]").count()).toBe(0);
    await page.keyboard.press("PageDown");
    await shown(page, 3);
    await page.reload();
    await shown(page, 3);
    await page.keyboard.press("b");
    expect(await page.locator("[data-cover]").count()).toBe(0);
  });

  it("work where the browser refuses storage", async () => {
    const page = await stage.open(present(2), {
      beforeLoad: (fresh) =>
        fresh.addInitScript(() => {
          for (const name of ["localStorage", "sessionStorage"]) {
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException("refused", "SecurityError");
              },
            });
          }
        }),
    });
    await shown(page, 2);
    await page.keyboard.press("+");
    await page.keyboard.press("PageDown");
    await shown(page, 3);
  });

  it("walk in the picture for who tabs into it, while the clicker goes on", async () => {
    const page = await stage.open(present(1));
    await shown(page, 1);
    for (let press = 0; press < 20; press += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.hasAttribute("data-stop"))) break;
    }
    await page.keyboard.press("ArrowDown");
    expect(searchOf(page)).toContain("step=1");
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-stop"))).toBe(true);
    await page.keyboard.press("PageDown");
    await shown(page, 2);
  });
});

describe("from the back row", () => {
  it("no text is smaller than 18 px in the projector theme", async () => {
    for (const step of [1, 2, 6, 11]) {
      const page = await stage.open(present(step, "&theme=projector"));
      await shown(page, step);
      await page.waitForLoadState("networkidle");
      const small = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = new Set<string>();
        while (walker.nextNode()) {
          const { currentNode } = walker;
          const element = currentNode.parentElement;
          if (!element || (currentNode.textContent ?? "").trim() === "") continue;
          const { width, height } = element.getBoundingClientRect();
          const isSeen =
            element.checkVisibility({ visibilityProperty: true }) && width > 2 && height > 2;
          if (!isSeen || element.closest(".visually-hidden, noscript, script, style")) continue;
          const size = Number.parseFloat(getComputedStyle(element).fontSize);
          if (size < 17.99) found.add(`${size} ${element.className} ${currentNode.textContent}`);
        }
        return [...found].slice(0, 8);
      });
      expect([step, small]).toEqual([step, []]);
    }
  });

  it.each([
    ["light", ""],
    ["dark", "o"],
    ["projector", ""],
    ["projector", "?"],
    ["projector", "/"],
  ])("breaks no rule of axe in the %s theme %s", async (theme, key) => {
    const page = await stage.open(present(2, `&theme=${theme}`), {
      bypassCSP: true,
    });
    await shown(page, 2);
    if (key !== "") await page.keyboard.press(key);
    await page.waitForLoadState("networkidle");
    const scope = theme === "projector" && key === "" ? "backRow" : "all";
    expect(await violationsOf(page, scope)).toEqual([]);
  });
});
