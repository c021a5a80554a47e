import { ENTITY_KINDS, type EntityRef, isId } from "#model/id.ts";
import { LOCALES, type Locale } from "#model/text.ts";
import { parseWhen } from "#model/when.ts";
import { MAX_COLUMNS } from "#query/columns.ts";
import { CHANGES } from "#query/changeKinds.ts";
import { type Facet, FACETS } from "#query/filter.ts";
import { SORTS } from "#query/list/columns.ts";
import { FOLLOWED, followedOf } from "#query/trace.ts";
import { PICTURES, START, TABLES, THEMES, type View } from "./view.ts";

/**
 * Whose a parameter is: the data set's, of what is `shown` (what a step of a talk has a say in), the
 * reader's own, or the `place` in which all this stands (a talk and its step, an embed).
 */
export type Concern = "data" | "shown" | "reader" | "place";

export interface Reading {
  readonly patch: Partial<View>;
  /** Parts of the value that cannot be used, as they were written. */
  readonly invalid?: readonly string[];
}

/** One parameter of the address. */
export interface Parameter {
  readonly name: string;
  readonly concern: Concern;
  /** A list of ids; some tools write it as the parameter given several times. */
  readonly isList?: boolean;
  /** What stands in the address; `null` or empty where the View is as at the start. */
  readonly write: (view: View) => string | null;
  /**
   * @param value never empty
   * @param view what the parameters before it in the table say
   * @returns what the View has of it; `null` where the value cannot be used
   */
  readonly read: (value: string, view: View) => Reading | null;
}

/** A part of an address that could not be used; what was written stands in `value`. */
export interface InvalidParameter {
  readonly parameter: string;
  readonly value: string;
}

const MAX_TEXT = 200;
const MAX_LIST = 60;

/** Licenses are named as SPDX does (`Apache-2.0`), countries as ISO 3166-1, all else by slugs. */
const SPELLINGS: Partial<Readonly<Record<Facet, (text: string) => boolean>>> = {
  license: (text) => text.length <= 64 && /^[A-Za-z0-9][A-Za-z0-9.+-]*$/u.test(text),
  country: (text) => /^[A-Z]{2}$/u.test(text),
  changed: (text) => CHANGES.some((kind) => kind === text),
};

/** Every parameter, in the order in which an address is written and read. */
export const PARAMETERS: readonly Parameter[] = [
  single("data", "data", (text) => ownId(text) ?? foreignAddress(text)),
  single("picture", "shown", oneOf(PICTURES)),
  // Without a list there is nothing to sort.
  single("sort", "shown", oneOf(SORTS), ({ picture }) => picture === "list"),
  single("at", "shown", date),
  single("since", "shown", date),
  {
    name: "q",
    concern: "shown",
    write: ({ q }) => q,
    read: (value) => ({ patch: { q: value.slice(0, MAX_TEXT).toWellFormed() } }),
  },
  ...FACETS.map((facet): Parameter => ({
    name: facet,
    concern: "shown",
    isList: true,
    write: ({ filters }) => filters[facet].join(","),
    read: (value, { filters, since }) => {
      // Without a date there is nothing to have changed since.
      if (facet === "changed" && since === null) return null;
      const { ids, invalid } = readList(value, MAX_LIST, SPELLINGS[facet]);
      return { patch: { filters: { ...filters, [facet]: ids } }, invalid };
    },
  })),
  {
    name: "open",
    concern: "shown",
    write: ({ open }) => open && `${open.kind}/${open.id}`,
    read: (value) => {
      const open = entityIn(value);
      return open ? { patch: { open } } : null;
    },
  },
  {
    name: "trace",
    concern: "shown",
    // Without a thing to start from there is nothing to follow.
    write: ({ open, trace }) => open && followedOf(trace, open.kind),
    read: (value, { open }) => {
      const trace = open && followedOf(oneOf(FOLLOWED)(value) ?? null, open.kind);
      return trace ? { patch: { trace } } : null;
    },
  },
  list("hide", MAX_LIST),
  list("compare", MAX_COLUMNS),
  // Without a table there is no place for one.
  single("table", "shown", oneOf(TABLES), ({ compare }) => compare.length > 1),
  single("lang", "reader", localeIn),
  single("theme", "reader", oneOf(THEMES)),
  single("talk", "place", ownId),
  {
    name: "step",
    concern: "place",
    write: ({ step }) => (step === null ? null : String(step)),
    read: (value) => (/^[1-9]\d{0,3}$/u.test(value) ? { patch: { step: Number(value) } } : null),
  },
  // Without a step there is nothing to build up.
  {
    name: "build",
    concern: "place",
    write: ({ step, build }) => (step === null || build === null ? null : String(build)),
    read: (value, { step }) =>
      step !== null && /^\d{1,2}$/u.test(value) ? { patch: { build: Number(value) } } : null,
  },
  // Without a talk there is nothing to repeat.
  flag("loop", ({ talk }) => talk !== null),
  flag("embed"),
];

/**
 * Reads the parameters, one after the other, into a View that is else as at the start.
 * @param valueOf what is written; `null` or empty where nothing is
 */
export function readParameters(valueOf: (parameter: Parameter) => string | null): {
  readonly view: View;
  readonly invalidParameters: readonly InvalidParameter[];
} {
  const view = { ...START };
  const invalidParameters: InvalidParameter[] = [];
  for (const parameter of PARAMETERS) {
    const value = valueOf(parameter);
    if (value === null || value === "") continue;
    const { patch, invalid = [] } = parameter.read(value, view) ?? { patch: {}, invalid: [value] };
    Object.assign(view, patch);
    for (const text of invalid) {
      invalidParameters.push({ parameter: parameter.name, value: text.slice(0, MAX_TEXT) });
    }
  }
  return { view, invalidParameters };
}

type TextKey = {
  [K in keyof View]: View[K] extends string | null ? K : never;
}[keyof View];

/** A parameter of one text. @param isOf whether what the address says before it leaves it a meaning */
function single<K extends TextKey>(
  name: K,
  concern: Concern,
  parse: (value: string) => View[K] | undefined,
  isOf: (view: View) => boolean = () => true,
): Parameter {
  return {
    name,
    concern,
    write: (view) => (isOf(view) && view[name] !== START[name] ? view[name] : null),
    read: (value, view) => {
      const parsed = isOf(view) ? parse(value) : undefined;
      return parsed === undefined ? null : { patch: { [name]: parsed } };
    },
  };
}

function flag(name: "loop" | "embed", isOf: (view: View) => boolean = () => true): Parameter {
  return {
    name,
    concern: "place",
    write: (view) => (view[name] ? "1" : null),
    read: (value, view) =>
      isOf(view) && /^[01]$/u.test(value) ? { patch: { [name]: value === "1" } } : null,
  };
}

function list(name: "hide" | "compare", most: number): Parameter {
  return {
    name,
    concern: "shown",
    isList: true,
    write: (view) => view[name].join(","),
    read: (value) => {
      const { ids, invalid } = readList(value, most);
      return { patch: { [name]: ids }, invalid };
    },
  };
}

/** The ids of a list, each once, at most so many; what is none and what is too much is invalid. */
function readList(
  value: string,
  most: number,
  fits: (text: string) => boolean = isId,
): { readonly ids: readonly string[]; readonly invalid: readonly string[] } {
  const wanted = value.split(/[,，]/u).filter(Boolean);
  const ids = [...new Set(wanted.filter(fits))];
  const invalid = [...wanted.filter((item) => !fits(item)), ...ids.slice(most)];
  return { ids: ids.slice(0, most), invalid: invalid.slice(0, MAX_LIST) };
}

function oneOf<T extends string>(options: readonly T[]): (value: string) => T | undefined {
  return (value) => options.find((option) => option === value);
}

function date(text: string): string | undefined {
  return parseWhen(text) ? text : undefined;
}

function ownId(text: string): string | undefined {
  return isId(text) ? text : undefined;
}

function entityIn(text: string): EntityRef | undefined {
  const [kindText = "", id = "", ...rest] = text.split("/");
  const kind = ENTITY_KINDS.find((known) => known === kindText);
  return kind && isId(id) && rest.length === 0 ? { kind, id } : undefined;
}

/** Any English is English, any Chinese is simplified: `zh`, `zh-Hans`, `zh-TW`, `en-GB`. */
function localeIn(text: string): Locale | undefined {
  return LOCALES.find((locale) => text.slice(0, 2).toLowerCase() === locale.slice(0, 2));
}

/**
 * The address of a data set of another host, as browsers write it: encrypted, or on this very
 * computer; without a user name and without a fragment.
 */
function foreignAddress(text: string): string | undefined {
  const isSafe = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/])[^\s@\\#]+$/u.test(text);
  return isSafe && URL.canParse(text) ? new URL(text).href : undefined;
}
