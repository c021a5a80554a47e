import { createContext, use } from "react";
import type { Words } from "#words/words.ts";

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error("useWords needs a <WordsContext> above it.");
  return words;
}
