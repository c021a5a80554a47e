import type { ReactNode } from "react";
import styles from "./Question.module.css";

export interface QuestionProps {
  readonly title: string;
  readonly text: string;
  /** What there is to answer. */
  readonly children: ReactNode;
}

/** A page that asks before anything is shown, or says why nothing is. */
export function Question({ title, text, children }: QuestionProps) {
  return (
    <main className={styles["question"]}>
      <h1>{title}</h1>
      <p>{text}</p>
      <div className={styles["answers"]}>{children}</div>
    </main>
  );
}
