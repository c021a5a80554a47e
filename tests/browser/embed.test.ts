import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { violationsOf } from "./axe.ts";
import { painted, useStage } from "./stage.ts";

const stage = useStage();

/** The page of the example, with the focus in its own field before any frame has loaded. */
function openExample(options: Parameters<typeof stage.open>[1] = {}): Promise<Page> {
  return stage.open("examples/embed.html", {
    ...options,
    beforeLoad: (page) =>
      page.addInitScript(() => {
        if (window.top !== window) return;
        addEventListener("DOMContentLoaded", () => document.getElementById("field")?.focus());
      }),
  });
}

/** The page within a frame of a page. */
async function within(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector, { state: "attached" })).contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  return frame;
}

const inElement = (page: Page) => within(page, "strata-explorer iframe");
const inFrame = (page: Page) => within(page, "#frame");

function stateOf(page: Page) {
  return page.evaluate(() => ({
    focus: document.activeElement?.id,
    scroll: scrollY,
    entries: history.length,
  }));
}

const shown = (page: Page) => page.locator("#view").textContent();

describe("an embed in the page of the example", () => {
  it("takes neither focus nor scroll nor history of the page, as it loads and as it is moved", async () => {
    const page = await openExample();
    // Partly out of sight: what takes the focus, or is scrolled to, would move the page.
    await page.locator("#frame").evaluate((frame) => {
      scrollTo(0, frame.getBoundingClientRect().top + scrollY - innerHeight + 200);
    });
    const before = await stateOf(page);
    expect(before.focus).toBe("field");
    expect(before.scroll).toBeGreaterThan(0);
    const plain = await inFrame(page);
    await plain.getByRole("heading", { level: 2, name: "Flannel" }).waitFor();
    const element = await inElement(page);
    await element.getByRole("group", { name: "Storage" }).waitFor();
    await expect.poll(() => shown(page)).toBe("?v=1&standard=csi");
    await page.evaluate(() => {
      Object.assign(document.querySelector("strata-explorer") ?? {}, {
        view: "?open=component/containerd",
      });
    });
    await element.getByRole("heading", { level: 2, name: "containerd" }).waitFor();
    // What closes a panel gives the focus back, unless the page around has it.
    await page.evaluate(() => {
      Object.assign(document.querySelector("strata-explorer") ?? {}, { view: "?at=2017" });
    });
    await element.getByRole("complementary").waitFor({ state: "detached" });
    await painted(element);
    expect(await stateOf(page)).toEqual(before);
    expect(await element.evaluate(() => document.hasFocus())).toBe(false);
  });

  it("tells what is shown and open, and adds nothing to the history by clicks", async () => {
    const page = await openExample();
    const element = await inElement(page);
    const { entries } = await stateOf(page);
    await element.getByRole("button", { name: "Ceph", exact: true }).click();
    await element.getByRole("heading", { level: 2, name: "Ceph" }).waitFor();
    await expect.poll(() => page.locator("#selected").textContent()).toBe("component ceph");
    expect(await shown(page)).toBe("?v=1&standard=csi&open=component/ceph");
    await element.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => page.locator("#selected").textContent()).toBe("nothing");
    expect((await stateOf(page)).entries).toBe(entries);
    // Back leads out of the page at once, to where one came from.
    await page.goBack();
    expect(page.url()).toBe("about:blank");
  });

  it("is moved by the page around it, without being loaded anew", async () => {
    const page = await openExample();
    const element = await inElement(page);
    await element.getByRole("group", { name: "Storage" }).waitFor();
    await element.evaluate(() => document.documentElement.setAttribute("data-same", ""));
    const press = page.getByRole("button", { name: "Storage in 2017" });
    await press.click();
    await element.getByRole("heading", { level: 2, name: "Storage" }).waitFor();
    await expect.poll(() => shown(page)).toBe("?v=1&at=2017&open=layer/container-storage");
    expect(await element.locator("html[data-same]").count()).toBe(1);
    expect(await press.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(new URL(element.url()).searchParams.get("embed")).toBe("1");
  });

  it("leaves keys that are typed in the page alone, and keeps its own", async () => {
    const page = await openExample();
    const plain = await inFrame(page);
    await page.locator("#frame").scrollIntoViewIfNeeded();
    const heading = plain.getByRole("heading", { level: 2, name: "Flannel" });
    await heading.waitFor();
    await page.locator("#field").focus();
    await page.keyboard.type("/?+-");
    await page.keyboard.press("Escape");
    expect(await page.locator("#field").inputValue()).toBe("/?+-");
    expect(await plain.getByRole("dialog").count()).toBe(0);
    expect(await heading.count()).toBe(1);
    await page.evaluate(() => {
      addEventListener("keydown", () => document.body.setAttribute("data-heard", ""));
    });
    await heading.click();
    await page.keyboard.press("Escape");
    await heading.waitFor({ state: "detached" });
    expect(await page.locator("body[data-heard]").count()).toBe(0);
  });

  it("has the height that its picture needs, on a phone as well", async () => {
    const page = await openExample({ viewport: { width: 360, height: 740 } });
    const element = await inElement(page);
    await element.getByRole("group", { name: "Storage" }).waitFor();
    const overflow = () =>
      element
        .locator("#picture > :first-child")
        .evaluate((frame) => frame.scrollHeight - frame.clientHeight);
    await expect.poll(overflow).toBe(0);
    const height = await page
      .locator("strata-explorer iframe")
      .evaluate((frame) => frame.clientHeight);
    expect(height).toBeGreaterThan(600);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it("leads to the whole page, with what is shown in it", async () => {
    const page = await openExample();
    const element = await inElement(page);
    const link = element.getByRole("link", { name: "Open in Strata" });
    await link.waitFor();
    expect(await link.getAttribute("href")).toBe("?v=1&standard=csi&lang=en");
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toBe("noopener");
  });

  it("shows its link where the page in the frame does not come", async () => {
    const page = await openExample({ expected: /Failed to load resource/u });
    const link = page.locator("strata-explorer > a");
    await (await inElement(page)).getByRole("group", { name: "Storage" }).waitFor();
    await link.waitFor({ state: "hidden" });
    await page.evaluate(() => {
      document.querySelector("strata-explorer")?.setAttribute("src", "nowhere/");
    });
    await link.waitFor({ state: "visible" });
  });
});

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

describe("an embed in a sandbox", () => {
  const FRAME = (query: string): string =>
    `<!doctype html><title>host</title><iframe id="frame" sandbox="allow-scripts" width="900" height="600" src="./?embed=1&${query}"></iframe>`;

  /**
   * The server itself answers: what a browser's driver answers in its place is open to every origin.
   * @param isOpen which files the server lets pages of every origin have
   */
  function openSandbox(query: string, isOpen: (path: string) => boolean): Promise<Page> {
    const { plant } = stage.site();
    onTestFinished(() => plant(() => null));
    plant((path) => {
      if (path.endsWith("/sandbox.html")) return { status: 200, body: FRAME(query) };
      const name = path.replace("/strata/", "") || "index.html";
      const file = join("dist", name);
      if (!isOpen(path) || !existsSync(file)) return null;
      return {
        status: 200,
        body: readFileSync(file, "utf8"),
        type: TYPES[extname(file)] ?? "application/json",
        headers: { "Access-Control-Allow-Origin": "*" },
      };
    });
    return stage.open("sandbox.html", { expected: /CORS policy|Failed to load resource/u });
  }

  it("works where the server lets every origin in", async () => {
    const page = await openSandbox("open=component/flannel&lang=en", () => true);
    const frame = await inFrame(page);
    await frame.getByRole("heading", { level: 2, name: "Flannel" }).waitFor();
    expect(await frame.evaluate(() => window.origin)).toBe("null");
    expect(await frame.getByRole("alert").count()).toBe(0);
  });

  it.each([
    ["en", /add allow-same-origin .* Access-Control-Allow-Origin: \*/u],
    ["zh-CN", /加上 allow-same-origin.*Access-Control-Allow-Origin: \*/u],
  ])("says in words (%s) what keeps its data away", async (lang, words) => {
    const page = await openSandbox(`lang=${lang}`, (path) => !path.includes("/data/"));
    const frame = await inFrame(page);
    await frame.getByRole("alert").filter({ hasText: words }).waitFor();
  });

  it("says in a picture of both languages what keeps the program away", async () => {
    const page = await openSandbox("lang=en", () => false);
    const frame = await inFrame(page);
    const picture = frame.getByRole("img", { name: "Strata" });
    await picture.waitFor();
    const drawn = decodeURIComponent((await picture.getAttribute("src")) ?? "");
    expect(drawn).toMatch(/add “allow-same-origin”.*请在 sandbox 属性中加上 allow-same-origin/u);
    expect(await frame.getByRole("group").count()).toBe(0);
  });
});

it("breaks no rule of axe", async () => {
  const page = await stage.open("?embed=1&open=component/flannel", { bypassCSP: true });
  await page.getByRole("heading", { level: 2, name: "Flannel" }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

it("does not ask for what the page of another origin around it keeps from it", async () => {
  // The same machine, another port: another origin.
  const address = `${stage.site().url}?embed=1&talk=article&step=1&loop=1`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.end(`<iframe src="${address}" width="900" height="600"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const page = await stage.open("", { home, expected: /^foreign request: |favicon|404/u });
  const frame = await within(page, "iframe");
  // A talk that plays would keep the screen lit, and says where it cannot.
  await frame
    .getByText(/screen/iu)
    .first()
    .waitFor();
});
