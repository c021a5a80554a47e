import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { painted, useStage } from "./stage.ts";

const stage = useStage();

/** ms; some tens as a rule, but a test machine may be busy. What waits for a frame or a timer takes longer. */
const SOON = 1000;
const TALK = "article";
/** A file of the data set is what its schema says; the tests of the data hold it to that. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const talk = JSON.parse(readFileSync(`public/data/container/talks/${TALK}.json`, "utf8")) as {
  steps: { title: { en: string }; say: { en: string; zh: string } }[];
};
const title = (step: number): string => talk.steps[step - 1]?.title.en ?? "";
const searchOf = (page: Page): string => new URL(page.url()).search;

async function shown(page: Page, step: number): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title(step), exact: true }).waitFor();
}

/** An audience's window and the speaker's, as a press of S opens it. */
async function bothWindows(step: number): Promise<{ audience: Page; speaker: Page }> {
  const audience = await stage.open(`?talk=${TALK}&step=${step}`);
  await shown(audience, step);
  const [speaker] = await Promise.all([
    audience.context().waitForEvent("page"),
    audience.keyboard.press("s"),
  ]);
  await shown(speaker, step);
  await speaker.getByText("1 audience window").waitFor();
  return { audience, speaker };
}

/** Mean difference of two pictures, 0 to 255, each scaled to the same few px. */
function differenceOf(page: Page, ...pictures: readonly string[]): Promise<number> {
  return page.evaluate(async (all) => {
    const [one = [], other = []] = await Promise.all(
      all.map(async (picture) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [320, 180];
        const context = canvas.getContext("2d");
        context?.drawImage(image, 0, 0, 320, 180);
        return [...(context?.getImageData(0, 0, 320, 180).data ?? [])];
      }),
    );
    return one.reduce((sum, byte, at) => sum + Math.abs(byte - (other[at] ?? 0)), 0) / one.length;
  }, pictures);
}

/** ms until a page shows a step, counted where it is shown. */
async function timeUntil(page: Page, step: number, act: () => Promise<unknown>): Promise<number> {
  const arrived = page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const check = (): void => {
          if (location.search.endsWith(`step=${wanted}`)) resolve(Date.now());
          else setTimeout(check, 1);
        };
        check();
      }),
    step,
  );
  const start = Date.now();
  await act();
  return (await arrived) - start;
}

describe("the speaker's window", () => {
  it("has the notes, and the audience's document has not", async () => {
    const { audience, speaker } = await bothWindows(2);
    const notes = talk.steps[1]?.say.en.split("\n")[0] ?? "";
    await speaker.getByText(notes).waitFor();
    for (let step = 3; step <= 6; step += 1) {
      await speaker.keyboard.press("PageDown");
      await shown(audience, step);
    }
    const leaked = await audience.evaluate(
      (all) => {
        const seen = new Set<unknown>();
        const held: string[] = [];
        // The document, and everything that React keeps about it.
        const visit = (value: unknown, depth: number): void => {
          if (typeof value === "string") {
            if (value.length > 40) held.push(value);
            return;
          }
          if (typeof value !== "object" || value === null || depth > 60 || seen.has(value)) return;
          seen.add(value);
          if (value instanceof Window || seen.size > 2_000_000) return;
          if (value instanceof Map || value instanceof Set) {
            for (const inner of value) visit(inner, depth + 1);
          }
          for (const key of Object.getOwnPropertyNames(value)) {
            try {
              visit(Reflect.get(value, key), depth + 1);
            } catch {
              // A getter that does not like to be asked.
            }
          }
        };
        const root = document.getElementById("root");
        const container =
          root && Object.keys(root).find((key) => key.startsWith("__reactContainer"));
        if (root && container) visit(Reflect.get(root, container), 0);
        visit(history.state, 0);
        const everything = `${held.join("\n")}\n${document.documentElement.outerHTML}`;
        return {
          found: all.filter((text) => everything.includes(text)),
          looked: seen.size,
        };
      },
      talk.steps.flatMap(({ say }) =>
        [say.en, say.zh].flatMap((text) => text.split("\n").map((part) => part.slice(0, 60))),
      ),
    );
    expect(leaked.looked).toBeGreaterThan(1000);
    expect(leaked.found).toEqual([]);
  });

  it("stays open however often Escape is pressed", async () => {
    const { audience, speaker } = await bothWindows(2);
    await speaker.keyboard.press("/");
    await speaker.getByRole("combobox").first().waitFor();
    for (let press = 0; press < 4; press += 1) await speaker.keyboard.press("Escape");
    await shown(speaker, 2);
    await audience.keyboard.press("PageDown");
    await shown(speaker, 3);
  });

  it("shows the very slide of the audience, which any window scales as a whole", async () => {
    const { audience, speaker } = await bothWindows(2);
    const pictureOf = async (page: Page): Promise<string> => {
      const slide = page.locator("main [data-slide]:not([data-waiting])");
      return (await slide.screenshot()).toString("base64");
    };
    // The same step is the same picture; another one is not.
    await expect
      .poll(async () => differenceOf(audience, await pictureOf(audience), await pictureOf(speaker)))
      .toBeLessThan(6);
    const before = await pictureOf(audience);
    await audience.keyboard.type("7");
    await audience.keyboard.press("Enter");
    await shown(speaker, 7);
    expect(await differenceOf(audience, before, await pictureOf(speaker))).toBeGreaterThan(6);
    for (const [width, height] of [
      [1024, 768],
      [1920, 1080],
      [2560, 1080],
    ] as const) {
      await audience.setViewportSize({ width, height });
      const scale = Math.min(width / 1280, height / 720);
      const box = [(width - 1280 * scale) / 2, (height - 720 * scale) / 2, 1280 * scale];
      await expect
        .poll(() =>
          audience.locator("main [data-slide]").evaluate((slide) => {
            const { x, y, width: wide } = slide.getBoundingClientRect();
            return [x, y, wide].map(Math.round);
          }),
        )
        .toEqual(box.map(Math.round));
    }
  });

  it("leads, and is led, at once, also when the audience's window is hidden", async () => {
    const { audience, speaker } = await bothWindows(2);
    const times = [
      await timeUntil(audience, 3, () => speaker.keyboard.press("PageDown")),
      await timeUntil(speaker, 4, () => audience.keyboard.press("PageDown")),
    ];
    // Another tab before it hides it: there are no frames in it from now on.
    const cover = await audience.context().newPage();
    await cover.bringToFront();
    await audience.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
      Object.defineProperty(document, "hidden", { get: () => true });
      globalThis.requestAnimationFrame = () => 0;
    });
    for (const step of [5, 6, 7, 8, 9]) {
      times.push(await timeUntil(audience, step, () => speaker.keyboard.press("PageDown")));
      await expect
        .poll(() => audience.evaluate(() => document.querySelector("h1")?.textContent))
        .toBe(title(step));
    }
    // What waited for a frame or a timer would be late each time; a busy machine is so now and then.
    expect(times.toSorted((a, b) => a - b)[3]).toBeLessThan(SOON);
    // In both pictures the same things stand, none of them on its way.
    const chips = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll("#picture [data-layer]")].map((band) => [
          band.getAttribute("data-layer"),
          band.querySelector(":scope > g")?.hasAttribute("transform"),
        ]),
      );
    // The speaker's picture is seen, so it may still be on its way there.
    const both = async () => Promise.all([chips(audience), chips(speaker)]);
    await expect
      .poll(async () => {
        const [here, there] = await both();
        return JSON.stringify(here) === JSON.stringify(there);
      })
      .toBe(true);
  });

  it("comes back after a reload of either, clock and cover included", async () => {
    const { audience, speaker } = await bothWindows(2);
    await speaker.keyboard.press("PageDown");
    await shown(audience, 3);
    await speaker.keyboard.press("b");
    await audience.locator("[data-cover='black']").waitFor();
    await audience.reload();
    await audience.locator("[data-cover='black']").waitFor();
    await speaker.keyboard.press("b");
    await shown(audience, 3);
    await speaker.reload();
    await shown(speaker, 3);
    await speaker.getByText("1 audience window").waitFor();
    await speaker.getByRole("button", { name: "Pause" }).waitFor();
    await speaker.keyboard.press("PageDown");
    await shown(audience, 4);
  });

  it("freezes the audience while the speaker looks around", async () => {
    const { audience, speaker } = await bothWindows(2);
    await speaker.keyboard.press("z");
    await speaker.keyboard.press("PageDown");
    await speaker.keyboard.press("PageDown");
    await shown(speaker, 4);
    await audience.waitForTimeout(300);
    await shown(audience, 2);
    await speaker.keyboard.press("z");
    await shown(audience, 4);
  });

  it("shows its pointer over the same component, and the pointer goes", async () => {
    const { audience, speaker } = await bothWindows(2);
    await audience.setViewportSize({ width: 1600, height: 900 });
    const stop = "[data-stop='component/namespaces']";
    const dot = audience.locator("[data-pointer]");
    await speaker.locator(stop).scrollIntoViewIfNeeded();
    const arrived = audience.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const check = (): void => {
            if (document.querySelector("[data-pointer]")) resolve(Date.now());
            else setTimeout(check, 1);
          };
          check();
        }),
    );
    await speaker.locator(stop).hover({ trial: true });
    const start = Date.now();
    await speaker.locator(stop).hover();
    expect((await arrived) - start).toBeLessThan(SOON);
    expect(await dot.getAttribute("data-pointer")).toBe("namespaces");
    const [over, there] = [await dot.boundingBox(), await audience.locator(stop).boundingBox()];
    if (!over || !there) throw new Error("the audience's picture shows neither");
    expect(Math.abs(over.x + over.width / 2 - there.x - there.width / 2)).toBeLessThan(3);
    expect(Math.abs(over.y + over.height / 2 - there.y - there.height / 2)).toBeLessThan(3);
    await expect.poll(() => dot.count(), { timeout: 3500 }).toBe(0);
  });

  it("keeps pace in words", async () => {
    const audience = await stage.open(`?talk=${TALK}&step=1`, {
      beforeLoad: (page) => page.context().clock.install({ time: new Date("2026-11-22T20:00:00") }),
    });
    await shown(audience, 1);
    const [speaker] = await Promise.all([
      audience.context().waitForEvent("page"),
      audience.keyboard.press("s"),
    ]);
    await shown(speaker, 1);
    await speaker.keyboard.press("PageDown");
    await speaker.getByText("On time").waitFor();
    await speaker.clock.fastForward("10:00");
    await speaker.getByText("9 min behind").waitFor();
    // The clock goes on while the windows load.
    expect(await speaker.locator("[data-time]").textContent()).toMatch(/^Used10:0\d$/u);
    await speaker.keyboard.press("t");
    await speaker.keyboard.press("End");
    await speaker.getByText(/\d+ min ahead/u).waitFor();
    await speaker.keyboard.press("Shift+T");
    expect(await speaker.locator("[data-time]").textContent()).toMatch(/^Left\d+:\d\d$/u);
    await speaker.reload();
    await speaker.getByText(/10:[01]\d/u).waitFor();
    await speaker.keyboard.press("r");
    await speaker.getByText("0:00", { exact: true }).waitFor();
  });

  it("keeps two talks at once apart", async () => {
    const one = await bothWindows(2);
    const context = one.audience.context();
    const other = await context.newPage();
    await other.goto(`${stage.site().url}?talk=${TALK}&step=2`);
    await shown(other, 2);
    await one.speaker.keyboard.press("PageDown");
    await shown(one.audience, 3);
    await other.waitForTimeout(300);
    await shown(other, 2);
    await other.keyboard.press("End");
    await one.audience.waitForTimeout(300);
    await shown(one.audience, 3);
  });

  it("is deaf to strangers and to other versions", async () => {
    const { audience, speaker } = await bothWindows(2);
    const name = new URL(speaker.url()).hash.replace("#speaker=", "strata:");
    await speaker.evaluate((channel) => {
      const bus = new BroadcastChannel(channel);
      const session = channel.replace("strata:", "");
      const state = { kind: "state", turn: 99, session: { query: "talk=article&step=9" } };
      for (const message of [
        "next",
        null,
        { step: 9 },
        { strata: 3, session, sender: "x", body: state },
        { strata: 4, session, sender: "x", body: { kind: "point", at: null } },
      ]) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a bus has none
        bus.postMessage(message);
      }
    }, name);
    await audience.waitForTimeout(300);
    await shown(audience, 2);
  });
});

describe("the other way round", () => {
  it("the audience gets the clean window and this one becomes the speaker's", async () => {
    const working = await stage.open(`?talk=${TALK}&step=2`);
    await shown(working, 2);
    await working.mouse.move(300, 300);
    const [audience] = await Promise.all([
      working.context().waitForEvent("page"),
      working.getByRole("button", { name: "Open the audience window" }).click(),
    ]);
    await shown(audience, 2);
    await working.getByRole("region", { name: "Notes" }).waitFor();
    await working.keyboard.press("PageDown");
    await shown(audience, 3);
    expect(searchOf(audience)).toBe(`?v=1&talk=${TALK}&step=3`);
    expect(await audience.getByRole("region", { name: "Notes" }).count()).toBe(0);
  });

  it("a blocked window is said in the page, with a link that opens it", async () => {
    const page = await stage.open(`?talk=${TALK}&step=2`, {
      beforeLoad: (fresh) =>
        fresh.addInitScript(() => {
          window.open = () => null;
          window.alert = () => {
            throw new Error("never an alert");
          };
        }),
    });
    await shown(page, 2);
    await page.keyboard.press("s");
    await page.getByRole("status").filter({ hasText: "blocked the window" }).waitFor();
    const [speaker] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "Open it here" }).click(),
    ]);
    await shown(speaker, 2);
    await speaker.keyboard.press("PageDown");
    await shown(page, 3);
  });
});

describe("played as a loop", () => {
  it("goes round and round, and leaves nothing behind", async () => {
    const page = await stage.open("", {
      beforeLoad: (fresh) => fresh.clock.install(),
    });
    await page.getByRole("button", { name: "Present" }).click();
    await page
      .getByRole("button", {
        name: /^Play as a loop What became of CoreOS|^Play as a loop.*CoreOS/u,
      })
      .click();
    await page.waitForURL(/talk=coreos/u);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const count = async (): Promise<Record<string, number>> => {
      await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      const wanted = ["Nodes", "JSEventListeners"];
      return Object.fromEntries(
        metrics.flatMap(({ name, value }) => (wanted.includes(name) ? [[name, value]] : [])),
      );
    };
    const round = async (): Promise<void> => {
      const start = new URL(page.url()).searchParams.get("step");
      for (let step = 0; step < 40; step += 1) {
        await page.clock.fastForward("03:00");
        await painted(page);
        if (new URL(page.url()).searchParams.get("step") === start) return;
      }
      throw new Error("it never came round");
    };
    // What stands at the moment of counting differs; the first rounds tell how much it may be.
    const before: Record<string, number> = {};
    for (let turn = 0; turn < 4; turn += 1) {
      await round();
      for (const [what, found] of Object.entries(await count())) {
        before[what] = Math.max(before[what] ?? 0, found);
      }
    }
    for (let turn = 0; turn < 8; turn += 1) await round();
    // What a busy machine has not cleared away yet is no growth; what stays is.
    for (const what of ["JSEventListeners", "Nodes"]) {
      await expect
        .poll(async () => (await count())[what])
        .toBeLessThanOrEqual((before[what] ?? 0) * 1.1);
    }
  });
});
