import { useState } from "react";
import type { TimeSpan } from "#layout/timeSteps.ts";
import { say } from "#model/text.ts";
import { type Day, isoDay, parseWhen } from "#model/when.ts";
import { readTypedDate } from "#query/typedDate.ts";
import { Button } from "#ui/Button.tsx";
import { formatDay, formatWhen } from "#words/dates.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import { useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { yearsBefore } from "./yearsBefore.ts";

/** Before the day shown. */
const YEARS = [1, 5, 10] as const;

export interface SinceChoicesProps {
  readonly span: TimeSpan;
  readonly day: Day;
  /** The day on which this browser was here before, if it remembers one. */
  readonly lastVisit: Day | null;
  readonly onChoose: (since: string | null) => void;
}

/** Since when changes are marked. */
export function SinceChoices({ span, day, lastVisit, onChoose }: SinceChoicesProps) {
  const since = useView((view) => view.since);
  const words = useWords();
  const { t } = timeWordsIn(words.locale);
  const { talks } = useExplorer().ecosystem;
  const [isWrong, setWrong] = useState(false);
  const choice = (date: string, label: string) => (
    <Button
      key={label}
      look="quiet"
      aria-current={since === date || undefined}
      onClick={() => onChoose(date)}
    >
      {label}
    </Button>
  );
  return (
    <>
      {lastVisit === null
        ? null
        : choice(isoDay(lastVisit), t("time.changes.visit", { date: formatDay(lastVisit, words) }))}
      {talks.flatMap(({ textOf, title }) => {
        const when = textOf === undefined ? null : parseWhen(textOf);
        if (!when || when.min > day) return [];
        const values = { date: formatWhen(when, words), title: say(title, words.locale) };
        return choice(when.text, t("time.changes.text", values));
      })}
      {YEARS.map((count) => choice(yearsBefore(day, count), t("time.changes.years", { count })))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get("since");
          const read = readTypedDate(typeof typed === "string" ? typed : "", {
            first: span.first,
            last: span.today,
          });
          const isUsable = !("problem" in read) && read.at !== null;
          setWrong(!isUsable);
          if (isUsable) onChoose(read.at);
        }}
      >
        <label>
          {t("time.changes.typed")}{" "}
          <input
            name="since"
            key={since}
            defaultValue={since ?? ""}
            placeholder="2017-06"
            autoComplete="off"
            aria-invalid={isWrong || undefined}
            // Who goes on to the kinds of change has typed it to the end.
            onBlur={({ currentTarget }) => {
              const isOther = currentTarget.value.trim() !== (since ?? "");
              if (isOther) currentTarget.form?.requestSubmit();
            }}
          />
        </label>
      </form>
      {since === null ? null : (
        <Button look="quiet" onClick={() => onChoose(null)}>
          {t("time.changes.none")}
        </Button>
      )}
    </>
  );
}
