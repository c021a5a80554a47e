import { createContext, use } from "react";
import type { PresentWords } from "#words/words.ts";

export const PresentWordsContext = createContext<PresentWords | null>(null);

export function usePresentWords(): PresentWords {
  const words = use(PresentWordsContext);
  if (!words) throw new Error("usePresentWords needs a <PresentWordsContext> above it.");
  return words;
}
