import { pathOf } from "#draw/mark.ts";
import { FINDING_SIGNS } from "#draw/signs.ts";
import type { Finding } from "#model/talk.ts";

/** A tick in a disc, a clock, a warning triangle. */
export function FindingShape({ finding }: { readonly finding: Finding }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <path d={pathOf(FINDING_SIGNS[finding])} fillRule="evenodd" />
    </svg>
  );
}
