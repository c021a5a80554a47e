import type { TimeSpan } from "#layout/timeSteps.ts";
import { say } from "#model/text.ts";
import { type Day, isoDay, parseWhen } from "#model/when.ts";
import { Button } from "#ui/Button.tsx";
import { formatDay, formatWhen } from "#words/dates.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import { useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { SinceField } from "./SinceField.tsx";
import { yearsBefore } from "./yearsBefore.ts";

/** Before the day shown. */
const YEARS = [1, 5, 10] as const;

export interface SinceChoicesProps {
  readonly span: TimeSpan;
  readonly day: Day;
  /** The day on which this browser was here before, if it remembers one. */
  readonly lastVisit: Day | null;
  readonly onChoose: (since: string | null) => void;
  /** A date can be typed among them. */
  readonly hasField?: boolean;
}

/** Since when changes are marked. */
export function SinceChoices(props: SinceChoicesProps) {
  const { span, day, lastVisit, onChoose, hasField = true } = props;
  const since = useView((view) => view.since);
  const words = useWords();
  const { t } = timeWordsIn(words.locale);
  const { talks } = useExplorer().ecosystem;
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
      {YEARS.map((count) =>
        choice(
          yearsBefore(day, count),
          count === 1 ? t("time.changes.year") : t("time.changes.years", { count }),
        ),
      )}
      {hasField ? <SinceField span={span} onChoose={onChoose} /> : null}
      {since === null ? null : (
        <Button look="quiet" onClick={() => onChoose(null)}>
          {t("time.changes.none")}
        </Button>
      )}
    </>
  );
}
