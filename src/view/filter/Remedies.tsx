import { beginningOf, isoDay } from "#model/when.ts";
import { remediesFor } from "#query/remedies.ts";
import { Button } from "#ui/Button.tsx";
import { formatDay } from "#words/dates.ts";
import { hintWordsIn } from "#words/hintWords.ts";
import { useActions, useAnswers, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./Remedies.module.css";

/** On a day before all there is: the first day on which there is anything. */
function NothingYet() {
  const { ecosystem } = useExplorer();
  const { showDate } = useActions();
  const words = useWords();
  const { t } = hintWordsIn(words.locale);
  const begins = ecosystem.components.flatMap(
    ({ phases: [first] }) => (first && beginningOf(first)?.min) ?? [],
  );
  const first = Math.min(...begins);
  return (
    <p role="status" className={styles["remedies"]}>
      {t("hint.early")}
      {begins.length > 0 && (
        <Button onClick={() => showDate(isoDay(first))}>
          {t("hint.first", { date: formatDay(first, words) })}
        </Button>
      )}
    </p>
  );
}

/** Where nothing passes: which filter keeps all out, and how many there are without it. */
export function Remedies() {
  const { snapshots } = useExplorer();
  const { question } = useAnswers();
  const { setFilters, search } = useActions();
  const text = useView((view) => view.q.trim());
  const { t, locale } = useWords();
  const own = hintWordsIn(locale).t;
  if (snapshots.length === 0) return <NothingYet />;
  return (
    <p role="status" className={styles["remedies"]}>
      {t("filter.nothing")}
      {remediesFor(snapshots, question).map(({ facet, count }) => {
        const name = facet === "q" ? t("filter.q", { text }) : t(`filter.${facet}`);
        return (
          <Button
            key={facet}
            onClick={() => (facet === "q" ? search("") : setFilters({ [facet]: [] }))}
          >
            {own("hint.without", { name, count })}
          </Button>
        );
      })}
    </p>
  );
}
