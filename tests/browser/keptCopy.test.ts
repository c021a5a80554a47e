import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "#cli/chromium.ts";
import { type Fault, serveBuild, type Site } from "./serve.ts";
import { pictured } from "./stage.ts";

let browser: Browser;
let folder = "";
const complaints: string[] = [];
beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), "strata-kept-"));
  cpSync("dist", folder, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function open(site: Site): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.text().startsWith("policy:")) complaints.push(message.text());
  });
  await page.goto(site.url);
  await pictured(page);
  return page;
}

/** What the export menu says of the copy. */
async function told(page: Page, status: string): Promise<void> {
  const menu = page.getByRole("button", { name: "Export", exact: true });
  if ((await menu.getAttribute("aria-expanded")) !== "true") await menu.click();
  await page.locator(`[data-copy='${status}']`).waitFor({ timeout: 60_000 });
}

it("is whole after one visit, with the server gone", async () => {
  const site = await serveBuild("/strata/", folder);
  const page = await open(site);
  await told(page, "ready");
  site.close();
  await page.goto(`${site.url}?open=component/flannel`);
  await page
    .getByRole("complementary", { name: "Flannel" })
    .getByRole("heading", { name: "Sources" })
    .waitFor();
  await page.goto(`${site.url}?compare=docker-engine,rkt&lang=zh-CN`);
  await expect.poll(() => page.getByRole("rowheader").count()).toBeGreaterThan(5);
  await page.goto(`${site.url}?picture=list&q=overlay`);
  await expect.poll(() => page.getByRole("row").count()).toBeGreaterThan(1);
  await page.goto(`${site.url}?talk=article&step=3`);
  await page.locator("[data-offline='ready']").waitFor({ state: "attached", timeout: 60_000 });
  // What has been cleared away is found to be missing.
  await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    const cache = await caches.open(name);
    const [, , third] = await cache.keys();
    if (third) await cache.delete(third);
  });
  await page.goto(site.url);
  await pictured(page);
  await told(page, "failed");
  await page.context().close();
  expect(complaints.splice(0)).toEqual([]);
}, 120_000);

it("is not poisoned by a portal, half a file or a refusal, and heals", async () => {
  const archive = readdirSync(join(folder, "assets")).find((name) => name.endsWith(".bin")) ?? "";
  const faults: readonly Fault[] = [
    { status: 200, body: "<!doctype html><title>Hotel</title>" },
    { status: 200, body: "half" },
    { status: 503, body: "" },
  ].map((answer) => (pathname) => (pathname.endsWith(archive) ? answer : null));
  const site = await serveBuild("/strata/", folder, faults[0]);
  const page = await open(site);
  await told(page, "failed");
  const again = page.getByRole("dialog").getByRole("button", { name: "Try again" });
  for (const fault of faults.slice(1)) {
    site.plant(fault);
    await again.click();
    await told(page, "fetching");
    await told(page, "failed");
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
  }
  site.plant(() => null);
  await again.click();
  await told(page, "ready");
  await page.context().close();
  site.close();
  expect(complaints.splice(0)).toEqual([]);
}, 120_000);

it("offers an update and waits for a press, and leaves who holds a talk alone", async () => {
  const site = await serveBuild("/strata/", folder);
  const page = await open(site);
  await told(page, "ready");
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  writeFileSync(join(folder, "sw.js"), `${worker}\n// a newer build`);
  await page.goto(`${site.url}?talk=article&step=2`);
  await page.locator("[data-offline]").waitFor({ state: "attached" });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), {
      timeout: 60_000,
    })
    .toBe("installed");
  const offer = page.getByRole("button", { name: /has been updated/u });
  expect(await offer.count()).toBe(0);
  await page.goto(`${site.url}?open=component/flannel`);
  await page.evaluate(() => Object.assign(globalThis, { before: true }));
  await offer.waitFor();
  await offer.click();
  await expect
    .poll(() => page.evaluate(() => "before" in globalThis), { timeout: 40_000 })
    .toBe(false);
  await page.getByRole("complementary", { name: "Flannel" }).waitFor();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting), {
      timeout: 40_000,
    })
    .toBeNull();
  await page.context().close();
  site.close();
  expect(complaints.splice(0)).toEqual([]);
}, 120_000);
