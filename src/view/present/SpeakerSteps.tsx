import { useEffect, useRef } from "react";
import type { Talk } from "#model/talk.ts";
import { say } from "#model/text.ts";
import { usePresentWords } from "./presentWords.ts";
import styles from "./SpeakerView.module.css";

export interface SpeakerStepsProps {
  readonly talk: Talk;
  readonly step: number;
  readonly onChoose: (step: number) => void;
}

/** The titles of all steps: the current one stands below the one before, and what comes follows. */
export function SpeakerSteps({ talk, step, onChoose }: SpeakerStepsProps) {
  const { locale } = usePresentWords();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const titles = list.current;
    const current = titles?.querySelector("[aria-current]");
    if (!titles || !current) return;
    const { top, height } = current.getBoundingClientRect();
    titles.scrollTop += top - titles.getBoundingClientRect().top - height;
  }, [step]);
  return (
    <ol ref={list} className={styles["steps"]}>
      {talk.steps.map(({ id, title }, index) => (
        <li key={id}>
          <button
            type="button"
            aria-current={index + 1 === step ? "step" : undefined}
            onClick={() => onChoose(index + 1)}
          >
            <span className={styles["number"]}>{index + 1}</span>
            {say(title, locale)}
          </button>
        </li>
      ))}
    </ol>
  );
}
