import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import type { EngineWindow } from "./engine.ts";
import { find, type Wanted } from "./find.ts";

/** A file of the data set is what its schema says; the tests of the data hold it to that. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const talk = JSON.parse(
  readFileSync("public/data/container/talks/article.json", "utf8"),
) as {
  readonly steps: readonly {
    readonly title: { en: string; zh: string };
    readonly say: { en: string };
  }[];
};

export const FILE = pathToFileURL(resolve("dist/strata.html")).href;

export const button = (name: string | RegExp, within?: Wanted): Wanted => ({
  role: "button",
  name,
  ...(within ? { within } : {}),
});
export const panel = (name: string): Wanted => ({ role: "complementary", name });
export const chip = (name: string): Wanted => button(name, { role: "main" });
export const heading = (name: string): Wanted => ({ role: "heading", level: 1, name });

export const queryOf = async (window: EngineWindow): Promise<string> =>
  new URL(await window.address()).search;
/** @returns a parameter of the address */
export const parameterOf = async (window: EngineWindow, key: string): Promise<string | null> =>
  new URL(await window.address()).searchParams.get(key);
/** Asks the search by the keyboard; every letter has to arrive in its field. */
export async function ask(window: EngineWindow, text: string): Promise<void> {
  await window.keys("/", ...Array.from(text));
  const field: Wanted = { role: "combobox", within: { role: "banner" } };
  await expect.poll(async () => (await find(window, field)).value).toBe(text);
}
export const type = (window: EngineWindow, text: string): Promise<void> =>
  window.keys(...Array.from(text));
/** @returns the whole document as text, with what is hidden in it */
export const documentOf = (window: EngineWindow): Promise<string> =>
  window.run(() => document.documentElement.outerHTML, null);

/** @returns how many components are shown, and of how many */
export async function countsOf(
  window: EngineWindow,
  name: RegExp,
): Promise<readonly [number, number]> {
  const { text } = await find(window, button(name));
  const [, some, count] = name.exec(text) ?? [];
  return [Number(some), Number(count)];
}

/** Waits until a window shows a step of the talk. */
export async function shown(
  window: EngineWindow,
  step: number,
  language: "en" | "zh",
): Promise<string> {
  const title = talk.steps[step - 1]?.title[language] ?? "";
  await find(window, heading(title));
  return title;
}

export const ENGLISH = /^(\d+) of (\d+) components$/u;
export const CHINESE = /^显示 (\d+) 个组件，共 (\d+) 个$/u;
