import { type ReactNode, useState } from "react";
import { type Facet as FacetId, facetValues } from "#query/filter.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { answerBy } from "../answerBy.ts";
import { useAnswers, useExplorer, useView } from "../context.ts";
import { LoadState } from "../LoadState.tsx";
import { useRest } from "../rest.ts";
import { useWords } from "../words.ts";
import styles from "./Facet.module.css";
import { labelOfValue } from "#words/labelOfValue.ts";

/** From here on, a list is easier searched than read. */
const LONG = 12;

export interface FacetProps {
  readonly facet: FacetId;
  /** What it offers; its values unless given. */
  readonly children?: ReactNode;
}

export function Facet({ facet, children }: FacetProps) {
  const words = useWords();
  const title = words.t(`filter.${facet}`);
  const chosen = useView((view) => view.filters[facet].length);
  return (
    <Disclosure
      title={title}
      isMarked={chosen > 0}
      label={
        <>
          {title}
          {chosen > 0 ? <span className={styles["chosen"]}>{chosen}</span> : null}
        </>
      }
    >
      {children ?? <ValuesAfterRest facet={facet} title={title} />}
    </Disclosure>
  );
}

interface ValuesProps {
  readonly facet: FacetId;
  readonly title: string;
}

/** Most facets are about what comes after the first picture. */
function ValuesAfterRest(props: ValuesProps) {
  const rest = useRest();
  return rest.status === "ready" ? <Values {...props} /> : <LoadState loaded={rest} />;
}

/** The values and their counts, worked out only while the list is open. */
function Values({ facet, title }: ValuesProps) {
  const { ecosystem, snapshots, day } = useExplorer();
  const { question } = useAnswers();
  const { store } = useExplorer();
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
        <legend className="visually-hidden">{title}</legend>
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
