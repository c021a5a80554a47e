import type { ReactNode } from "react";
import type { Claim, Dated } from "#model/evidence.ts";
import type { PanelWords } from "#words/panelWords.ts";
import type { ClaimLine } from "./ClaimList.tsx";
import { spanText } from "./dates.ts";

/** A claim as a line: what it says, when it holds, its note, its dissent and its sources. */
export function claimLine(
  claim: Claim & Partial<Dated>,
  key: string,
  content: ReactNode,
  words: PanelWords,
): ClaimLine {
  return {
    key,
    content,
    dates: spanText(claim, words),
    isOver: claim.to !== undefined,
    note: claim.note,
    alt: claim.alt,
    sources: claim.sources,
  };
}
