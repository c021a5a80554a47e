import type { SearchDocument } from "#model/search.ts";
import { compact, fold, HAN, runsOf } from "./fold.ts";

/** A name as it is compared. */
export interface Alias {
  /** As it is written. */
  readonly name: string;
  /** Letters and digits alone. */
  readonly compact: string;
  /** The same from the beginning of each of its words on; a word within `OpenShift` counts too. */
  readonly tails: readonly string[];
  /** Each of its words. */
  readonly words: readonly string[];
  /** 0: it bears it; 1: it bore it; 2: people make it of a name, such as `OCI`. */
  readonly rank: 0 | 1 | 2;
}

/** How a Chinese name is read. */
export interface Reading {
  readonly name: string;
  /** From the beginning of each syllable on. */
  readonly tails: readonly string[];
  /** First letters of its syllables. */
  readonly initials: string;
}

/** A document, prepared so that a question walks over texts and makes none. */
export interface Entry {
  readonly document: SearchDocument;
  readonly aliases: readonly Alias[];
  readonly readings: readonly Reading[];
  /** Its runs with a blank around each. */
  readonly summary: string;
  /** The same of the names of its layers. */
  readonly places: string;
  readonly placeReadings: readonly Reading[];
}

/** @param layers layers and groups by id */
export function entryOf(
  document: SearchDocument,
  layers: ReadonlyMap<string, SearchDocument>,
): Entry {
  const places = document.layers.flatMap((id) => layers.get(id) ?? []);
  const { names, former, aliases = [], summary } = document;
  return {
    document,
    aliases: unique([
      ...names.flatMap((name) => aliasesOf(name, 0)),
      ...[...former, ...aliases].flatMap((name) => aliasesOf(name, 1)),
    ]),
    readings: readingsOf(document),
    summary: spaced([summary?.en, summary?.zh]),
    places: spaced(places.flatMap((place) => [...place.names, ...(place.aliases ?? [])])),
    placeReadings: places.flatMap(readingsOf),
  };
}

/** Forms of companies and their domains: nobody types them. */
const COMPANY = /[,\s]+(?:inc|ltd|llc|gmbh|corp|e\.v|labs)\.?$|\.(?:io|sh)$|\s*公司$/iu;
/** Words before a name that people leave out. */
const LEADING = /^(?:the|apache) /iu;
const BRACKETS = /^(.*?)\s*[(（]([^)）]*)[)）]\s*(.*)$/u;

/** A name, what it says in brackets, the name without them, and its initials. */
function aliasesOf(name: string, rank: 0 | 1): Alias[] {
  const [, before = name, within = "", after = ""] = BRACKETS.exec(name) ?? [];
  const bare = `${before} ${after}`.trim();
  const ranks = new Map<string, Alias["rank"]>([
    [shortened(bare), 2],
    [initialsOf(bare), 2],
    [within, 2],
    [bare.replace(COMPANY, "").replace(LEADING, ""), 1],
    [bare, rank],
    [name, rank],
  ]);
  return [...ranks].flatMap(([written, as]) => (written === "" ? [] : aliasOf(name, written, as)));
}

/** Within a word a capital begins another one: the V of `KubeVirt`. */
const CAPITAL = /(?<=\p{Ll})(?=\p{Lu})/u;

function aliasOf(name: string, written: string, rank: Alias["rank"]): Alias | readonly Alias[] {
  const words = runsOf(fold(written));
  if (words.length === 0) return [];
  const parts = CAPITAL.test(written)
    ? written.split(CAPITAL).map((part) => compact(fold(part)))
    : [];
  const tails = [...new Set([...tailsOf(words), ...tailsOf(parts)])];
  return { name, compact: words.join(""), tails, words, rank };
}

function tailsOf(words: readonly string[]): string[] {
  return words.map((_, index) => words.slice(index).join(""));
}

/** `Open Container Initiative` → `OCI`, `Open vSwitch` → `OvS`; nothing for a single word. */
function initialsOf(name: string): string {
  if (HAN.test(name) || !/[^\p{L}\p{N}]|\p{Ll}\p{Lu}/u.test(name)) return "";
  const parts = name.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
  return parts.length < 2 ? "" : parts.map((part) => part.charAt(0)).join("");
}

/** `Kubernetes` → `K8s`; nothing for several words or a short one. */
function shortened(name: string): string {
  return /^[A-Za-z]{5,}$/u.test(name)
    ? `${name.charAt(0)}${name.length - 2}${name.charAt(name.length - 1)}`
    : "";
}

function unique(aliases: readonly Alias[]): readonly Alias[] {
  const first = new Map<string, Alias>();
  for (const alias of aliases.toSorted((a, b) => a.rank - b.rank)) {
    if (!first.has(alias.compact)) first.set(alias.compact, alias);
  }
  return [...first.values()];
}

function readingsOf({ names, former, readings }: SearchDocument): Reading[] {
  const chinese = [...names, ...former].filter((name) => HAN.test(name));
  return readings.map((reading, index) => {
    const syllables = reading.split(" ").filter(Boolean);
    return {
      name: chinese[index] ?? "",
      tails: tailsOf(syllables),
      initials: syllables.map((syllable) => syllable.charAt(0)).join(""),
    };
  });
}

/** Runs with a blank around each. */
function spaced(texts: readonly (string | undefined)[]): string {
  const runs = texts.flatMap((text) => (text ? runsOf(fold(text)) : []));
  return runs.length === 0 ? "" : ` ${runs.join(" ")} `;
}
