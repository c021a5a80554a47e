import type { Feature } from "#model/comparison.ts";
import type { Answer } from "#query/answer.ts";
import { CellMark } from "./CellMark.tsx";
import styles from "./CellMark.module.css";
import { useWords } from "./words.ts";

export interface AnswerTextProps {
  readonly answer: Answer;
  readonly feature: Feature;
}

/** What is known at one crossing on the day shown, in the panel as in the comparison. */
export function AnswerText({ answer, feature }: AnswerTextProps) {
  const { t } = useWords();
  if (answer.status !== "answered") {
    return <span className={styles["missing"]}>{t(`compare.${answer.status}`)}</span>;
  }
  return (
    <>
      {answer.current.map((cell, index) => (
        <CellMark key={`${cell.v}-${index}`} cell={cell} feature={feature} />
      ))}
    </>
  );
}
