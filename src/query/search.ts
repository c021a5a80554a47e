import MiniSearch from "minisearch";
import type { SearchDocument } from "#model/search.ts";
import type { EntityRef } from "#model/id.ts";

/** Longer input is cut: nobody types it, and cost must not grow with it. */
const MAX_LENGTH = 100;

export type Search = (text: string) => readonly EntityRef[];

/**
 * Makes a search over names, summaries and the reading of Chinese names. It tolerates a typo in
 * words of four letters or more, completes the last word, and wants every word to match.
 */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["names", "text", "pinyin"],
    extractField: fieldOf,
    tokenize: terms,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      fuzzy: typosIn,
      boost: { names: 8, pinyin: 4, text: 1 },
      weights: { fuzzy: 0.2, prefix: 0.6 },
      // Who is after "flannel" wants the thing before the people who make it.
      boostDocument: (key) => (String(key).startsWith("org/") ? 0.5 : 1),
    },
  });
  const byKey = new Map(documents.map((document) => [`${document.kind}/${document.id}`, document]));
  index.addAll([...byKey].map(([key, document]) => Object.assign({ key }, document)));
  return (text) => {
    const wanted = text.slice(0, MAX_LENGTH);
    if (terms(wanted).length === 0) return [];
    // Typos are forgiven only where nothing is written like that: else "containerd" finds every "container".
    const exact = index.search(wanted, { fuzzy: false });
    const hits = exact.length > 0 ? exact : index.search(wanted);
    const found = hits.flatMap(({ id }) => byKey.get(String(id)) ?? []);
    return found
      .map((document) => ({ document, distance: distanceOf(document, wanted) }))
      .toSorted((a, b) => a.distance - b.distance)
      .map(({ document: { kind, id } }) => ({ kind, id }));
  };
}

/**
 * How far a thing's names are from what was typed: how many letters are still to come where one
 * begins like that, the same far away for all others, so that these keep their order.
 */
function distanceOf({ names }: SearchDocument, wanted: string): number {
  const typed = wanted.trim().toLowerCase();
  const rests = names
    .filter((name) => name.toLowerCase().startsWith(typed))
    .map((name) => name.length - typed.length);
  return Math.min(Number.MAX_SAFE_INTEGER, ...rests);
}

/** How many letters may be wrong; two letters swapped count as two. */
function typosIn(term: string): number | false {
  if (HAN.test(term) || term.length < 4) return false;
  return term.length > 5 ? 2 : 1;
}

type Entry = SearchDocument & { readonly key: string };

function fieldOf(document: Entry, field: string): string {
  switch (field) {
    case "names":
      return document.names.join(" ");
    case "text":
      return document.text;
    case "pinyin":
      return document.pinyin;
    default:
      return document.key;
  }
}

const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Latin runs are words. Chinese has no blanks, so its words are every pair of neighbours (or one alone). */
function terms(text: string): string[] {
  const runs = text.normalize("NFKC").toLowerCase().match(RUNS) ?? [];
  return runs.flatMap((run) => {
    if (!HAN.test(run)) return [run];
    const letters = Array.from(run);
    if (letters.length === 1) return letters;
    return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
  });
}
