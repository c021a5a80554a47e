import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openArchive } from "#data/archive.ts";
import { ARCHIVE_ID } from "#data/archiveId.ts";
import { restore, SLIM } from "#data/slim.ts";
import { readBase85 } from "#data/base85.ts";
import { createLoader, loadCatalog } from "#data/load.ts";
import { dataFolderOf, folderOf } from "../cli/folder.ts";
import { runScript } from "../cli/run.ts";
import { textsOf } from "../fixtures/dataSet.ts";
import { pictured, useStage } from "./stage.ts";

const FILE = resolve("dist/strata.html");
const HOME = pathToFileURL(FILE).href;
const stage = useStage();

/** Opened from the disk, with no network. */
const open = (query = "", options: Parameters<typeof stage.open>[1] = {}): Promise<Page> =>
  stage.open(query, { home: HOME, offline: true, ...options });

describe("the one file, opened from the disk", () => {
  it("asks for nothing and lives under a policy that lets nothing in", async () => {
    const asked: string[] = [];
    const page = await open("", {
      beforeLoad: async (opened) => {
        opened.on("request", (request) => asked.push(request.url()));
      },
    });
    await pictured(page);
    expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([HOME]);
    const policy = await page
      .locator("meta[http-equiv='Content-Security-Policy']")
      .getAttribute("content");
    expect(policy).toMatch(/script-src 'sha256-[^']+';.*require-trusted-types-for 'script'/u);
    expect(policy).not.toMatch(/'self'|unsafe|https?:|\*/u);
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await page.getByRole("button", { name: "Save as SVG" }).waitFor();
    expect(await page.getByRole("link", { name: "Save for offline use" }).count()).toBe(0);
  });

  it("opens panels with their evidence, writes legible addresses, and goes back", async () => {
    const page = await open("?standard=cni");
    await pictured(page);
    await page.getByRole("button", { name: "Flannel", exact: true }).click();
    const panel = page.getByRole("complementary", { name: "Flannel" });
    await panel.getByRole("heading", { name: "Sources" }).waitFor();
    expect(page.url()).toBe(`${HOME}?v=1&standard=cni&open=component/flannel`);
    await panel.getByRole("link", { name: "CoreOS, Inc." }).first().click();
    await page.getByRole("complementary", { name: /CoreOS/u }).waitFor();
    await page.reload();
    await page.getByRole("complementary", { name: /CoreOS/u }).waitFor();
    await page.goBack();
    await panel.waitFor();
    await page.goBack();
    await expect.poll(() => page.getByRole("complementary").count()).toBe(0);
    expect(page.url()).toBe(`${HOME}?standard=cni`);
  });

  it("searches, in pinyin too, and filters", async () => {
    const page = await open();
    await pictured(page);
    await page.keyboard.press("/");
    await page.keyboard.type("flanel");
    await page
      .getByRole("option", { name: /Flannel/u })
      .first()
      .waitFor();
    await page.getByRole("combobox").first().fill("rongqi");
    await expect.poll(() => page.getByRole("option").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page
      .getByRole("group", { name: "Filters" })
      .getByRole("button", { name: /Phase/u })
      .click();
    await page.getByRole("checkbox").first().check();
    await expect.poll(() => page.url()).toContain("status=");
  });

  it("compares by a deep link, in Chinese", async () => {
    const page = await open("?compare=docker-engine,rkt&lang=zh-CN&theme=dark");
    const table = page.getByRole("complementary").getByRole("table");
    await table.getByRole("rowheader").first().waitFor();
    await expect.poll(() => table.getByRole("rowheader").count()).toBeGreaterThan(10);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.getByRole("complementary", { name: "Docker Engine and rkt" }).waitFor();
  });
});

describe("a talk held from the one file", () => {
  it("goes on in both windows, whichever is pressed, with no network", async () => {
    const audience = await open("?talk=article&step=2");
    const said = (page: Page): Promise<string> =>
      page.getByRole("heading", { level: 1 }).innerText();
    // Before there are words and data, another heading stands there.
    await audience.getByText("2 of 30").first().waitFor();
    const second = await said(audience);
    const [speaker] = await Promise.all([
      audience.context().waitForEvent("page"),
      audience.keyboard.press("s"),
    ]);
    await speaker.getByText("1 audience window").waitFor();
    expect(await said(speaker)).toBe(second);
    await speaker.keyboard.press("PageDown");
    await expect.poll(() => said(audience)).not.toBe(second);
    expect(await said(audience)).toBe(await said(speaker));
    await audience.keyboard.press("PageUp");
    await expect.poll(() => said(speaker)).toBe(second);
    expect(audience.url()).toContain("step=2");
  });
});

it("is saved by a press on the served page", async () => {
  const page = await stage.open();
  await pictured(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: "Export", exact: true })
      .click()
      .then(() => page.getByRole("link", { name: "Save for offline use" }).click()),
  ]);
  expect(download.suggestedFilename()).toBe("strata.html");
  expect(readFileSync(await download.path()).equals(readFileSync(FILE))).toBe(true);
});

it("looks like the page that is served", async () => {
  const look = (page: Page): Promise<readonly string[]> =>
    page
      .getByRole("main")
      .getByRole("button")
      .evaluateAll((buttons) =>
        buttons.map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          const { color, backgroundColor, fontSize } = getComputedStyle(button);
          return [x, y, width, height, color, backgroundColor, fontSize].join(" ");
        }),
      );
  const query = "?open=component/flannel&theme=light";
  const looks: (readonly string[])[] = [];
  for (const page of [await open(query), await stage.open(query)]) {
    await page.getByRole("heading", { name: "Sources" }).waitFor();
    await page.waitForTimeout(500);
    looks.push(await look(page));
  }
  expect(looks[0]?.length).toBeGreaterThan(100);
  expect(looks[0]).toEqual(looks[1]);
});

it("writes the address into the fragment where a page may not change its query", async () => {
  const page = await open();
  await pictured(page);
  // A page made of a blob has no origin, like a file that a phone opens in place.
  await page.evaluate(
    (html) => {
      location.assign(URL.createObjectURL(new Blob([html], { type: "text/html" })));
    },
    readFileSync(FILE, "utf8"),
  );
  await page.waitForURL(/^blob:/u);
  await pictured(page);
  await page.getByRole("button", { name: "Flannel", exact: true }).click();
  await page.getByRole("complementary", { name: "Flannel" }).waitFor();
  expect(new URL(page.url()).hash).toBe("#?v=1&open=component/flannel");
  await page.goBack();
  await expect.poll(() => page.getByRole("complementary").count()).toBe(0);
});

it("carries every file of the data sets, talks included", async () => {
  const html = readFileSync(FILE, "utf8");
  const [, packed = ""] = new RegExp(`id="${ARCHIVE_ID}">([^<]*)<`, "u").exec(html) ?? [];
  const read = openArchive(inflateRawSync(readBase85(packed)).toString("utf8"));
  const files = readdirSync("dist/data", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".json"),
  );
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const told = SLIM.test(file) ? restore(file, read) : read(file);
    expect(await told).toEqual(JSON.parse(readFileSync(join("dist/data", file), "utf8")));
  }
  const talks = readdirSync("public/data/container/talks").map((name) => name.replace(".json", ""));
  expect(talks).not.toEqual([]);
  const [entry] = await loadCatalog(read);
  if (!entry) throw new Error("the catalog is empty");
  for (const talk of talks) {
    expect((await createLoader(read, entry).talk(talk)).steps).not.toEqual([]);
  }
});

describe("a data set with hostile texts", () => {
  const HOSTILE = "</script><script>document.title='pwned'</script><!--<script>\u2028$&";

  it("stays text", async () => {
    const changes = {
      "components/beam.json": {
        "/summary/en": HOSTILE,
        "/names/0/name": `Beam ${HOSTILE}`,
      },
    };
    const folder = folderOf(dataFolderOf(textsOf(changes)));
    const file = join(folder, "strata.html");
    expect(
      await runScript("src/cli/offline.ts", [`--data=${folder}`, `--out=${file}`]),
    ).toMatchObject({ code: 0, err: "" });
    const page = await open("?open=component/beam", { home: pathToFileURL(file).href });
    const panel = page.getByRole("complementary");
    await panel.getByText("pwned").first().waitFor();
    expect(await panel.innerText()).toContain(HOSTILE);
    // The name is the tab's name as it is written, and nothing of it has run.
    expect(await page.title()).toMatch(/^Beam <\/script>.* · Strata$/su);
  });
});
