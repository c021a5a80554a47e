import { type ReactNode, useMemo } from "react";
import { Button } from "#ui/Button.tsx";
import { TalkWordsContext, useTalkWords } from "#view/talks/talkWords.ts";
import { useWords } from "#view/words.ts";
import { talkWordsIn } from "#words/talkWords.ts";

/** Gives the parts about talks their words. */
export function TalkMessages({ children }: { readonly children: ReactNode }) {
  const { locale } = useWords();
  const words = useMemo(() => talkWordsIn(locale), [locale]);
  return <TalkWordsContext value={words}>{children}</TalkWordsContext>;
}

export interface TalkTwinProps {
  readonly onReplace: () => void;
  readonly onKeepBoth: () => void;
}

/** A talk from a file that is there already: whether it takes the other's place is the reader's to say. */
export function TalkTwin({ onReplace, onKeepBoth }: TalkTwinProps) {
  const { t } = useTalkWords();
  return (
    <>
      <p>{t("talk.twin")}</p>
      <Button onClick={onReplace}>{t("talk.twin.replace")}</Button>{" "}
      <Button onClick={onKeepBoth}>{t("talk.twin.both")}</Button>
    </>
  );
}
