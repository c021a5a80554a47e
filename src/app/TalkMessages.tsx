import { type ReactNode, useMemo } from "react";
import { TalkWordsContext } from "#view/talks/talkWords.ts";
import { useWords } from "#view/words.ts";
import { talkWordsIn } from "#words/talkWords.ts";

/** Gives the parts about talks their words. */
export function TalkMessages({ children }: { readonly children: ReactNode }) {
  const { locale } = useWords();
  const words = useMemo(() => talkWordsIn(locale), [locale]);
  return <TalkWordsContext value={words}>{children}</TalkWordsContext>;
}
