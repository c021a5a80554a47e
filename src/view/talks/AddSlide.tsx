import { WORD_SLIDES, type WordSlide } from "#state/slideEdits.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { useCloseDisclosure } from "#ui/useCloseDisclosure.ts";
import styles from "./AddSlide.module.css";
import { useTalkWords } from "./talkWords.ts";

export interface AddSlideProps {
  readonly onAdd: (kind: WordSlide) => void;
}

/** Adds a slide that shows words in place of the picture, of the kind that is chosen. */
export function AddSlide({ onAdd }: AddSlideProps) {
  const { t } = useTalkWords();
  return (
    <Disclosure title={t("talk.addSlide")} label={t("talk.slides")}>
      <Kinds onAdd={onAdd} />
    </Disclosure>
  );
}

function Kinds({ onAdd }: AddSlideProps) {
  const { t } = useTalkWords();
  const close = useCloseDisclosure();
  return (
    <ul className={styles["kinds"]}>
      {WORD_SLIDES.map((kind) => (
        <li key={kind}>
          <Button
            look="quiet"
            onClick={() => {
              onAdd(kind);
              close();
            }}
          >
            {t(`talk.slide.${kind}`)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
