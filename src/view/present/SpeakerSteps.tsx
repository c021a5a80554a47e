import { useEffect, useRef } from "react";
import type { Talk } from "#model/talk.ts";
import { say } from "#model/text.ts";
import { bringIntoSight } from "#ui/bringIntoSight.ts";
import { usePresentWords } from "./presentWords.ts";
import styles from "./SpeakerView.module.css";

export interface SpeakerStepsProps {
  readonly talk: Talk;
  readonly step: number;
  readonly onChoose: (step: number) => void;
}

/** The titles of all steps; the current one stays in sight. */
export function SpeakerSteps({ talk, step, onChoose }: SpeakerStepsProps) {
  const { locale } = usePresentWords();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    bringIntoSight(list.current?.querySelector<HTMLElement>("[aria-current]"), "nearest");
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
