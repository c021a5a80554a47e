import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { folderOf } from "../cli/folder.ts";
import { serveBuild } from "../browser/serve.ts";
import { pictured } from "../browser/stage.ts";
import { told, useVisitor } from "../browser/visitor.ts";

const visitor = useVisitor();

/** What of a copy is left in the browser. */
const left = (page: Page): Promise<{ workers: number; caches: number }> =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }));

it("the build that ends offline use clears a browser that had kept everything", async () => {
  const removing = folderOf([]);
  execFileSync("npx", ["vite", "build", "--logLevel", "error", "--outDir", removing], {
    // What a test runs under is not what a build runs under.
    env: { ...process.env, NODE_ENV: "production", STRATA_WORKER: "remove" },
  });
  const folder = visitor.folder();
  const site = await serveBuild("/strata/", folder);
  const page = await visitor.open(site);
  await told(page, "ready");
  expect(await left(page)).toEqual({ workers: 1, caches: 1 });

  rmSync(folder, { recursive: true });
  cpSync(removing, folder, { recursive: true });
  // The old page comes from what is kept; its visit brings the new worker.
  await page.goto(`${site.url}?open=component/flannel`);
  await pictured(page);
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return !registration || registration.waiting !== null;
        }),
      { timeout: 60_000 },
    )
    .toBe(true);
  // A browser may hold it back until the page that the old one serves is left.
  await expect
    .poll(
      async () => {
        await page.reload();
        return left(page);
      },
      { timeout: 60_000, interval: 2000 },
    )
    .toEqual({ workers: 0, caches: 0 });

  // From now on the page comes over the network, whole, and keeps nothing.
  await page.goto(`${site.url}?open=component/flannel`);
  await page
    .getByRole("complementary", { name: "Flannel" })
    .getByRole("heading", { name: "Sources" })
    .waitFor();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("button", { name: "Save as SVG" }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(await page.locator("[data-copy]").count()).toBe(0);
  await expect.poll(() => left(page)).toEqual({ workers: 0, caches: 0 });
  site.close();
  await page.reload({ timeout: 5000 }).catch(() => undefined);
  expect(await page.getByRole("group", { name: "Networking" }).count()).toBe(0);
});
