import { useState } from "react";
import { type Facet, facetValues } from "#query/filter.ts";
import { labelOfValue } from "#words/labelOfValue.ts";
import { answerBy } from "../answerBy.ts";
import { useAnswers, useExplorer } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./FacetValues.module.css";

/** From here on, a list is easier searched than read. */
const LONG = 12;

/** The values and their counts, worked out only while the list is open. */
export function FacetValues({ facet }: { readonly facet: Facet }) {
  const { ecosystem, snapshots, day, store } = useExplorer();
  const { question } = useAnswers();
  const words = useWords();
  const [wanted, setWanted] = useState("");
  const values = facetValues(snapshots, question, facet);
  const labelled = values.map((value) => ({
    ...value,
    label: labelOfValue(facet, value.id, { ecosystem, day, words }),
  }));
  const found = labelled.filter(({ label }) =>
    label.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  return (
    <>
      {values.length > LONG && (
        <input
          className={styles["find"]}
          type="search"
          value={wanted}
          aria-label={words.t("filter.find")}
          placeholder={words.t("filter.find")}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <fieldset className={styles["values"]}>
        <legend className="visually-hidden">{words.t(`filter.${facet}`)}</legend>
        {found.length === 0 && <p className={styles["none"]}>{words.t("filter.none")}</p>}
        {found.map(({ id, label, count, isChosen }) => (
          <label key={id} className={styles["value"]} data-empty={count === 0 || undefined}>
            <input type="checkbox" checked={isChosen} onChange={() => answerBy(store, facet, id)} />
            <span>{label}</span>
            <span className={styles["number"]}>{count}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
