import { RotateCcw } from "lucide-react";
import { useId, useState } from "react";
import { readTypedDate } from "#query/typedDate.ts";
import type { TimeSpan } from "#layout/timeSteps.ts";
import { Button } from "#ui/Button.tsx";
import { timeWordsIn } from "#words/timeWords.ts";
import { useActions, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { dateProblem } from "./dateProblem.ts";
import styles from "./TimeLine.module.css";

export interface DateFieldProps {
  readonly span: TimeSpan;
  /** What is wrong with the date of the address; empty when nothing is. */
  readonly wrong: string;
}

/** The date shown, to be read and written; it stands out when it is not today. */
export function DateField({ span, wrong }: DateFieldProps) {
  const { showDate } = useActions();
  const at = useView((view) => view.at);
  const words = timeWordsIn(useWords().locale);
  const { t } = words;
  const [typed, type] = useState<string | null>(null);
  const [problem, setProblem] = useState("");
  const problemId = useId();
  const told = problem || wrong;
  const put = (text: string): void => {
    const read = readTypedDate(text, { first: span.first, last: span.today });
    setProblem(dateProblem(read, span, words));
    if ("problem" in read) return;
    type(null);
    if (read.at !== at) showDate(read.at);
  };
  const leave = (): void => {
    setProblem("");
    type(null);
  };
  return (
    <form
      className={styles["date"]}
      data-past={at !== null || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        put(typed ?? at ?? "");
      }}
    >
      <label>
        <span className={styles["asOf"]}>{t("time.asOf")}</span>
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          size={10}
          maxLength={40}
          placeholder={t("time.today")}
          value={typed ?? at ?? ""}
          aria-invalid={problem !== "" || undefined}
          aria-describedby={told === "" ? undefined : problemId}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onBlur={({ currentTarget }) => {
            if (typed === null) return;
            put(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") leave();
          }}
        />
      </label>
      <Button
        look="quiet"
        className={styles["back"]}
        aria-label={t("time.back")}
        title={t("time.back")}
        data-hidden={at === null || undefined}
        disabled={at === null}
        onClick={() => {
          leave();
          showDate(null);
        }}
      >
        <RotateCcw aria-hidden />
      </Button>
      <p
        role="alert"
        id={problemId}
        className={styles["problem"]}
        data-empty={told === "" || undefined}
      >
        {told}
      </p>
    </form>
  );
}
