import { type ReactNode, useMemo } from "react";
import { useWords, WordsContext } from "#view/words.ts";
import { talkWordsIn } from "#words/talkWords.ts";

/** Gives the parts about talks their words. */
export function TalkTongue({ children }: { readonly children: ReactNode }) {
  const { locale } = useWords();
  const words = useMemo(() => talkWordsIn(locale), [locale]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
