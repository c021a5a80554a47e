import { compact, fold, HAN, runsOf, termsOf } from "./fold.ts";

/** Longer input is cut: nobody types it, and cost must not grow with it. */
const MAX_LENGTH = 100;

/** What was typed, prepared once for all documents. */
export interface Wanted {
  /** Letters and digits alone, of all words and of those that say something. */
  readonly cores: readonly string[];
  /** The same where it can be the reading of Chinese. */
  readonly reading: string | null;
  readonly terms: readonly string[];
  /** A single letter begins a name only where nothing else was typed. */
  readonly isSingle: boolean;
}

/** Words that say nothing of what is looked for. */
const EMPTY = new Set(
  "a an the of to for in on at by and or is are was were be do does did has have what which who whose where show find list me all please vs versus".split(
    " ",
  ),
);
/** What is said of nearly all that is here. */
const CONTEXT = /\b(?:cloud[ -]native|open[ -]source)\b|云原生|开源/gu;
const EMPTY_CHINESE =
  /^(?:请问|什么是|哪些是|查找|搜索|显示|列出)|(?:是什么|有哪些|是哪些|怎么样|的)$/u;

/** @returns `null` where there is no letter or digit in it */
export function wantedOf(text: string): Wanted | null {
  const folded = fold(text.slice(0, MAX_LENGTH)).trim();
  const runs = runsOf(folded);
  if (runs.length === 0) return null;
  const telling = runsOf(folded.replaceAll(CONTEXT, " ")).flatMap((run) =>
    EMPTY.has(run) ? [] : run.replace(EMPTY_CHINESE, "") || [],
  );
  // As a word among others it is Kubernetes; no letters of other names.
  const left =
    telling.length > 1
      ? telling.map((run) => (run === "k8s" ? "kubernetes" : run))
      : telling.length > 0
        ? telling
        : runs;
  const core = left.join("");
  return {
    cores: [...new Set([compact(folded), core])],
    reading: /^[a-z]{2,}$/u.test(core) ? core : null,
    terms: [...new Set(left.flatMap(termsOf))],
    isSingle: folded.length === 1,
  };
}

/** Does a text with a blank around each word have a word that begins with a term, or Chinese that has it? */
export function mentions(spaced: string, term: string): boolean {
  if (HAN.test(term)) return spaced.includes(term);
  return spaced.includes(term.length === 1 ? ` ${term} ` : ` ${term}`);
}
