import type { Alias, Entry, Reading } from "./entry.ts";
import { HAN } from "./fold.ts";
import { typosBetween, typosIn } from "./typo.ts";
import { mentions, type Wanted } from "./wanted.ts";

/** How good a hit is, the best first. */
export const RANK = {
  /** It is called exactly that. */
  name: 0,
  /** It was called exactly that. */
  former: 1,
  /** Its initials, what its name says in brackets, the whole reading of its Chinese name. */
  derived: 2,
  /** One of its names begins like that. */
  prefix: 3,
  /** All words are in one of its names. */
  words: 4,
  /** A part of the reading of its Chinese name. */
  reading: 5,
  /** All words are in its names, its summary, or the names of its layers. */
  text: 6,
  /** A name of its is written almost like that. */
  typo: 7,
  /** Some of the words. */
  partial: 8,
} as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** Why something was found. */
export type Reason =
  | { readonly by: "name" | "reading" | "typo"; readonly name: string }
  | { readonly by: "summary" | "place" }
  /** It, or what is of its kind, was asked for as such. */
  | { readonly by: "asked" }
  | { readonly by: "partial"; readonly missing: readonly string[] };

export interface Match {
  readonly rank: Rank;
  /** Within its rank, the smaller the better. */
  readonly far: number;
  readonly reason: Reason;
}

const EXACT = [RANK.name, RANK.former, RANK.derived] as const;

/** How an entry matches all that was typed, without guessing; `null` where it does not. */
export function matchOf(entry: Entry, wanted: Wanted): Match | null {
  return byName(entry, wanted) ?? byReading(entry, wanted) ?? byText(entry, wanted);
}

function byName({ aliases, readings }: Entry, { cores, terms, reading, isSingle }: Wanted) {
  // Aliases stand in the order of their rank.
  const exact = aliases.find((alias) => cores.includes(alias.compact));
  if (exact) return found(EXACT[exact.rank], 0, { by: "name", name: exact.name });
  const read = reading && readings.find(({ tails }) => tails[0] === reading);
  if (read) return found(RANK.derived, 1, { by: "reading", name: read.name });
  const begun = aliases.find(({ compact }) =>
    cores.some((core) => (core.length > 1 || isSingle) && compact.startsWith(core)),
  );
  if (begun) return found(RANK.prefix, begun.rank, { by: "name", name: begun.name });
  const all = aliases.find((alias) => terms.every((term) => hasTerm(alias, term)));
  return all ? found(RANK.words, 0, { by: "name", name: all.name }) : null;
}

function byReading({ readings }: Entry, { reading }: Wanted): Match | null {
  const read = reading === null ? undefined : readings.find((one) => isReadAs(one, reading));
  return read ? found(RANK.reading, 0, { by: "reading", name: read.name }) : null;
}

function byText({ aliases, summary, places, placeReadings }: Entry, wanted: Wanted): Match | null {
  const { terms, reading } = wanted;
  const inNames = terms.filter((term) => aliases.some((alias) => hasTerm(alias, term)));
  const others = terms.filter((term) => !inNames.includes(term));
  if (others.every((term) => mentions(summary, term))) {
    return found(RANK.text, -2 * inNames.length, { by: "summary" });
  }
  const isPlaced = others.every((term) => mentions(summary, term) || mentions(places, term));
  if (isPlaced) return found(RANK.text, 1 - 2 * inNames.length, { by: "place" });
  return reading !== null && placeReadings.some((one) => isReadAs(one, reading))
    ? found(RANK.text, 2, { by: "place" })
    : null;
}

/** How an entry matches where some letters may be wrong. */
export function guessOf({ aliases, summary }: Entry, { cores, terms }: Wanted): Match | null {
  let best: Match | null = null;
  for (const alias of aliases) {
    const far = Math.min(
      ...cores.map((core) => typosBetween(core, alias.compact, typosIn(core))),
      typosOf(alias, terms, summary),
    );
    // A name as long as what was typed is nearer than a word of a longer one.
    if (far < (best?.far ?? Infinity)) {
      best = found(RANK.typo, far, { by: "typo", name: alias.name });
    }
  }
  return best;
}

/** Typos of all terms, each in a word of a name; a term may also be in the summary as it is. */
function typosOf(alias: Alias, terms: readonly string[], summary: string): number {
  let sum = 0;
  for (const term of terms) {
    if (hasTerm(alias, term)) continue;
    const most = HAN.test(term) ? 0 : typosIn(term);
    const least = Math.min(Infinity, ...alias.words.map((word) => typosBetween(term, word, most)));
    if (least <= most) sum += least;
    else if (!mentions(summary, term)) return Infinity;
  }
  return sum === 0 ? Infinity : sum;
}

/** Which of the terms an entry has, and whether in a name. */
export function termsIn({ aliases, summary, places }: Entry, term: string): "name" | "text" | null {
  if (aliases.some((alias) => hasTerm(alias, term))) return "name";
  return mentions(summary, term) || mentions(places, term) ? "text" : null;
}

function hasTerm({ compact, tails, words }: Alias, term: string): boolean {
  if (HAN.test(term)) return compact.includes(term);
  return term.length === 1 ? words.includes(term) : tails.some((tail) => tail.startsWith(term));
}

/** Syllables from any one on, the last as far as it is typed; or initials. */
function isReadAs({ tails, initials }: Reading, typed: string): boolean {
  if (tails.some((tail) => tail.startsWith(typed))) return true;
  return typed.length < 3 ? initials === typed : initials.includes(typed);
}

function found(rank: Rank, far: number, reason: Reason): Match {
  return { rank, far, reason };
}
