import type { Browser, BrowserContextOptions, Locator, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchChromium } from "#cli/chromium.ts";
import { serveBuild, type Site } from "./serve.ts";

export interface Stage {
  /** Opens an address of the built explorer; fails the test on any error, violation or foreign request. */
  readonly open: (query?: string, options?: OpenOptions) => Promise<Page>;
  readonly site: () => Site;
}
export interface OpenOptions extends BrowserContextOptions {
  /** Answers requests for data files in place of the server. */
  readonly faults?: Readonly<Record<string, { status?: number; body?: string }>>;
  /** Errors that a planted fault is bound to leave on the console. */
  readonly expected?: RegExp;
  /** What the query is added to, if not the served site; nothing may be fetched from elsewhere. */
  readonly home?: string;
  /** The page is not waited for: it never comes to its end. */
  readonly isHung?: boolean;
  readonly beforeLoad?: (page: Page) => Promise<unknown>;
}

/** What the browser's driver writes where it keeps workers away. */
const BLOCKED = /Service Worker registration blocked/u;

/** One browser and one server for the tests of a file; a context of its own for each page. */
export function useStage(): Stage {
  let browser: Browser;
  let site: Site;
  const complaints: string[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveBuild()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const all = complaints.splice(0);
    expect(all).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  return {
    site: () => site,
    open: async (
      query = "",
      { faults = {}, expected, home = site.url, beforeLoad, isHung, ...options } = {},
    ) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        // What moves is waited for by tests that are about it.
        reducedMotion: "reduce",
        locale: "en-GB",
        // A worker would answer in place of the faults that a test plants.
        serviceWorkers: "block",
        ...options,
      });
      context.setDefaultTimeout(45_000);
      const page = await context.newPage();
      const complain = (text: string): void => {
        if (!expected?.test(text) && !BLOCKED.test(text)) complaints.push(text);
      };
      page.on("pageerror", (error) => complain(`uncaught: ${error.message}`));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complain(message.text());
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(home) && !/^(data|blob):/u.test(request.url())) {
          complain(`foreign request: ${request.url()}`);
        }
      });
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      for (const [path, answer] of Object.entries(faults)) {
        await breakRequests(page, `**/${path}`, (route) =>
          route.fulfill({ status: answer.status ?? 200, body: answer.body ?? "" }),
        );
      }
      await beforeLoad?.(page);
      await page.goto(home + query, isHung ? { waitUntil: "commit" } : {});
      return page;
    },
  };
}

/** Waits until the picture stands. */
export async function pictured(page: Page): Promise<void> {
  await page
    .getByRole("group", { name: "Networking" })
    .or(page.getByRole("group", { name: "容器网络" }))
    .first()
    .getByRole("button")
    .first()
    .waitFor();
}

/** Waits until what has changed in a page or a frame is on the screen. */
export async function painted(page: Pick<Page, "evaluate">): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** Pages on which what was broken works again. */
const mended = new WeakSet<Page>();

/** Answers requests of a page in place of the server, until `mend`. */
export async function breakRequests(
  page: Page,
  address: string,
  answer: (route: Route) => Promise<void>,
): Promise<void> {
  await page.route(address, (route) => (mended.has(page) ? route.continue() : answer(route)));
}

/**
 * From now on the server answers. The routes stay: when the last is taken away, Chromium may lose a
 * request that is under way, and an import of it never ends.
 */
export function mend(page: Page): void {
  mended.add(page);
}

/**
 * Presses “Try again”, and waits for what was missing. Parts are also fetched while nothing else is
 * done: what comes by itself before the press has no such button any more.
 */
export async function tryAgain(alert: Locator, missed: Locator): Promise<void> {
  const came = missed.waitFor();
  await Promise.race([came, alert.getByRole("button", { name: "Try again" }).click()]);
  await came;
}

/**
 * Presses what the browser opens as a tab of its own, and closes that tab. The browser itself is
 * asked for it: its driver does not report every tab that no script has opened.
 * @returns the address of the tab
 */
export async function tabOf(page: Page, press: () => Promise<unknown>): Promise<URL> {
  const driver = await page.context().newCDPSession(page);
  const targets = await page.context().browser()?.newBrowserCDPSession();
  if (targets === undefined) throw new Error("a context without a browser");
  const own = (await driver.send("Target.getTargetInfo")).targetInfo;
  const tabs = async (): Promise<readonly { targetId: string; url: string }[]> =>
    (await targets.send("Target.getTargets")).targetInfos.filter(
      ({ type, url, targetId, browserContextId }) =>
        type === "page" &&
        url.startsWith("http") &&
        targetId !== own.targetId &&
        browserContextId === own.browserContextId,
    );
  await press();
  await expect.poll(async () => (await tabs()).length).toBe(1);
  const [tab] = await tabs();
  await targets.send("Target.closeTarget", { targetId: tab?.targetId ?? "" });
  await expect.poll(async () => (await tabs()).length).toBe(0);
  return new URL(tab?.url ?? "");
}
