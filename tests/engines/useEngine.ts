import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { serveBuild, type Site } from "../browser/serve.ts";
import { type Engine, until } from "./engine.ts";
import { find } from "./find.ts";
import type { Open } from "./journey.ts";

/** Browsers say so of a size that they tell a frame later; nothing is wrong then. */
const LATE = /ResizeObserver loop completed with undelivered notifications/u;

/**
 * One engine and one server for the tests of a block; each test begins without windows, and fails
 * if anything goes wrong in one of them.
 * @returns how a page is opened, and the engine, once it has started
 */
export function useEngine(start: () => Promise<Engine>): { open: Open; engine: () => Engine } {
  let engine: Engine;
  let site: Site;
  beforeAll(async () => {
    [engine, site] = await Promise.all([start(), serveBuild()]);
  });
  afterEach(async () => {
    const complaints = await engine.closeWindows();
    expect(complaints.filter((text) => !LATE.test(text))).toEqual([]);
  });
  afterAll(async () => {
    await engine.close();
    site.close();
  });
  return {
    open: (address) => engine.open(address.includes("://") ? address : site.url + address),
    engine: () => engine,
  };
}

/** The tests of an engine would find an error, a rejection and a refusal of the policy in a page. */
export async function saysWhatGoesWrong(open: Open, engine: () => Engine): Promise<void> {
  const window = await open("");
  await find(window, { role: "button", name: "Flannel" });
  await window.run((text) => {
    document.addEventListener("securitypolicyviolation", () => {
      document.body.dataset["refused"] = "";
    });
    const image = document.createElement("img");
    image.src = "https://elsewhere.test/picture.png";
    document.body.append(image);
    void Promise.reject(new Error(`${text} rejected`));
    setTimeout(() => {
      document.body.dataset["thrown"] = "";
      throw new Error(`${text} thrown`);
    });
  }, "planted");
  await until("the error and the refusal", async () => {
    const { length } = await window.run(() => Object.keys(document.body.dataset), null);
    return length === 2 ? true : undefined;
  });
  const complaints = (await engine().closeWindows()).join("\n");
  expect(complaints).toMatch(/planted rejected/u);
  expect(complaints).toMatch(/planted thrown/u);
  expect(complaints).toMatch(/policy: img-src https:\/\/elsewhere/u);
}
