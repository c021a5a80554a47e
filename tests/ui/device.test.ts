import { afterEach, expect, it, vi } from "vitest";
import { keepSettings, DEFAULTS, readSettings } from "#app/present/settings.ts";
import { keepColumns, readColumns } from "#app/listColumns.ts";
import { LIST_COLUMNS } from "#query/list/columns.ts";
import { canStayAwake, copyText, keepScreenLit, openBus, toggleFullScreen } from "#ui/device.ts";
import { recall, remember } from "#ui/memory.ts";

const refuse = (): never => {
  throw new DOMException("the operation is insecure", "SecurityError");
};

afterEach(() => vi.unstubAllGlobals());

/** Firefox with site data refused: even to name a storage throws. */
function refuseAll(): void {
  vi.spyOn(globalThis, "localStorage", "get").mockImplementation(refuse);
  vi.spyOn(globalThis, "sessionStorage", "get").mockImplementation(refuse);
  vi.stubGlobal("BroadcastChannel", refuse);
  vi.stubGlobal("navigator", {
    get clipboard() {
      return refuse();
    },
    get wakeLock() {
      return refuse();
    },
  });
}

it("what a browser refuses never throws, and who asks is told", async () => {
  refuseAll();
  expect(recall("key")).toBeNull();
  expect([remember("key", "text"), remember("key", null, "session")]).toEqual([false, false]);
  expect(openBus("name")).toBeNull();
  expect(await copyText("text")).toBe(false);
  expect(await keepScreenLit()).toBeNull();
  expect(await toggleFullScreen()).toBe(false);
  expect(readSettings()).toEqual(DEFAULTS);
  expect(readColumns()).toEqual(LIST_COLUMNS);
  expect(() => keepSettings(DEFAULTS)).not.toThrow();
  expect(() => keepColumns(["name"])).not.toThrow();
  vi.restoreAllMocks();
});

it("what it keeps is there again, apart for the tab and for all pages", () => {
  expect([remember("key", "all"), remember("key", "tab", "session")]).toEqual([true, true]);
  expect([recall("key"), recall("key", "session")]).toEqual(["all", "tab"]);
  remember("key", null);
  expect([recall("key"), recall("key", "session")]).toEqual([null, "tab"]);
});

it("what the page around a frame forbids is not asked for", async () => {
  const asked: string[] = [];
  const ask = (name: string) => (): Promise<never> => {
    asked.push(name);
    return Promise.reject(new Error("refused"));
  };
  vi.stubGlobal("navigator", {
    clipboard: { writeText: ask("clipboard") },
    wakeLock: { request: ask("wake lock") },
  });
  document.documentElement.requestFullscreen = ask("full screen");
  const ask3 = async (): Promise<unknown[]> => [
    await copyText("text"),
    await keepScreenLit(),
    await toggleFullScreen(),
    canStayAwake(),
  ];
  Object.assign(document, { featurePolicy: { allowsFeature: () => false } });
  expect(await ask3()).toEqual([false, null, false, false]);
  expect(asked).toEqual([]);
  // Elsewhere, and where the browser does not say, it is asked for.
  Object.assign(document, { featurePolicy: { allowsFeature: () => true } });
  await ask3();
  Object.assign(document, { featurePolicy: undefined });
  expect(await ask3()).toEqual([false, null, false, true]);
  expect(asked).toHaveLength(6);
});
