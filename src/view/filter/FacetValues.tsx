import { useId, useMemo, useState } from "react";
import { type Facet, facetValues } from "#query/filter.ts";
import { hintOf, hintWordsIn } from "#words/hintWords.ts";
import { labelOfValue } from "#words/labelOfValue.ts";
import { answerBy } from "../answerBy.ts";
import choices from "../choices.module.css";
import { useAnswers, useExplorer } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./FacetValues.module.css";
import { createValueSearch } from "./searchValues.ts";

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
  const isWanted = wanted.trim() !== "";
  const searchIn = useMemo(
    () => (isWanted ? createValueSearch(ecosystem, facet, labelled) : null),
    // Which values there are does not change while one types.
    // oxlint-disable-next-line react/exhaustive-deps
    [isWanted, ecosystem, facet, words],
  );
  const byId = new Map(labelled.map((value) => [value.id, value]));
  const found = searchIn ? searchIn(wanted).flatMap((id) => byId.get(id) ?? []) : labelled;
  const { t } = hintWordsIn(words.locale);
  const told = useId();
  /** Enter takes the first, unless it is taken. */
  const takeFirst = (): void => {
    const [first] = found;
    if (!isWanted || !first) return;
    if (!first.isChosen) answerBy(store, facet, first.id);
    setWanted("");
  };
  // Who makes it now is not all that it finds, and nobody would think so.
  const sentence = facet === "vendor" ? hintOf("facet", facet, words)?.sentence : undefined;
  return (
    <>
      {sentence ? (
        <p id={told} className={styles["told"]}>
          {sentence}
        </p>
      ) : null}
      {values.length > LONG && (
        <input
          className={styles["find"]}
          type="search"
          value={wanted}
          aria-label={t("hint.find")}
          placeholder={t("hint.find")}
          onChange={(event) => setWanted(event.target.value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === "Enter" && !nativeEvent.isComposing) takeFirst();
          }}
        />
      )}
      <fieldset
        className={choices["choices"]}
        aria-describedby={sentence === undefined ? undefined : told}
      >
        <legend className="visually-hidden">{words.t(`filter.${facet}`)}</legend>
        {found.length === 0 && <p className={choices["none"]}>{t("hint.none")}</p>}
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
