import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type EngineWindow, until } from "./engine.ts";

/** What a person or a screen reader would look for. */
export interface Wanted {
  readonly role: string;
  /** A text is the whole name, a pattern a part of it. */
  readonly name?: string | RegExp;
  /** Of a heading. */
  readonly level?: number;
  readonly within?: Wanted;
  /** The first of several is meant; else there must be one only. */
  readonly isFirst?: true;
}

/** An element that was found. */
export interface Found {
  readonly text: string;
  /** What stands in a field. */
  readonly value: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The attribute by which a driver finds again what was found here. */
export const MARK = "data-found";

/** The library that knows roles and names, as a script for a page: `TestingLibraryDom`. */
export const LIBRARY = readFileSync(
  join(
    dirname(createRequire(import.meta.url).resolve("@testing-library/dom/package.json")),
    "dist/@testing-library/dom.umd.min.js",
  ),
  "utf8",
);

type Sent = readonly {
  role: string;
  name: string | null;
  pattern: readonly [source: string, flags: string] | null;
  level: number | null;
}[];

/** From the outermost element to the one that is wanted. */
function sent({ role, name, level, within }: Wanted): Sent {
  const own = {
    role,
    name: typeof name === "string" ? name : null,
    pattern: name instanceof RegExp ? ([name.source, name.flags] as const) : null,
    level: level ?? null,
  };
  return [...(within ? sent(within) : []), own];
}

/** Runs in the page: finds the elements, and marks the first of them. */
function look({ steps, mark, most }: { steps: Sent; mark: string; most: number }): {
  count: number;
  found: Found[];
} {
  // @ts-expect-error the library has put itself on the window
  const { queryAllByRole } = globalThis.TestingLibraryDom;
  let places: Element[] = [document.body];
  for (const { role, name, pattern, level } of steps) {
    const options = {
      ...(name === null ? {} : { name }),
      ...(pattern ? { name: new RegExp(...pattern) } : {}),
      ...(level === null ? {} : { level }),
    };
    places = [...new Set(places.flatMap((place) => queryAllByRole(place, role, options)))];
  }
  for (const marked of document.querySelectorAll(`[${mark}]`)) {
    marked.removeAttribute(mark);
  }
  places[0]?.setAttribute(mark, "");
  const found = places.slice(0, most).map((place) => ({
    text: place.textContent ?? "",
    value: "value" in place ? String(place.value) : "",
    attributes: Object.fromEntries(
      place.getAttributeNames().map((key) => [key, place.getAttribute(key) ?? ""]),
    ),
  }));
  return { count: places.length, found };
}

/** Everything of a kind that stands in a window now, the first `most` of it. */
export async function all(
  window: EngineWindow,
  wanted: Wanted,
  most = 100,
): Promise<readonly Found[]> {
  return (await window.run(look, { steps: sent(wanted), mark: MARK, most })).found;
}

function spell({ role, name, within }: Wanted): string {
  const own = name === undefined ? role : `${role} ${name}`;
  return within ? `${own} in ${spell(within)}` : own;
}

/**
 * Waits until it is there.
 * @throws if there are several and not the first of them is meant
 */
export function find(window: EngineWindow, wanted: Wanted): Promise<Found> {
  return until(spell(wanted), async () => {
    const { count, found } = await window.run(look, { steps: sent(wanted), mark: MARK, most: 1 });
    if (count > 1 && !wanted.isFirst) throw new Error(`${count} of ${spell(wanted)}`);
    return found[0];
  });
}

/** Waits until there is no such thing any more. */
export async function gone(window: EngineWindow, wanted: Wanted): Promise<void> {
  await until(`no ${spell(wanted)}`, async () =>
    (await all(window, wanted, 1)).length === 0 ? true : undefined,
  );
}

/** Waits until it is there, and presses it. */
export async function press(window: EngineWindow, wanted: Wanted): Promise<void> {
  await until(`to press ${spell(wanted)}`, async () => {
    await find(window, wanted);
    return (await window.press(`[${MARK}]`)) ? true : undefined;
  });
}

/** Waits until it is there, and gives it the focus. */
export async function focus(window: EngineWindow, wanted: Wanted): Promise<void> {
  await find(window, wanted);
  await window.run((mark) => {
    const place = document.querySelector(mark);
    if (place instanceof HTMLElement) place.focus();
  }, `[${MARK}]`);
}
