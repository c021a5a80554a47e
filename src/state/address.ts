import { type InvalidParameter, PARAMETERS, readParameters } from "./parameters.ts";
import { type Pair, readPairs, writePairs } from "./pairs.ts";
import { upgrade } from "./upgrade.ts";
import type { View } from "./view.ts";

/** Version of the table of parameters. Raised with an upgrader when a parameter changes its meaning. */
export const ADDRESS_VERSION = 1;

/**
 * Writes a View down as the query of an address, without the `?`. What is as at the start is left
 * out; the start itself is the empty text. In a talk, what the step itself shows is left out too: the
 * talk knows it. A detour from it says all, if need be that it shows the start.
 */
export function encode(view: View): string {
  const isStep = view.talk !== null && !view.detour;
  const pairs = PARAMETERS.flatMap(({ name, concern, write }): Pair[] => {
    const value = isStep && concern === "shown" ? null : write(view);
    return value === null || value === "" ? [] : [[name, value]];
  });
  if (view.detour && !pairs.some(([name]) => SHOWN.has(name))) {
    const at = pairs.findIndex(([name]) => name !== "data");
    pairs.splice(at, 0, ["picture", view.picture]);
  }
  const all = [...pairs, ...view.extra];
  return all.length === 0 ? "" : writePairs([["v", String(ADDRESS_VERSION)], ...all]);
}

/** The address of a View, relative to the page; pressing the link shows what the View says. */
export function hrefOf(view: View): string {
  return `?${encode(view) || `v=${ADDRESS_VERSION}`}`;
}

/** Whether two Views show the same and stand in the same place. */
export function isSame(a: View, b: View): boolean {
  const shown = (view: View): string => encode({ ...view, talk: null, detour: false });
  return encode(a) === encode(b) && shown(a) === shown(b);
}

/**
 * Reads an address's query. Total: any text gives a View, and what could not be read is listed.
 * Parameters that are not ours are kept and not complained of.
 */
export function decode(query: string): {
  readonly view: View;
  readonly invalidParameters: readonly InvalidParameter[];
} {
  const pairs = upgrade(withoutTail(readPairs(query)), ADDRESS_VERSION);
  const values = new Map<string, string>();
  for (const [name, value] of pairs) {
    const before = values.get(name);
    if (before === undefined) values.set(name, value);
    else if (LISTS.has(name)) values.set(name, `${before},${value}`);
  }
  const { view, invalidParameters } = readParameters(({ name }) => values.get(name) ?? null);
  const extra = pairs.filter(([name]) => !OURS.has(name));
  const isAsked = [...SHOWN].some((name) => values.get(name));
  return { view: { ...view, detour: view.talk !== null && isAsked, extra }, invalidParameters };
}

/** Marks of the sentence in which a link stood. */
const TAIL = /[)\]}>,.;:!/'"，。；：！、）】》」』]+$/u;

/** The last parameter without the marks that were glued to the link; what is searched for stays as typed. */
function withoutTail(pairs: readonly Pair[]): readonly Pair[] {
  const last = pairs.at(-1);
  if (!last || last[0] === "q" || !OURS.has(last[0])) return pairs;
  const [key, value] = last;
  const bare = value.replace(TAIL, "");
  // A kind without an id is no place, and is told as it was written.
  return key === "open" && !bare.includes("/") ? pairs : [...pairs.slice(0, -1), [key, bare]];
}

/** What a step of a talk has a say in. Beside talk and step, any of these makes a detour. */
const SHOWN: ReadonlySet<string> = new Set(
  PARAMETERS.filter(({ concern }) => concern === "shown").map(({ name }) => name),
);

const OURS: ReadonlySet<string> = new Set(["v", ...PARAMETERS.map(({ name }) => name)]);

const LISTS: ReadonlySet<string> = new Set(
  PARAMETERS.filter(({ isList }) => isList).map(({ name }) => name),
);
