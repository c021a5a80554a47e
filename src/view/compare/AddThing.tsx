import { Plus } from "lucide-react";
import { useState } from "react";
import { hueOf } from "#layout/hue.ts";
import { alternativesTo } from "#query/alternatives.ts";
import { MAX_COLUMNS } from "#query/columns.ts";
import { isThing } from "#state/reconcile.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { hueStyle } from "#ui/hueStyle.ts";
import { compareWordsIn } from "#words/compareWords.ts";
import { nameOf } from "#words/names.ts";
import { useActions, useAnswers, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./AddThing.module.css";

/** As many as are looked over at a glance. */
const MOST_SUGGESTED = 8;

/** A button that opens what else could be compared: the usual alternatives, or what is searched for. */
export function AddThing() {
  const { t } = compareWordsIn(useWords().locale);
  return (
    <Disclosure
      title={t("tray.add.title")}
      label={
        <>
          <Plus aria-hidden className={styles["plus"]} />
          <span className={styles["word"]}>{t("tray.add")}</span>
        </>
      }
    >
      <Choice />
    </Disclosure>
  );
}

function Choice() {
  const { ecosystem, day, wantSearch } = useExplorer();
  const { search } = useAnswers();
  const { toggleCompared } = useActions();
  const compared = useView((view) => view.compare);
  const { locale } = useWords();
  const { t } = compareWordsIn(locale);
  const [text, setText] = useState("");
  const isAsked = text.trim() !== "";
  const found = isAsked
    ? (search?.find(text) ?? []).map(({ document }) => document.id)
    : alternativesTo(ecosystem, compared, day);
  const suggested = found
    .filter((id) => isThing(ecosystem, id) && !compared.includes(id))
    .slice(0, MOST_SUGGESTED);
  const [best] = suggested;
  if (compared.length >= MAX_COLUMNS) {
    return <p className={styles["note"]}>{t("tray.add.full", { most: MAX_COLUMNS })}</p>;
  }
  const add = (id: string): void => {
    toggleCompared(id);
    setText("");
  };
  return (
    <>
      <input
        className={styles["find"]}
        type="search"
        value={text}
        aria-label={t("tray.add.find")}
        placeholder={t("tray.add.find")}
        onFocus={wantSearch}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && best !== undefined && isAsked) add(best);
        }}
      />
      {suggested.length > 0 ? (
        <ul
          className={styles["list"]}
          aria-label={t(isAsked ? "tray.add.found" : "tray.add.usual")}
        >
          {suggested.map((id) => (
            <li key={id}>
              <Suggestion id={id} onChoose={() => add(id)} />
            </li>
          ))}
        </ul>
      ) : null}
      {isAsked && suggested.length === 0 ? (
        <p className={styles["note"]}>{t("tray.add.none")}</p>
      ) : null}
    </>
  );
}

/** A thing with the colour of its layer and where it stands. */
function Suggestion({ id, onChoose }: { readonly id: string; readonly onChoose: () => void }) {
  const { ecosystem, day } = useExplorer();
  const { t, locale } = useWords();
  const layer = ecosystem.componentById.get(id)?.layers[0]?.layer;
  const index = ecosystem.layers.findIndex((one) => one.id === layer);
  const place =
    layer === undefined ? t("search.kind.standard") : nameOf(ecosystem, layer, day, locale);
  return (
    <button
      type="button"
      className={styles["thing"]}
      style={hueStyle(index < 0 ? null : hueOf(index, ecosystem.layers.length))}
      onClick={onChoose}
    >
      <span aria-hidden className={styles["dot"]} />
      <span>{nameOf(ecosystem, id, day, locale)}</span>
      <span className={styles["place"]}>{place}</span>
    </button>
  );
}
