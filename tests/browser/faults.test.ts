import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { breakRequests, mend, pictured, tryAgain, useStage } from "./stage.ts";

const stage = useStage();
const flannel = readFileSync("public/data/container/components/flannel.json", "utf8");
const PORTAL = "<!doctype html><title>Welcome to Hotel Wi-Fi</title>";
const left = /Failed to load resource/u;

describe("a detail file that cannot be had", () => {
  it.each([
    ["missing", { status: 404 }, "could not be fetched"],
    ["refused by the server", { status: 503 }, "could not be fetched"],
    ["a portal's page", { body: PORTAL }, "arrived damaged"],
    ["empty", { body: "" }, "arrived damaged"],
    ["half", { body: flannel.slice(0, flannel.length / 2) }, "arrived damaged"],
    ["of another shape", { body: '{"kind":"component"}' }, "do not follow the data model"],
    [
      "of a newer format",
      { body: flannel.replace('"kind"', '"format": 99, "kind"') },
      "newer version",
    ],
  ])(
    "%s: the panel says so, shows what the index knows, and tries again",
    async (_, answer, said) => {
      const page = await stage.open("?open=component/flannel", {
        faults: { "components/flannel.json": answer },
        expected: left,
      });
      const panel = page.getByRole("complementary", { name: "Flannel" });
      await panel.getByRole("alert").filter({ hasText: said }).waitFor();
      await panel.getByText("Rudder").filter({ visible: true }).first().waitFor();
      await pictured(page);
      mend(page);
      await tryAgain(panel, panel.getByRole("heading", { name: "Sources" }));
      expect(await panel.getByRole("alert").count()).toBe(0);
    },
  );
});

it("compares what can be had when one column is missing", async () => {
  const page = await stage.open("?compare=flannel,calico", {
    faults: { "components/calico.json": { status: 500 } },
    expected: left,
  });
  await page.getByText("Calico could not be loaded.").waitFor();
  await expect.poll(() => page.getByRole("rowheader").count()).toBeGreaterThan(5);
});

it.each([["index.json"], ["catalog.json"]])(
  "says that %s is missing, and recovers",
  async (file) => {
    const page = await stage.open("", {
      faults: { [`data/**/${file}`]: { status: 404 }, [`data/${file}`]: { status: 404 } },
      expected: left,
    });
    await page.getByRole("alert").waitFor();
    mend(page);
    await page.getByRole("button", { name: "Try again" }).click();
    await pictured(page);
  },
);

it("draws without the rest of the index, says so where it is needed, and recovers", async () => {
  const page = await stage.open("?open=component/flannel", {
    faults: { "rest.json": { status: 503 } },
    expected: left,
  });
  await pictured(page);
  const alert = page.getByRole("alert").filter({ hasText: "could not be fetched" });
  await alert.waitFor();
  mend(page);
  await tryAgain(alert, page.getByRole("complementary", { name: "Flannel" }));
});

it("moves nothing in the picture when the rest of the index comes", async () => {
  let send = (): void => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  const page = await stage.open("", {
    beforeLoad: (opened) =>
      opened.route("**/rest.json", async (route) => {
        await held;
        await route.continue();
      }),
  });
  await pictured(page);
  const places = (): Promise<readonly string[]> =>
    page.locator("button, [data-component], [data-standard]").evaluateAll((all) =>
      all.flatMap((one) => {
        // The time line is made of the rest; its room is kept.
        if (one.closest("[data-time]")) return [];
        const { x, y, width, height } = one.getBoundingClientRect();
        return [[one.textContent, x, y, width, height].join(" ")];
      }),
    );
  const before = await places();
  const arrived = page.waitForResponse("**/rest.json");
  send();
  await (await arrived).finished();
  await page.getByRole("button", { name: "Vendor" }).click();
  await page.getByRole("checkbox").first().waitFor();
  await page.keyboard.press("Escape");
  expect(await places()).toEqual(before);
});

it("does without marks, search and shared sources", async () => {
  const page = await stage.open("?open=component/flannel&q=overlay", {
    faults: {
      "marks.json": { status: 404 },
      "search.json": { body: PORTAL },
      "sources.json": { status: 500 },
    },
    expected: left,
  });
  await pictured(page);
  await page
    .getByRole("complementary", { name: "Flannel" })
    .getByRole("heading", { name: "Sources" })
    .first()
    .waitFor();
});

/** How a chunk can fail: it is gone, a page stands in its place, or so does nothing at all. */
const WAYS = ["404", "page", "no network"] as const;
type Way = (typeof WAYS)[number];

async function breakPart(page: Page, chunk: string, way: Way): Promise<void> {
  await breakRequests(page, `**/assets/${chunk}-*.js`, (route) =>
    way === "404"
      ? route.fulfill({ status: 404, body: "gone" })
      : way === "page"
        ? route.fulfill({ contentType: "text/html", body: PORTAL })
        : route.abort(),
  );
}

interface LazyPart {
  readonly chunk: string;
  readonly query?: string;
  /** Opens it; left out where the address does. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** Is there once the part is. */
  readonly seen: (page: Page) => Locator;
}

const press =
  (name: string, exact = true) =>
  (page: Page) =>
    page.getByRole("button", { name, exact }).first().click();

const LAZY: Readonly<Record<string, LazyPart>> = {
  "a panel": {
    chunk: "PanelHost",
    open: press("Flannel"),
    seen: (page) => page.getByRole("complementary", { name: "Flannel" }),
  },
  "what reads an entity's file": {
    chunk: "entity",
    open: press("Flannel"),
    seen: (page) => page.getByRole("heading", { name: "Sources" }),
  },
  "the comparison": {
    chunk: "CompareHost",
    query: "?compare=flannel,calico",
    seen: (page) => page.getByRole("columnheader", { name: "Flannel" }),
  },
  "the list": {
    chunk: "ListHost",
    open: press("List"),
    seen: (page) => page.getByRole("table"),
  },
  "a facet": {
    chunk: "DisclosurePopover",
    open: press("Vendor"),
    seen: (page) => page.getByRole("checkbox").first(),
  },
  "the menu of exports": {
    chunk: "ExportChoices",
    open: press("Export"),
    seen: (page) => page.getByRole("button", { name: "Save as SVG" }),
  },
  "the list of talks": {
    chunk: "TalkMenu",
    open: press("Present"),
    seen: (page) => page.getByRole("button", { name: "New talk" }),
  },
  "the talks of this browser": {
    chunk: "openRepository",
    open: press("Present"),
    seen: (page) => page.getByRole("button", { name: "New talk" }),
  },
  "the editor of talks": {
    chunk: "TalkDeskHost",
    open: async (page) => {
      await press("Present")(page);
      await press("New talk")(page);
    },
    seen: (page) => page.getByRole("complementary", { name: "Your talk" }),
  },
  "the slide that is being written": {
    chunk: "StepPreview",
    open: async (page) => {
      await press("Present")(page);
      await press("New talk")(page);
      await press("Add what I see")(page);
    },
    seen: (page) => page.locator("aside [data-slide]"),
  },
  "a talk in the link": {
    chunk: "TalkLinkHost",
    query: "#talk=AAAA",
    seen: (page) => page.getByText("link: /: has been cut or changed on its way"),
  },
  "what holds a talk": {
    chunk: "PresentHost",
    query: "?talk=article&step=1",
    seen: (page) => page.getByRole("heading", { level: 1 }),
  },
  "the gestures": {
    chunk: "heldCamera",
    seen: (page) => page.locator("[aria-label='Zoom in']:not([aria-disabled])"),
  },
};

describe("a part of the program that cannot be had", () => {
  it.each(
    Object.entries(LAZY).map(
      ([name, part], index) => [name, WAYS[index % 3] ?? "404", part] as const,
    ),
  )(
    "%s (%s): the page stays, says so in place, and tries again without a reload",
    async (...given) => {
      const [name, way, { chunk, query, open, seen }] = given;
      const page = await stage.open(query, {
        expected: left,
        beforeLoad: (opened) => breakPart(opened, chunk, way),
      });
      await pictured(page);
      await page.evaluate(() => Object.assign(window, { isSame: true }));
      await open?.(page);
      const alert = page.getByRole("alert").filter({ hasText: "could not be fetched" }).first();
      await alert.waitFor();
      // The list stands in the picture's place.
      if (name !== "the list") await pictured(page);
      mend(page);
      await tryAgain(alert, seen(page));
      expect(await page.evaluate(() => "isSame" in window)).toBe(true);
    },
  );

  it.each(WAYS)("another language (%s): the page goes on in the one it has", async (way) => {
    const page = await stage.open("?lang=en", {
      expected: left,
      beforeLoad: (opened) => breakPart(opened, "zh-CN", way),
    });
    await pictured(page);
    await press("切换到中文")(page);
    const alert = page.getByRole("alert").filter({ hasText: "could not be fetched" });
    await alert.waitFor();
    await pictured(page);
    mend(page);
    await tryAgain(alert, page.getByRole("button", { name: "导出" }));
    expect(await alert.count()).toBe(0);
  });

  it("suggestions: the field searches without them, and has them when it is used again", async () => {
    const page = await stage.open("", {
      expected: left,
      beforeLoad: (opened) => breakPart(opened, "SearchPart", "404"),
    });
    await pictured(page);
    const field = page.getByRole("combobox", { name: /^(?:Search|搜索)/u });
    await field.fill("flannel");
    await page
      .getByRole("status")
      .filter({ hasText: /^1?\d of/u })
      .waitFor();
    mend(page);
    // It may still be on its way, and fail after it is used for the first time.
    const suggested = async (): Promise<number> => {
      await field.blur();
      await field.focus();
      return page.getByRole("option", { name: /Flannel/u }).count();
    };
    await expect.poll(suggested).toBeGreaterThan(0);
  });

  it("the curves of relations: they come with what is opened next", async () => {
    const page = await stage.open("?open=component/flannel", {
      expected: left,
      beforeLoad: (opened) => breakPart(opened, "linkParts", "no network"),
    });
    await page.getByRole("complementary", { name: "Flannel" }).waitFor();
    expect(await page.locator("[data-relation]").count()).toBe(0);
    mend(page);
    await press("Calico")(page);
    await page.locator("[data-relation]").first().waitFor({ state: "attached" });
  });

  it("slides: the menu says so, and makes them when pressed again", async () => {
    const page = await stage.open("", {
      expected: left,
      beforeLoad: (opened) => breakPart(opened, "handoutSlides", "404"),
    });
    await pictured(page);
    await press("Export")(page);
    await page.getByRole("button", { name: "Slides" }).click();
    await page.getByRole("status").filter({ hasText: "handoutSlides" }).waitFor();
    mend(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Slides" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pptx$/u);
  });
});

it("says that it is older than what is deployed, and a reload keeps View and talk", async () => {
  const page = await stage.open("", { expected: left });
  await pictured(page);
  // What was deployed meanwhile has no file of this page any more.
  await breakRequests(page, "**/components/*.json", (route) =>
    route.fulfill({ status: 404, body: "" }),
  );
  await breakRequests(page, stage.site().url, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<title>Strata</title><script type="module" src="./assets/index-new.js"></script>',
    }),
  );
  await press("Present")(page);
  await press("New talk")(page);
  await page.getByRole("textbox", { name: "Title of the talk" }).fill("Unsaved");
  await press("Flannel")(page);
  const alert = page.getByRole("alert").filter({ hasText: "has been updated" });
  await alert.waitFor();
  await pictured(page);
  mend(page);
  await alert.getByRole("button", { name: /reload this page/u }).click();
  await page.getByRole("heading", { name: "Sources" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await press("Present")(page);
  await page.getByRole("button", { name: "Edit: Unsaved" }).waitFor();
});
