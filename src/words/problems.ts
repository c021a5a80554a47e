import type { Locale } from "#model/text.ts";
import { PROBLEMS, type ProblemRule } from "./problemRules.ts";

/** A problem in a reader's words. */
export interface SaidProblem {
  readonly text: string;
  /** What to do about it; empty where the text says it already. */
  readonly remedy: string;
}

interface Matcher {
  readonly rule: ProblemRule;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Characters of a problem: it may name what stands in a file, however long that is. */
const LONGEST = 2000;

const PLACE = /\{\{(\w+)\}\}/gu;

const MATCHERS: readonly Matcher[] = PROBLEMS.map((rule) => ({
  rule,
  pattern: new RegExp(
    `^${rule.en
      .split(PLACE)
      .map((part, index) =>
        index % 2 === 0
          ? part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)
          : "([^]{0,400}?)",
      )
      .join("")}$`,
    "u",
  ),
  names: [...rule.en.matchAll(PLACE)].map(([, name = ""]) => name),
}));

/**
 * Says in a language what a check or an importer says in English (data/problem.ts), and what to do
 * about it. What no rule knows is said as it was told.
 */
export function sayProblem(whole: string, locale: Locale): SaidProblem {
  const told = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  for (const { rule, pattern, names } of MATCHERS) {
    const found = pattern.exec(told);
    if (!found) continue;
    const values = new Map(names.map((name, index) => [name, found[index + 1] ?? ""]));
    const fill = (text: string): string =>
      text.replaceAll(PLACE, (_, name: string) => values.get(name) ?? "");
    return locale === "en"
      ? { text: told, remedy: fill(rule.remedyEn) }
      : { text: fill(rule.zh), remedy: fill(rule.remedyZh) };
  }
  return { text: told, remedy: "" };
}
