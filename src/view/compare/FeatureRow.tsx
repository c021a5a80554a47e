import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Answer, Comparable } from "#query/answer.ts";
import type { Row } from "#query/compare.ts";
import { say } from "#model/text.ts";
import { AnswerText } from "../AnswerText.tsx";
import { useExplorer } from "../context.ts";
import { nameOf } from "#words/names.ts";
import { Said } from "../Said.tsx";
import { useWords } from "../words.ts";
import styles from "./CompareView.module.css";
import { Evidence } from "./Evidence.tsx";

export interface ReadyColumn {
  readonly id: string;
  readonly value: Comparable;
}
export interface FeatureRowProps {
  readonly row: Row;
  readonly ids: readonly string[];
  /** The columns that could be loaded; the row's answers stand in their order. */
  readonly ready: readonly ReadyColumn[];
}

/** One question and its answers. Pressing the question or an answer opens the evidence below. */
export function FeatureRow({ row, ids, ready }: FeatureRowProps) {
  const { ecosystem, day } = useExplorer();
  const { locale } = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const evidenceId = useId();
  const answers = useRef<HTMLTableRowElement>(null);
  const { feature } = row;
  const toggle = (id: string): void => setOpened(opened === id ? null : id);
  /** Escape closes the evidence, and nothing else. */
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>): void => {
    if (event.key !== "Escape" || opened === null) return;
    event.preventDefault();
    answers.current?.querySelector<HTMLElement>("[aria-expanded='true']")?.focus();
    setOpened(null);
  };
  const answerOf = (id: string): Answer | undefined =>
    row.answers[ready.findIndex((column) => column.id === id)];
  const openedColumn = ready.find(({ id }) => id === opened);
  const openedAnswer = opened === null ? undefined : answerOf(opened);
  return (
    <>
      <tr
        ref={answers}
        data-differs={row.differs || undefined}
        className={styles["row"]}
        onKeyDown={onKeyDown}
      >
        <th scope="row" title={say(feature.question, locale)}>
          <Said text={feature.label} />
        </th>
        {ids.map((id) => {
          const answer = answerOf(id);
          return (
            <td key={id}>
              {answer ? (
                <button
                  type="button"
                  className={styles["answer"]}
                  aria-expanded={opened === id}
                  aria-controls={opened === id ? evidenceId : undefined}
                  onClick={() => toggle(id)}
                >
                  <AnswerText answer={answer} feature={feature} />
                </button>
              ) : (
                <span className={styles["missing"]}>…</span>
              )}
            </td>
          );
        })}
      </tr>
      {openedColumn && openedAnswer ? (
        <tr onKeyDown={onKeyDown}>
          <td colSpan={ids.length + 2} id={evidenceId}>
            <Evidence
              title={`${nameOf(ecosystem, openedColumn.id, day, locale)}: ${say(feature.label, locale)}`}
              feature={feature}
              answer={openedAnswer}
              thing={openedColumn.value}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}
