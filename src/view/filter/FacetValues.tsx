import { useState } from "react";
import { type Facet, facetValues } from "#query/filter.ts";
import { labelOfValue } from "#words/labelOfValue.ts";
import { answerBy } from "../answerBy.ts";
import choices from "../choices.module.css";
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
      <fieldset className={choices["choices"]}>
        <legend className="visually-hidden">{words.t(`filter.${facet}`)}</legend>
        {found.length === 0 && <p className={choices["none"]}>{words.t("filter.none")}</p>}
        {found.map(({ id, label, count, isChosen }) => (
          <label
            key={id}
            className={choices["choice"]}
            data-empty={count === 0 || undefined}
            data-about={aboutOf(facet, id)}
          >
            <input type="checkbox" checked={isChosen} onChange={() => answerBy(store, facet, id)} />
            <span className={choices["name"]}>{label}</span>
            <span className={choices["number"]}>{count}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** What a card may tell about a value: a phase, or what has a sentence of its own in the data. */
function aboutOf(facet: Facet, id: string): string | undefined {
  switch (facet) {
    case "status":
      return `phase/${id}`;
    case "vendor":
    case "foundation":
      return `org/${id}`;
    case "standard":
    case "layer":
      return `${facet}/${id}`;
    default:
      return undefined;
  }
}
