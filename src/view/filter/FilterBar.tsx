import { FACETS, facetValues } from "#query/filter.ts";
import { useExplorer } from "../context.ts";
import { useWords } from "../words.ts";
import { Facet } from "./Facet.tsx";
import styles from "./FilterBar.module.css";

/** A button for each facet that has something to choose, and how many components are left. */
export function FilterBar() {
  const { standings, question, shown } = useExplorer();
  const { t } = useWords();
  return (
    <div className={styles["bar"]} role="group" aria-label={t("filter.group")}>
      {FACETS.map((facet) => {
        const values = facetValues(standings, question, facet);
        return values.length > 0 ? <Facet key={facet} facet={facet} values={values} /> : null;
      })}
      <p role="status" className={styles["count"]}>
        {t("filter.shown", { shown: shown.size, count: standings.length })}
        {shown.size === 0 && standings.length > 0 ? ` · ${t("filter.nothing")}` : ""}
      </p>
    </div>
  );
}
