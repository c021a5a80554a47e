import { simplified } from "./traditional.ts";

export const HAN: RegExp = /\p{Script=Han}/u;
/** Of symbols, only those in the names of languages count: `C++`, `C#`. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\+\+|#)?/gu;

const ASCII = /^[ -~]*$/u;

const LATIN_RUNS = /[a-z0-9]+(?:\+\+|#)?/gu;

/** Text as it is compared: one width, small letters, Latin without accents, simplified Chinese. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = text
    .normalize("NFKD")
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFKC")
    .toLowerCase();
  return HAN.test(plain) ? simplified(plain) : plain;
}

/** Runs of letters and digits of folded text; Chinese stands apart from the rest. */
export function runsOf(folded: string): readonly string[] {
  return folded.match(ASCII.test(folded) ? LATIN_RUNS : RUNS) ?? [];
}

/** Letters and digits alone: written together or apart is the same. */
export function compact(folded: string): string {
  return runsOf(folded).join("");
}

/**
 * Terms of folded text. Latin runs are words. Chinese has no blanks, so its words are every pair of
 * neighbours (or one alone).
 */
export function termsOf(folded: string): readonly string[] {
  return runsOf(folded).flatMap((run) => {
    if (!HAN.test(run)) return [run];
    const letters = Array.from(run);
    if (letters.length === 1) return letters;
    return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
  });
}
