import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { isoDay } from "#model/when.ts";
import { readTypedDate } from "#query/typedDate.ts";
import type { TimeSpan } from "#layout/timeSteps.ts";
import { Button } from "#ui/Button.tsx";
import { timeWordsIn } from "#words/timeWords.ts";
import { useActions, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./TimeLine.module.css";

export interface DateFieldProps {
  readonly span: TimeSpan;
  /** Says what is wrong with a date; empty when nothing is. */
  readonly onProblem: (text: string) => void;
}

/** The date shown, to be read and written; it stands out when it is not today. */
export function DateField({ span, onProblem }: DateFieldProps) {
  const { showDate } = useActions();
  const at = useView((view) => view.at);
  const { t } = timeWordsIn(useWords().locale);
  const [typed, type] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const put = (text: string): void => {
    const read = readTypedDate(text, { first: span.first, last: span.today });
    setWrong("problem" in read);
    if ("problem" in read) {
      const year = isoDay(span.first).slice(0, 4);
      onProblem(t(`time.problem.${read.problem}`, { year }));
      return;
    }
    onProblem("");
    type(null);
    if (read.at !== at) showDate(read.at);
  };
  const leave = (): void => {
    setWrong(false);
    onProblem("");
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
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          size={10}
          maxLength={14}
          placeholder={t("time.today")}
          value={typed ?? at ?? ""}
          aria-invalid={isWrong || undefined}
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
    </form>
  );
}
