import type { Files } from "../files.ts";
import { compare, type Verdict } from "./compare.ts";
import type { Fact, Statement } from "./fact.ts";
import type { TruthRecord } from "./records.ts";
import { createCopyFinder } from "./copied.ts";
import { createMatcher, type Match, type Subject } from "./match.ts";

/** What a record and the data set say differently. */
export interface Difference {
  readonly property: string;
  readonly file: string;
  readonly path: string;
  readonly ours: string;
  readonly theirs: string;
  readonly where: string;
  readonly isRecorded: boolean;
}

/** How often they agree about one property. */
export interface Tally {
  readonly property: string;
  readonly agreed: number;
  /** Of those that agree, what rests on this record alone. */
  readonly copied: number;
  readonly recorded: number;
  readonly differing: number;
  /** The record says something that the data set says nothing of, and need not. */
  readonly silent: number;
}

export interface Audit {
  readonly tallies: readonly Tally[];
  readonly differences: readonly Difference[];
}

interface Finding extends Verdict {
  readonly property: string;
  readonly subject: Subject;
  readonly theirs: string;
  readonly where: string;
  readonly isCopied: boolean;
}

/**
 * Holds a data set against all facts of one record; facts about what it does not hold are left out.
 */
export function audit(
  files: Files,
  facts: readonly Fact[],
  { keys, origin }: Pick<TruthRecord, "keys" | "origin">,
): Audit {
  const match = createMatcher(files);
  const isCopied = createCopyFinder(files, origin);
  const found = new Map<string, Finding>();
  for (const { about, says, where } of facts) {
    const finding = findingOf(match(about), says, where);
    // A record may say the same twice: a conformance programme does, with every version.
    if (!finding) continue;
    const { subject, path } = finding;
    const key = `${subject.file} ${JSON.stringify(says)}`;
    found.set(key, { ...finding, isCopied: isCopied(subject, path) });
  }
  const findings = [...entryFindings(files, facts, keys), ...found.values()];
  const properties = [...new Set(findings.map(({ property }) => property))];
  return {
    tallies: properties.map((property) => tally(property, findings)),
    differences: findings
      .filter(({ outcome }) => outcome === "differs" || outcome === "recorded")
      .map(({ subject: { file }, outcome, property, path, ours, theirs, where }) => {
        const isRecorded = outcome === "recorded";
        return { property, file, path, ours, theirs, where, isRecorded };
      }),
  };
}

const BEST_FIRST = ["agrees", "recorded", "silent", "differs"] as const;

function findingOf(match: Match | null, says: Statement, where: string): Finding | null {
  if (!match) return null;
  // A name alone is enough in a list of a standard's implementers, not among all the world's projects.
  if (says.property !== "conformance" && match.by === "name") return null;
  // Found by its repository, it surely has that repository.
  if (says.property === "repository" && match.by === "address") return null;
  // Of things that share a repository any may conform; whose level it is cannot be said.
  if (says.property !== "conformance" && match.subjects.length > 1) return null;
  const [best] = match.subjects
    .map((subject) => ({ subject, ...compare(subject, says) }))
    .toSorted((a, b) => BEST_FIRST.indexOf(a.outcome) - BEST_FIRST.indexOf(b.outcome));
  if (!best) return null;
  const theirs = describeStatement(says);
  return { ...best, property: says.property, theirs, where, isCopied: false };
}

/** Our own keys in the record: does it hold them? */
function entryFindings(files: Files, facts: readonly Fact[], keys?: string): readonly Finding[] {
  if (keys === undefined) return [];
  const held = new Set(facts.flatMap(({ about: { key } }) => (key?.[0] === keys ? [key[1]] : [])));
  return [...files.components, ...files.standards].flatMap((subject) =>
    [subject.value.external?.[keys] ?? []].flat().map((entry): Finding => {
      const isHeld = held.has(entry);
      return {
        property: "entry",
        subject,
        outcome: isHeld ? "agrees" : "differs",
        path: `/external/${keys}`,
        ours: entry,
        theirs: isHeld ? entry : "nothing",
        where: keys,
        isCopied: false,
      };
    }),
  );
}

function tally(property: string, findings: readonly Finding[]): Tally {
  const own = findings.filter((finding) => finding.property === property);
  const count = (outcome: Verdict["outcome"]): number =>
    own.filter((finding) => finding.outcome === outcome).length;
  return {
    property,
    agreed: count("agrees"),
    copied: own.filter(({ outcome, isCopied }) => outcome === "agrees" && isCopied).length,
    recorded: count("recorded"),
    differing: count("differs"),
    silent: count("silent"),
  };
}

function describeStatement(says: Statement): string {
  switch (says.property) {
    case "level":
      return `${says.org}, ${says.level}`;
    case "level since":
      return `${says.org}, ${says.level} since ${says.date}`;
    case "repository":
      return says.urls.join(", ");
    case "homepage":
      return says.url;
    case "license":
      return says.spdx;
    case "conformance":
      return [says.standard, says.role, says.level].filter(Boolean).join(", ");
    case "release date":
      return `${says.version} of ${says.date}`;
    case "latest release":
      return says.date === undefined ? says.version : `${says.version} of ${says.date}`;
    case "end of life":
      return `${says.version} until ${says.date}`;
  }
}
