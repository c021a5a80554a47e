import type { SearchDocument, SearchKind } from "#model/search.ts";
import { type Entry, entryOf } from "./entry.ts";
import type { Hit, Search } from "./hit.ts";
import { guessOf, type Match, matchOf, RANK, termsIn } from "./rank.ts";
import { type Wanted, wantedOf } from "./wanted.ts";

/**
 * Makes a search over names, summaries and the reading of Chinese names. Written together or apart,
 * in simplified or traditional characters makes no difference. All words are to match; where none
 * does so, letters may be wrong; where that finds nothing either, the best partial matches are found
 * and said to be that.
 */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const places = documents.filter(({ kind }) => kind === "layer" || kind === "group");
  const layers = new Map(places.map((document) => [document.id, document]));
  const entries = documents.map((document) => entryOf(document, layers));
  // The picture, the list of hits and questions within a question ask the same one after the other.
  const asked = new Map<string, readonly Hit[]>();
  const find = (text: string): readonly Hit[] => {
    const known = asked.get(text);
    if (known) return known;
    if (asked.size >= MOST_KEPT) asked.clear();
    const hits = answer(entries, text);
    asked.set(text, hits);
    return hits;
  };
  return { find, documents };
}

/** Answers that are kept. */
const MOST_KEPT = 50;

function answer(entries: readonly Entry[], text: string): readonly Hit[] {
  const wanted = wantedOf(text);
  if (!wanted) return [];
  const exact = hitsOf(entries, (entry) => matchOf(entry, wanted));
  if (exact.length > 0) return exact;
  const guessed = hitsOf(entries, (entry) => guessOf(entry, wanted));
  const [nearest] = guessed;
  return nearest ? guessed.filter(({ far }) => far === nearest.far) : partial(entries, wanted);
}

/** Of equally good hits, what is fundamental comes before what is about it and those who make it. */
const ORDER: Readonly<Record<SearchKind, number>> = {
  layer: 0,
  component: 1,
  standard: 1,
  group: 2,
  comparison: 3,
  org: 4,
  talk: 5,
};

/** Of those whose names only begin like that, a well-known maker comes before lesser things. */
function order({ document: { kind }, rank }: Hit): number {
  const isNearName = rank === RANK.prefix || rank === RANK.words;
  return ORDER[kind === "org" && isNearName ? "component" : kind];
}

function hitsOf(
  entries: readonly Entry[],
  match: (entry: Entry, index: number) => Match | null,
): readonly (Hit & Match)[] {
  return entries
    .flatMap((entry, index) => {
      const found = match(entry, index);
      return found ? [{ document: entry.document, ...found }] : [];
    })
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        a.far - b.far ||
        order(a) - order(b) ||
        b.document.weight - a.document.weight,
    );
}

/** A word in a name says more than one in a text; a rare word says more than a common one. */
const IN_NAME = 3;

/** What has some of the words: all that come to at least half of what the best one has. */
function partial(entries: readonly Entry[], { terms }: Wanted): readonly Hit[] {
  if (terms.length < 2) return [];
  const where = entries.map((entry) => terms.map((term) => termsIn(entry, term)));
  const values = terms.map((_, column) => {
    const count = where.filter((row) => row[column]).length;
    return count === 0 ? 0 : Math.log(1 + entries.length / count);
  });
  const scores = where.map((row) =>
    row.reduce(
      (sum, place, column) =>
        sum + (place ? (values[column] ?? 0) * (place === "name" ? IN_NAME : 1) : 0),
      0,
    ),
  );
  const best = Math.max(0, ...scores);
  if (best === 0) return [];
  return hitsOf(entries, (_entry, index) => {
    const score = scores[index] ?? 0;
    if (score < best / 2) return null;
    const missing = terms.filter((_, column) => !where[index]?.[column]);
    return { rank: RANK.partial, far: -score, reason: { by: "partial", missing } };
  });
}
