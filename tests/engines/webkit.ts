import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { globSync } from "tinyglobby";
import { type Engine, type EngineWindow, inPage, until } from "./engine.ts";
import { LIBRARY } from "./find.ts";
import { type Ask, askAt, DriverError, strokesOf } from "./webdriver.ts";

/** The name under which WebDriver gives an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

const BROWSERS = ["usr/lib/*/webkit2gtk-4.*/MiniBrowser", "usr/libexec/webkit2gtk-4.*/MiniBrowser"];

/** What has to be in the path, and the Debian package that brings it. */
const PROGRAMS = {
  WebKitWebDriver: "webkit2gtk-driver",
  "xvfb-run": "xvfb",
  xauth: "xauth",
  "dbus-run-session": "dbus",
} as const;

/** The browser of WebKitGTK; the newest, if there are several. */
function findBrowser(): string | undefined {
  const [found] = globSync(BROWSERS, { cwd: "/" }).toSorted().toReversed();
  return found === undefined ? undefined : join("/", found);
}

/** @returns the Debian packages that have to be installed before WebKitGTK can be started */
export function missingForWebKit(): readonly string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const missing = Object.entries(PROGRAMS)
    .filter(([program]) => !folders.some((folder) => existsSync(join(folder, program))))
    .map(([, name]) => name);
  const browser = findBrowser() === undefined ? [PROGRAMS.WebKitWebDriver] : [];
  return [...new Set([...missing, ...browser])];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = Object(server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Ends a program and all that it has started. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

/** WebKitGTK on a screen of its own; each `open` is a new session, of which nothing is kept. */
export async function startWebKit(): Promise<Engine> {
  const port = await freePort();
  const screen = ["-a", "-s", "-screen 0 1366x900x24"];
  const driver = spawn(
    "dbus-run-session",
    ["--", "xvfb-run", ...screen, "WebKitWebDriver", `--port=${port}`],
    { detached: true, stdio: "ignore" },
  );
  const home = `http://127.0.0.1:${port}`;
  const ask = askAt(home);
  await until("WebKitWebDriver answers", async () => {
    try {
      return await ask("GET", "/status");
    } catch {
      return undefined;
    }
  });
  const complaints: string[] = [];
  let session: Session | undefined;
  const closeWindows = async (): Promise<readonly string[]> => {
    if (session) complaints.push(...(await session.end()));
    session = undefined;
    return complaints.splice(0);
  };
  const first = await startSession(ask, home);
  await first.end();
  return {
    name: "WebKitGTK",
    version: first.version,
    open: async (address) => {
      // The driver knows one session at a time.
      if (session) complaints.push(...(await session.end()));
      session = await startSession(ask, home);
      return session.open(address);
    },
    closeWindows,
    close: async () => {
      await closeWindows();
      end(driver);
    },
  };
}

interface Session {
  readonly version: string;
  readonly open: (address: string) => Promise<EngineWindow>;
  /** @returns what went wrong in its windows */
  readonly end: () => Promise<readonly string[]>;
}

async function startSession(ask: Ask, home: string): Promise<Session> {
  const binary = findBrowser();
  const { sessionId, capabilities } = Object(
    await ask("POST", "/session", {
      capabilities: {
        alwaysMatch: {
          // The page is looked at from its beginning.
          pageLoadStrategy: "none",
          "webkitgtk:browserOptions": { binary, args: ["--automation"] },
        },
      },
    }),
  );
  const own = askAt(`${home}/session/${sessionId}`);
  await own("POST", "/window/rect", { width: 1280, height: 720 });
  return {
    version: capabilities.browserVersion,
    open: async (address) => {
      await own("POST", "/url", { url: address });
      return windowOf(own, String(await own("GET", "/window")));
    },
    end: async () => {
      const complaints: string[] = [];
      for (const handle of Object(await own("GET", "/window/handles"))) {
        complaints.push(...(await windowOf(own, handle).run(complaintsOf, null)));
      }
      await own("DELETE", "");
      return complaints;
    },
  };
}

/** Runs in the page before anything else that is run there: keeps what goes wrong from then on. */
const WATCH = `
  if (!globalThis.complaints) {
    const kept = globalThis.complaints = [];
    addEventListener("error", (event) => kept.push("uncaught: " + event.message));
    addEventListener("unhandledrejection", (event) => kept.push("rejected: " + event.reason));
    document.addEventListener("securitypolicyviolation", (event) =>
      kept.push("policy: " + event.violatedDirective + " " + event.blockedURI));
  }
  if (!globalThis.TestingLibraryDom) { ${LIBRARY} }
`;

function complaintsOf(): readonly string[] {
  // @ts-expect-error what `WATCH` keeps
  return globalThis.complaints;
}

/** Runs in the page: brings an element into sight. */
function show(mark: string): void {
  document.querySelector(mark)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Runs in the page: whether a press of the middle of an element would reach it. */
function isHit(mark: string): boolean {
  const place = document.querySelector(mark);
  if (!place) return false;
  const { x, y, width, height } = place.getBoundingClientRect();
  return place.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

/** @param handle what the driver calls the window */
function windowOf(ask: Ask, handle: string): EngineWindow {
  const here: Ask = async (...request) => {
    await ask("POST", "/window", { handle });
    return ask(...request);
  };
  const handles = async (): Promise<readonly string[]> =>
    Object(await ask("GET", "/window/handles"));
  const run: EngineWindow["run"] = (script, given) =>
    inPage(
      async () => {
        const text = `${WATCH} return (${String(script)})(arguments[0]);`;
        // The answer is what the script returns.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        return (await here("POST", "/execute/sync", { script: text, args: [given] })) as never;
      },
      (error) => error instanceof DriverError && error.isLeaving,
    );
  return {
    address: async () => String(await here("GET", "/url")),
    title: async () => String(await here("GET", "/title")),
    back: async () => {
      await here("POST", "/back");
    },
    reload: async () => {
      await here("POST", "/refresh");
    },
    press: async (mark) => {
      try {
        const using = "css selector";
        const found = Object(await here("POST", "/element", { using, value: mark }));
        const id = String(found[ELEMENT]);
        await run(show, mark);
        // As a person does: what comes when the pointer moves is pressed when it is there.
        const to = { type: "pointerMove", x: 0, y: 0, origin: { [ELEMENT]: id } };
        await ask("POST", "/actions", {
          actions: [{ type: "pointer", id: "mouse", actions: [to] }],
        });
        if (!(await run(isHit, mark))) return false;
        await ask("POST", `/element/${id}/click`);
        return true;
      } catch (error) {
        if (error instanceof DriverError && error.isFleeting) return false;
        throw error;
      }
    },
    keys: async (...keys) => {
      const actions = keys.flatMap((key) => strokesOf(key));
      await here("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    run,
    windowBy: async (act) => {
      const before = await handles();
      await act();
      const opened = await until("a further window", async () =>
        (await handles()).find((one) => !before.includes(one)),
      );
      return windowOf(ask, opened);
    },
  };
}
