import type { Cell, Feature } from "#model/comparison.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { Component, Standard } from "#model/entity.ts";
import { birthOf, firstDayOf, spanOfStatement, statementOn } from "#model/statement.ts";
import type { Day, When } from "#model/when.ts";

/** What stands in a column: its cells and when it began. */
export type Comparable = Component | Standard;

/** A day of a data set, and what of the data set is needed to tell what held on it. */
export interface Asked {
  readonly day: Day;
  readonly ecosystem: Pick<Ecosystem, "read" | "standardById">;
}

/**
 * What is known at one crossing on a day.
 * `missing`: nobody has looked. `unknown` is an answer: somebody looked and could not find out.
 * `unborn`: the thing, or the standard that the row asks for, did not exist yet. `undated`: what is
 * stated is known of a later day and may have held before. `silent`: all statements are about other
 * times.
 */
export type Answer =
  | {
      readonly status: "missing" | "unborn" | "undated" | "silent";
      readonly history: readonly Cell[];
    }
  | {
      readonly status: "answered";
      readonly current: readonly Cell[];
      /** All other statements, about earlier or later. */
      readonly history: readonly Cell[];
    };

/** The one source of what a thing's cells say on a day: for panel, comparison and handout. */
export function answerOn(thing: Comparable, feature: Feature, asked: Asked): Answer {
  const { day, ecosystem } = asked;
  const statements = thing.cells?.[feature.id] ?? [];
  const births = [birthOf(thing).from, startOfStandard(feature, asked)];
  if ([firstDayOf(thing), ...births].some((birth) => birth !== null && day < birth.min)) {
    return { status: "unborn", history: statements };
  }
  if (statements.length === 0) return { status: "missing", history: [] };
  const { releases, sources } = thing;
  const around = { births, releases, sources, read: ecosystem.read };
  const told = statements.map((cell) => ({
    cell,
    on: statementOn(spanOfStatement(timeOf(cell), around), day),
  }));
  const current = told.flatMap(({ cell, on }) => (on === "on" ? [cell] : []));
  const history = told.flatMap(({ cell, on }) => (on === "on" ? [] : [cell]));
  if (current.length > 0) return { status: "answered", current, history };
  return { status: told.some(({ on }) => on === "unknown") ? "undated" : "silent", history };
}

/**
 * The time of a cell. What was measured begins with its day, and is not known to have been the same
 * before; that a question does not apply follows from what the thing is, and holds as long as it.
 */
function timeOf(cell: Cell): Parameters<typeof spanOfStatement>[0] {
  const { v, since, asOf } = cell;
  if (since === undefined && asOf && (v === "number" || v === "version")) {
    return { ...cell, since: asOf };
  }
  if (v === "na" && since === undefined) return { ...cell, knownBy: ALWAYS };
  return cell;
}

/** No thing is older: bounded by the beginning of its subject, it is that. */
const ALWAYS = "1900";

function startOfStandard({ standard }: Feature, { ecosystem }: Asked): When | null {
  return (standard && ecosystem.standardById.get(standard)?.phases[0]?.from) || null;
}
