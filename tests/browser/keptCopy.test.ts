import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { serveBuild } from "./serve.ts";
import { pictured } from "./stage.ts";
import { told, useVisitor } from "./visitor.ts";

const visitor = useVisitor();

it("is whole after one visit, with the server gone", async () => {
  const site = await serveBuild("/strata/", visitor.folder());
  const page = await visitor.open(site);
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
  await page.locator("[data-offline='ready']").waitFor({ state: "attached" });
  // What has been cleared away is found to be missing.
  await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    const cache = await caches.open(name);
    // Nothing that the first view or the menu needs.
    const gone = (await cache.keys()).filter(({ url }) => url.includes("/TalkDeskHost-"));
    await Promise.all(gone.map((file) => cache.delete(file)));
  });
  await page.goto(site.url);
  await pictured(page);
  await told(page, "failed");
});

it("offers an update and waits for a press, and leaves who holds a talk alone", async () => {
  const site = await serveBuild("/strata/", visitor.folder());
  const page = await visitor.open(site);
  await told(page, "ready");
  const worker = readFileSync(join(visitor.folder(), "sw.js"), "utf8");
  writeFileSync(join(visitor.folder(), "sw.js"), `${worker}\n// a newer build`);
  await page.goto(`${site.url}?talk=article&step=2`);
  await page.locator("[data-offline]").waitFor({ state: "attached" });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), {
      timeout: 120_000,
    })
    .toBe("installed");
  const offer = page.getByRole("button", { name: /has been updated/u });
  expect(await offer.count()).toBe(0);
  await page.goto(`${site.url}?open=component/flannel`);
  await page.evaluate(() => Object.assign(globalThis, { before: true }));
  await offer.waitFor();
  await offer.click();
  await expect.poll(() => page.evaluate(() => "before" in globalThis)).toBe(false);
  await page.getByRole("complementary", { name: "Flannel" }).waitFor();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting), {
      timeout: 120_000,
    })
    .toBeNull();
  site.close();
});
