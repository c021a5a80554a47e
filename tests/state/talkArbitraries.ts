import * as fc from "fast-check";
import { FINDINGS, type Step, type StepSlide, type Talk, TALLIES } from "#model/talk.ts";
import { LOCALES } from "#model/text.ts";
import type { Edit } from "#state/talkEdits.ts";
import { anyId } from "./arbitraries.ts";

/** What says something: a text of blanks and signs that nobody sees is none. */
const words = fc.string({ minLength: 1, maxLength: 12 }).filter((one) => /[^\s\p{C}]/u.test(one));
const text = fc.record({ en: words, zh: words });

const anySlide: fc.Arbitrary<StepSlide> = fc.oneof(
  fc.record(
    { kind: fc.constantFrom("title" as const, "section" as const, "end" as const), text },
    { requiredKeys: ["kind"] },
  ),
  fc.record({ kind: fc.constant("text" as const), text }),
  fc.record(
    { kind: fc.constant("columns" as const), left: text, right: text, leftHead: text },
    { requiredKeys: ["kind", "left", "right"] },
  ),
  fc.record(
    { kind: fc.constant("tally" as const), of: fc.constantFrom(...TALLIES), text },
    { requiredKeys: ["kind", "of"] },
  ),
);

export const anyStep: fc.Arbitrary<Step> = fc.record(
  {
    id: anyId,
    view: fc.constantFrom("", "standard=cni", "open=component/flannel"),
    title: text,
    minutes: fc.constantFrom(0.5, 1, 2),
    chapter: text,
    say: text,
    emphasis: fc.array(anyId, { minLength: 1, maxLength: 3 }),
    slide: anySlide,
    builds: fc.constant(true as const),
    claim: fc.record(
      { said: text, verdict: fc.constantFrom(...FINDINGS), found: text },
      { requiredKeys: ["said", "verdict"] },
    ),
    only: fc.record({ layers: fc.array(anyId, { minLength: 1, maxLength: 3 }) }),
  },
  { requiredKeys: ["id", "view", "title", "minutes"] },
);

export const anyTalk: fc.Arbitrary<Talk> = fc.record({
  kind: fc.constant("talk" as const),
  id: anyId.map((id) => `own-${id}`),
  title: text,
  steps: fc.uniqueArray(anyStep, { maxLength: 6, selector: ({ id }) => id }),
});

const SOURCE = {
  publisher: "Somebody",
  title: "A source",
  accessed: "2026-11-30",
  kind: "docs",
  tier: 3,
} as const;

/** Edits of a talk's own steps, and some that name what is not there. */
export function editsOf({ steps }: Talk): fc.Arbitrary<Edit> {
  const id = fc.oneof(anyId, fc.constantFrom(...steps.map((step) => step.id), "nobody"));
  const locale = fc.constantFrom(...LOCALES);
  const typed = fc.string({ maxLength: 12 });
  return fc.oneof(
    fc.record({
      do: fc.constant("insert" as const),
      at: fc.integer({ min: -2, max: 9 }),
      step: anyStep,
    }),
    fc.record({ do: fc.constant("move" as const), id, to: fc.integer({ min: -2, max: 9 }) }),
    fc.record({ do: fc.constant("duplicate" as const), id, as: anyId }),
    fc.record({ do: fc.constant("remove" as const), id }),
    fc.record({
      do: fc.constant("write" as const),
      id,
      field: fc.constantFrom("title" as const, "say" as const, "chapter" as const),
      locale,
      words: typed,
    }),
    fc.record({
      do: fc.constant("entitle" as const),
      field: fc.constantFrom("title" as const, "summary" as const),
      locale,
      words: typed,
    }),
    fc.record({ do: fc.constant("time" as const), id, minutes: fc.double({ noNaN: false }) }),
    fc.record({ do: fc.constant("point" as const), id, things: fc.array(anyId, { maxLength: 3 }) }),
    fc.record({
      do: fc.constant("fill" as const),
      id,
      slide: fc.option(anySlide),
    }),
    fc.record({
      do: fc.constant("word" as const),
      id,
      field: fc.constantFrom("text" as const, "left" as const, "rightHead" as const),
      locale,
      words: typed,
    }),
    fc.record({ do: fc.constant("build" as const), id, builds: fc.boolean() }),
    fc.record({
      do: fc.constant("judge" as const),
      id,
      verdict: fc.option(fc.constantFrom(...FINDINGS)),
    }),
    fc.record({
      do: fc.constant("state" as const),
      id,
      field: fc.constantFrom("said" as const, "found" as const),
      locale,
      words: typed,
    }),
    fc.record({ do: fc.constant("cite" as const), id, as: anyId, source: fc.constant(SOURCE) }),
    fc.record({ do: fc.constant("uncite" as const), id, ref: anyId }),
    fc.record({
      do: fc.constant("choose" as const),
      id,
      only: fc.record({ rows: fc.array(anyId, { maxLength: 2 }) }, { requiredKeys: [] }),
    }),
    fc.record({ do: fc.constant("show" as const), id, view: fc.constant("q=x") }),
  );
}
