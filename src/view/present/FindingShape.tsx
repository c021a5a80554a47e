import type { Finding } from "#model/talk.ts";

const SHAPES: Readonly<Record<Finding, string>> = {
  held: "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm-1.6 16.2L5.6 12.4l2-2 2.8 2.8 6-6 2 2Z",
  "held-then":
    "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm0 3a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm-1.2 2.6h2.4v5l3.6 2.2-1.2 2-4.8-2.9Z",
  "to-be-corrected":
    "M12 1 23.5 22H.5Zm-1.3 7.4.3 6.4h2l.3-6.4Zm1.3 8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z",
};

/** A tick in a disc, a clock, a warning triangle. */
export function FindingShape({ finding }: { readonly finding: Finding }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <path d={SHAPES[finding]} fillRule="evenodd" />
    </svg>
  );
}
