import { useState } from "react";
import type { TimeSpan } from "#layout/timeSteps.ts";
import { readTypedDate } from "#query/typedDate.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import { useView } from "../context.ts";
import { useWords } from "../words.ts";
import { dateProblem } from "./dateProblem.ts";

export interface SinceFieldProps {
  readonly span: TimeSpan;
  readonly onChoose: (since: string | null) => void;
}

/** Since when changes are marked, to be read and written. */
export function SinceField({ span, onChoose }: SinceFieldProps) {
  const since = useView((view) => view.since);
  const words = timeWordsIn(useWords().locale);
  const { t } = words;
  const [problem, setProblem] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get("since");
        const read = readTypedDate(typeof typed === "string" ? typed : "", {
          first: span.first,
          last: span.today,
        });
        const isUsable = !("problem" in read) && read.at !== null;
        setProblem(dateProblem(read, span, words));
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
          aria-invalid={problem !== "" || undefined}
          // Who goes on to the kinds of change has typed it to the end.
          onBlur={({ currentTarget }) => {
            const isOther = currentTarget.value.trim() !== (since ?? "");
            if (isOther) currentTarget.form?.requestSubmit();
          }}
        />
      </label>
      <p role="alert">{problem}</p>
    </form>
  );
}
