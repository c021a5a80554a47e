import type { Source, SourceRef } from "#model/evidence.ts";
import type { Finding, Statement, Step, Talk } from "#model/talk.ts";
import type { Locale } from "#model/text.ts";
import { refId } from "#query/footnotes.ts";
import { writeText } from "./writeText.ts";

/** Words of a statement. */
export type ClaimField = "said" | "found";

/** @param verdict `null`: the step has no statement */
export function judge(step: Step, verdict: Finding | null): Step {
  const { claim, ...rest } = step;
  if (verdict === null) return claim ? rest : step;
  if (claim?.verdict === verdict) return step;
  return { ...rest, claim: { ...claim, verdict } };
}

/** Either may be left out: a statement is seen when it says something. */
export function writeClaim(
  claim: Statement,
  { field, locale, words }: { field: ClaimField; locale: Locale; words: string },
): Statement {
  const text = writeText(claim[field], locale, words);
  if (text) return { ...claim, [field]: text };
  if (!claim[field]) return claim;
  const { [field]: _, ...rest } = claim;
  return rest;
}

/** Adds a source to a step's statement. @param as an id that the talk has not used */
export function cite(
  talk: Talk,
  { id, as, source }: { id: string; as: string; source: Source },
): Talk {
  const step = talk.steps.find((one) => one.id === id);
  if (!step?.claim || talk.sources?.[as]) return talk;
  const refs = [...(step.claim.sources ?? []), as];
  return {
    ...withRefs(talk, step, refs),
    sources: { ...talk.sources, [as]: source },
  };
}

/** Takes a source from a step's statement. @param ref the source's id, as it is cited */
export function uncite(talk: Talk, { id, ref }: { id: string; ref: string }): Talk {
  const step = talk.steps.find((one) => one.id === id);
  const refs = step?.claim?.sources ?? [];
  const left = refs.filter((one) => refId(one) !== ref);
  return step && left.length < refs.length ? withRefs(talk, step, left) : talk;
}

/** The talk without sources that none of its statements cites. */
export function withCitedSources(talk: Talk): Talk {
  if (!talk.sources) return talk;
  const cited = new Set(
    talk.steps.flatMap(({ claim }) => (claim?.sources ?? []).map((ref) => refId(ref))),
  );
  const kept = Object.entries(talk.sources).filter(([id]) => cited.has(id));
  if (kept.length === Object.keys(talk.sources).length) return talk;
  const { sources: _, ...rest } = talk;
  return kept.length === 0 ? rest : { ...rest, sources: Object.fromEntries(kept) };
}

function withRefs(talk: Talk, step: Step, refs: readonly SourceRef[]): Talk {
  const { claim } = step;
  if (!claim) return talk;
  const { sources: _, ...rest } = claim;
  const next = refs.length === 0 ? rest : { ...rest, sources: refs };
  return {
    ...talk,
    steps: talk.steps.map((one) => (one === step ? { ...step, claim: next } : one)),
  };
}
