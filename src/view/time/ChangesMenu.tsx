import { GitCompareArrows } from "lucide-react";
import { useState } from "react";
import type { TimeSpan } from "#layout/timeSteps.ts";
import { type Day, dayOf, isoDay } from "#model/when.ts";
import { readTypedDate } from "#query/typedDate.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { useCloseDisclosure } from "#ui/useCloseDisclosure.ts";
import { formatDay } from "#words/dates.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import { useActions, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./TimeLine.module.css";

/** Before the day shown. */
const YEARS = [1, 5, 10] as const;

export interface ChangesMenuProps {
  readonly span: TimeSpan;
  readonly day: Day;
  /** The day on which this browser was here before, if it remembers one. */
  readonly lastVisit: Day | null;
}

/** Where one chooses since when changes are marked. */
export function ChangesMenu(props: ChangesMenuProps) {
  const since = useView((view) => view.since);
  const { t } = timeWordsIn(useWords().locale);
  return (
    <Disclosure
      title={t("time.changes.title")}
      isMarked={since !== null}
      label={
        <>
          <GitCompareArrows aria-hidden width={18} height={18} />
          <span className={styles["label"]}>{t("time.changes")}</span>
          <span className="visually-hidden">{t("time.changes")}</span>
        </>
      }
    >
      <Choices {...props} />
    </Disclosure>
  );
}

function Choices({ span, day, lastVisit }: ChangesMenuProps) {
  const { showSince } = useActions();
  const since = useView((view) => view.since);
  const words = useWords();
  const { t } = timeWordsIn(words.locale);
  const close = useCloseDisclosure();
  const [isWrong, setWrong] = useState(false);
  const choose = (date: string | null): void => {
    showSince(date);
    close();
  };
  const [year = 0, month = 1] = isoDay(day).split("-").map(Number);
  return (
    <div className={styles["choices"]}>
      {lastVisit === null ? null : (
        <Button look="quiet" onClick={() => choose(isoDay(lastVisit))}>
          {t("time.changes.visit", { date: formatDay(lastVisit, words) })}
        </Button>
      )}
      {YEARS.map((count) => (
        <Button
          key={count}
          look="quiet"
          onClick={() => choose(isoDay(dayOf(year - count, month)).slice(0, 7))}
        >
          {t("time.changes.years", { count })}
        </Button>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get("since");
          const read = readTypedDate(typeof typed === "string" ? typed : "", {
            first: span.first,
            last: span.today,
          });
          if ("problem" in read || read.at === null) setWrong(true);
          else choose(read.at);
        }}
      >
        <label>
          {t("time.changes.typed")}{" "}
          <input
            name="since"
            defaultValue={since ?? ""}
            placeholder="2017-06"
            autoComplete="off"
            aria-invalid={isWrong || undefined}
          />
        </label>
      </form>
      {since === null ? null : (
        <Button look="quiet" onClick={() => choose(null)}>
          {t("time.changes.none")}
        </Button>
      )}
    </div>
  );
}
