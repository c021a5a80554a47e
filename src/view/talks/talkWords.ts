import { createContext, use } from "react";
import type { TalkWords } from "#words/words.ts";

export const TalkWordsContext = createContext<TalkWords | null>(null);

export function useTalkWords(): TalkWords {
  const words = use(TalkWordsContext);
  if (!words) throw new Error("useTalkWords needs a <TalkWordsContext> above it.");
  return words;
}
