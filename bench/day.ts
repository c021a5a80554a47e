import { ecosystemOf } from "#data/ecosystemOf.ts";
import { type Files, parseFiles } from "#data/files.ts";
import { readFolder } from "#cli/readFolder.ts";
import { beginningOf, dayOf } from "#model/when.ts";
import { createPassing } from "#view/time/passing.ts";
import { processorTime } from "./measure.ts";
import { syntheticFiles, wishFor } from "./synthetic.ts";

/** What one day takes while the date moves over all of them, in ms of script. */
export interface DayAnswer {
  readonly components: number;
  readonly days: number;
  readonly median: number;
  /** Slower than 99 of 100. */
  readonly slow: number;
}

/** Goes through the months from the first beginning to the last, as a drag does. */
function answerDays(files: Files): DayAnswer {
  const ecosystem = ecosystemOf(files);
  const begins = ecosystem.components.flatMap(
    ({ phases: [first] }) => (first && beginningOf(first)?.min) ?? [],
  );
  const [first, last] = [Math.min(...begins), dayOf(2026, 11, 30)];
  const { momentOn } = createPassing(ecosystem);
  const times: number[] = [];
  for (let day = first; day <= last; day += 30) {
    times.push(processorTime(() => momentOn(day)));
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  const components = ecosystem.components.length;
  return { components, days: times.length, median: at(0.5), slow: at(0.99) };
}

/** Of the shipped data, and of a set of 640 components. */
export function dayAnswers(): readonly DayAnswer[] {
  const shipped = parseFiles(readFolder("public/data/container")).files;
  return [shipped, syntheticFiles(wishFor(640))].map(answerDays);
}
