import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchChromium } from "#cli/chromium.ts";
import type { Site } from "./serve.ts";
import { pictured } from "./stage.ts";

export interface Visitor {
  /** Opens a page whose worker may be installed; the test fails on an uncaught error or a violation. */
  readonly open: (site: Site) => Promise<Page>;
  /** A copy of the built folder, which a test may change. */
  readonly folder: () => string;
}

/** One browser for the tests of a file, and a copy of the build for each test. */
export function useVisitor(): Visitor {
  let browser: Browser;
  let folder = "";
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    if (folder !== "") rmSync(folder, { recursive: true });
    folder = "";
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  return {
    folder: () => {
      if (folder === "") {
        folder = mkdtempSync(join(tmpdir(), "strata-kept-"));
        cpSync("dist", folder, { recursive: true });
      }
      return folder;
    },
    open: async (site) => {
      const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
      context.setDefaultTimeout(45_000);
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
    },
  };
}

/** What the export menu says of the copy. */
export async function told(page: Page, status: string): Promise<void> {
  const menu = page.getByRole("button", { name: "Export", exact: true });
  if ((await menu.getAttribute("aria-expanded")) !== "true") await menu.click();
  await page.locator(`[data-copy='${status}']`).waitFor();
}
