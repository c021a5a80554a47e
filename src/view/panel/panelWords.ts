import { useMemo } from "react";
import { type PanelWords, panelWordsOver } from "#words/panelWords.ts";
import { useWords } from "../words.ts";

export function usePanelWords(): PanelWords {
  const words = useWords();
  return useMemo(() => panelWordsOver(words), [words]);
}
