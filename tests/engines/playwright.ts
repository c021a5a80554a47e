import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type Page, errors, firefox } from "playwright-core";
import { launchChromium } from "#cli/chromium.ts";
import { BOUND, type Engine, type EngineWindow, inPage } from "./engine.ts";
import { LIBRARY } from "./find.ts";

/** ms after which an element that cannot be pressed is looked for anew. */
const TRY = 5000;

/** What Playwright says while one page gives place to another. */
const LEAVING = /Execution context was destroyed|because of a navigation/u;

const FIREFOX = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/** `FIREFOX_PATH`, else the one of the system, if there is any. */
export function findFirefox(): string | undefined {
  const own = process.env["FIREFOX_PATH"];
  return (own === undefined ? FIREFOX : [own]).find((path) => existsSync(path));
}

export async function startChromium(): Promise<Engine> {
  return engineOf("Chromium", await launchChromium());
}

/** @param preferences as `about:config` names them */
export async function startFirefox(
  preferences: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Engine> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error("there is no Firefox");
  const browser = await firefox.launch({
    channel: "moz-firefox",
    executablePath,
    firefoxUserPrefs: { ...preferences },
  });
  return engineOf("Firefox", browser);
}

function engineOf(name: string, browser: Browser): Engine {
  const complaints: string[] = [];
  let contexts: BrowserContext[] = [];
  return {
    name,
    version: browser.version(),
    open: async (address) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        locale: "en-GB",
      });
      contexts.push(context);
      context.setDefaultTimeout(BOUND);
      await context.addInitScript({ content: LIBRARY });
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
        window.addEventListener("error", (event) => {
          console.error(`uncaught: ${event.message}`);
        });
        window.addEventListener("unhandledrejection", (event) => {
          console.error(`rejected: ${String(event.reason)}`);
        });
      });
      context.on("page", (page) => {
        page.on("console", (message) => {
          if (message.type() === "error") complaints.push(message.text());
        });
      });
      const page = await context.newPage();
      await page.goto(address);
      return windowOf(page);
    },
    closeWindows: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
      return complaints.splice(0);
    },
    close: () => browser.close(),
  };
}

function windowOf(page: Page): EngineWindow {
  return {
    address: async () => page.url(),
    title: () => page.title(),
    back: async () => {
      await page.goBack();
    },
    reload: async () => {
      await page.reload();
    },
    press: async (mark) => {
      try {
        await page.locator(mark).click({ timeout: TRY });
        return true;
      } catch (error) {
        if (error instanceof errors.TimeoutError) return false;
        throw error;
      }
    },
    keys: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    run: (script, given) =>
      inPage(
        // Playwright describes what can be sent by types of its own.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        () => page.evaluate(script as never, given),
        (error) => error instanceof Error && LEAVING.test(error.message),
      ),
    windowBy: async (act) => {
      const [opened] = await Promise.all([page.context().waitForEvent("page"), act()]);
      return windowOf(opened);
    },
  };
}
