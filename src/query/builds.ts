import { FINDINGS, type Step, type Talk } from "#model/talk.ts";
import type { Text } from "#model/text.ts";

/**
 * The parts of a step that are shown one after the other, in their order, by keys that name what each
 * is; empty where all is there at once. What a slide shows of them is laid out elsewhere; that it is
 * the same number in every window follows from the talk alone.
 */
export function buildsOf(step: Step, talk: Pick<Talk, "steps">): readonly string[] {
  if (!step.builds) return [];
  const { emphasis = [], only, claim } = step;
  return [
    ...slideBuilds(step, talk),
    ...(only?.rows ?? []).map((row) => `row/${row}`),
    ...emphasis.map((id) => `ring/${id}`),
    ...(claim?.said ? ["said", "found"] : []),
  ];
}

function slideBuilds({ slide }: Step, talk: Pick<Talk, "steps">): readonly string[] {
  if (!slide) return [];
  switch (slide.kind) {
    case "text":
      return linesOf(slide.text, "line");
    case "columns":
      return [...linesOf(slide.left, "left"), ...linesOf(slide.right, "right")];
    case "tally":
      return slide.of === "verdicts"
        ? FINDINGS.filter((one) => countOf(talk, one) > 0).map((one) => `figure/${one}`)
        : ["figures"];
    default:
      return [];
  }
}

/** How many statements of a talk are found to be so. */
export function countOf({ steps }: Pick<Talk, "steps">, finding: string): number {
  return steps.filter(({ claim }) => claim?.said && claim.verdict === finding).length;
}

/** As many as the language has lines that has more. */
function linesOf({ en, zh = "" }: Text, key: string): readonly string[] {
  const count = Math.max(splitLines(en).length, splitLines(zh).length);
  return Array.from({ length: count }, (_, index) => `${key}/${index}`);
}

/** The lines of a text that say something, without a sign that was typed for their dot. */
export function splitLines(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => line.trim().replace(/^[-*•–]\s+/u, "") || []);
}
