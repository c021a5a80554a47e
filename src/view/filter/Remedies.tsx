import { remediesFor } from "#query/remedies.ts";
import { Button } from "#ui/Button.tsx";
import { hintWordsIn } from "#words/hintWords.ts";
import { useActions, useAnswers, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./Remedies.module.css";

/** Where nothing passes: which filter keeps all out, and how many there are without it. */
export function Remedies() {
  const { snapshots } = useExplorer();
  const { question } = useAnswers();
  const { setFilters, search } = useActions();
  const text = useView((view) => view.q.trim());
  const { t, locale } = useWords();
  const own = hintWordsIn(locale).t;
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
