import { ENTITY_KINDS, type EntityRef, isId } from "#model/id.ts";
import { LOCALES, type Locale } from "#model/text.ts";
import { parseWhen } from "#model/when.ts";
import { MAX_COLUMNS } from "#query/columns.ts";
import { SORTS } from "#query/list/columns.ts";
import { TRACES } from "#query/trace.ts";
import { type Facet, FACETS, filtersOf } from "#query/filter.ts";
import { type Pair, readPairs, writePairs } from "./pairs.ts";
import { upgrade } from "./upgrade.ts";
import { PICTURES, START, TABLES, THEMES, type View } from "./view.ts";

/** Version of the table of parameters. Raised with an upgrader when a parameter changes its meaning. */
export const ADDRESS_VERSION = 1;

const MAX_TEXT = 200;
const MAX_LIST = 60;

/** A part of an address that could not be used; what was written stands in `value`. */
export interface Misfit {
  readonly parameter: string;
  readonly value: string;
}

/**
 * Writes a View down as the query of an address, without the `?`. What is as at the start is left
 * out; the start itself is the empty text. In a talk, what the step itself shows is left out too: the
 * talk knows it. A detour from it says all, if need be that it shows the start.
 */
export function encode(view: View): string {
  const pairs: Pair[] = [];
  const put = (key: string, value: string | null): void => {
    if (value !== null && value !== "") pairs.push([key, value]);
  };
  put("data", view.data);
  if (!isOwnOfStep(view)) putShown(view, put);
  if (view.detour && pairs.every(([key]) => key === "data")) put("picture", view.picture);
  put("lang", view.lang);
  put("theme", view.theme);
  put("talk", view.talk);
  put("step", view.step === null ? null : String(view.step));
  put("loop", view.loop ? "1" : null);
  put("embed", view.embed ? "1" : null);
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

function isOwnOfStep({ talk, detour }: View): boolean {
  return talk !== null && !detour;
}

function putShown(view: View, put: (key: string, value: string | null) => void): void {
  put("picture", view.picture === START.picture ? null : view.picture);
  put("sort", view.picture !== "list" || view.sort === START.sort ? null : view.sort);
  put("at", view.at);
  put("since", view.since);
  put("q", view.q);
  for (const facet of FACETS) put(facet, view.filters[facet].join(","));
  put("open", view.open && `${view.open.kind}/${view.open.id}`);
  put("trace", view.open?.kind === "component" ? view.trace : null);
  put("hide", view.hide.join(","));
  put("compare", view.compare.join(","));
  put("table", view.compare.length > 1 ? view.table : null);
}

/**
 * Reads an address's query. Total: any text gives a View, and what could not be read is listed.
 * Parameters that are not ours are kept and not complained of.
 */
export function decode(query: string): {
  readonly view: View;
  readonly misfits: readonly Misfit[];
} {
  const pairs = upgrade(withoutTail(readPairs(query)), ADDRESS_VERSION);
  const misfits: Misfit[] = [];
  const first = new Map<string, string>();
  const extra: Pair[] = [];
  for (const [key, value] of pairs) {
    if (!isOurs(key)) extra.push([key, value]);
    else if (!first.has(key)) first.set(key, value);
    else if (LISTS.has(key)) first.set(key, `${first.get(key)},${value}`);
  }
  const read = <T>(parameter: string, fallback: T, parse: (value: string) => T | undefined): T => {
    const value = first.get(parameter);
    if (value === undefined || value === "") return fallback;
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    misfits.push({ parameter, value: value.slice(0, MAX_TEXT) });
    return fallback;
  };
  const list = (parameter: string, most: number, fits = isId): readonly string[] => {
    const wanted = (first.get(parameter) ?? "").split(",").filter(Boolean);
    const ids = [...new Set(wanted.filter(fits))];
    const bad = [...wanted.filter((item) => !fits(item)), ...ids.slice(most)];
    for (const value of bad.slice(0, MAX_LIST)) {
      misfits.push({ parameter, value: value.slice(0, MAX_TEXT) });
    }
    return ids.slice(0, most);
  };
  const date = (text: string): string | undefined => (parseWhen(text) ? text : undefined);
  const id = (text: string): string | undefined => (isId(text) ? text : undefined);
  const filters = filtersOf((facet) => list(facet, MAX_LIST, SPELLINGS[facet] ?? isId));
  const talk = read("talk", START.talk, id);
  const open = read("open", START.open, parseRef);
  const trace = oneOf(TRACES);
  const flag = (text: string): boolean | undefined =>
    text === "1" ? true : text === "0" ? false : undefined;
  const picture = read("picture", START.picture, oneOf(PICTURES));
  const compare = list("compare", MAX_COLUMNS);
  const view: View = {
    data: read("data", START.data, (text) => id(text) ?? foreignAddress(text)),
    picture,
    // Without a list there is nothing to sort.
    sort: read("sort", START.sort, picture === "list" ? oneOf(SORTS) : () => undefined),
    at: read("at", START.at, date),
    since: read("since", START.since, date),
    q: (first.get("q") ?? "").slice(0, MAX_TEXT).toWellFormed(),
    filters,
    open,
    // Without a component to start from there is nothing to follow.
    trace: read("trace", START.trace, open?.kind === "component" ? trace : () => undefined),
    hide: list("hide", MAX_LIST),
    compare,
    // Without a table there is no place for one.
    table: read("table", START.table, compare.length > 1 ? oneOf(TABLES) : () => undefined),
    lang: read("lang", START.lang, localeIn),
    theme: read("theme", START.theme, oneOf(THEMES)),
    talk,
    step: read("step", START.step, stepNumber),
    // Without a talk there is nothing to repeat.
    loop: read("loop", START.loop, talk === null ? () => undefined : flag),
    detour: talk !== null && SHOWN.some((key) => first.get(key)),
    embed: read("embed", START.embed, flag),
    extra,
  };
  return { view, misfits };
}

/** Marks of the sentence in which a link stood. */
const TAIL = /[)\]}>,.;:!/'"，。；：！、）】》」』]+$/u;

/** The last parameter without the marks that were glued to the link; what is searched for stays as typed. */
function withoutTail(pairs: readonly Pair[]): readonly Pair[] {
  const last = pairs.at(-1);
  if (!last || last[0] === "q" || !isOurs(last[0])) return pairs;
  const [key, value] = last;
  const bare = value.replace(TAIL, "");
  // A kind without an id is no place, and is told as it was written.
  return key === "open" && !bare.includes("/") ? pairs : [...pairs.slice(0, -1), [key, bare]];
}

/** What a step of a talk has a say in. Beside talk and step, any of these makes a detour. */
const SHOWN: readonly string[] = [
  "picture",
  "sort",
  "at",
  "since",
  "q",
  ...FACETS,
  "open",
  "trace",
  "hide",
  "compare",
  "table",
];

const OURS: ReadonlySet<string> = new Set([
  "v",
  "data",
  ...SHOWN,
  "lang",
  "theme",
  "talk",
  "step",
  "loop",
  "embed",
]);

/** Some people's tools write a list as a parameter given several times. */
const LISTS: ReadonlySet<string> = new Set([...FACETS, "hide", "compare"]);

function isOurs(key: string): boolean {
  return OURS.has(key);
}

/**
 * The address of a data set of another host, as browsers write it: encrypted, or on this very
 * computer; without a user name and without a fragment.
 */
function foreignAddress(text: string): string | undefined {
  const isSafe = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/])[^\s@\\#]+$/u.test(text);
  return isSafe && URL.canParse(text) ? new URL(text).href : undefined;
}

/** Licenses are named as SPDX does (`Apache-2.0`), countries as ISO 3166-1, all else by slugs. */
const SPELLINGS: Partial<Readonly<Record<Facet, (text: string) => boolean>>> = {
  license: isSpdx,
  country: (text) => /^[A-Z]{2}$/u.test(text),
};

function isSpdx(text: string): boolean {
  return text.length <= 64 && /^[A-Za-z0-9][A-Za-z0-9.+-]*$/u.test(text);
}

function oneOf<T extends string>(options: readonly T[]): (value: string) => T | undefined {
  return (value) => options.find((option) => option === value);
}

/** Any English is English, any Chinese is simplified: `zh`, `zh-Hans`, `zh-TW`, `en-GB`. */
function localeIn(text: string): Locale | undefined {
  return LOCALES.find((locale) => text.slice(0, 2).toLowerCase() === locale.slice(0, 2));
}

function parseRef(text: string): EntityRef | undefined {
  const [kindText = "", id = "", ...rest] = text.split("/");
  const kind = ENTITY_KINDS.find((known) => known === kindText);
  return kind && isId(id) && rest.length === 0 ? { kind, id } : undefined;
}

function stepNumber(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : undefined;
}
