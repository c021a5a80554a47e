import { Search as SearchIcon } from "lucide-react";
import { useEffect, useRef } from "react";
import { SearchField } from "#ui/SearchField.tsx";
import { useActions, useAnswers, useExplorer, useView } from "../context.ts";
import { nameOf, useWords } from "../words.ts";
import styles from "./SearchBox.module.css";

const MOST_SUGGESTED = 9;

/** Finds anything by name or description, and filters the picture by the same text meanwhile. */
export function SearchBox() {
  const { ecosystem, wantSearch, day } = useExplorer();
  const { search } = useAnswers();
  const { search: searchFor, open } = useActions();
  const q = useView((view) => view.q);
  const { t, locale } = useWords();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSlash =
        event.key === "/" && !event.ctrlKey && !event.metaKey && !isField(event.target);
      const isPalette = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isPalette) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);

  const hits = search ? search(q).slice(0, MOST_SUGGESTED) : [];
  return (
    <SearchField
      label={t("search.label")}
      placeholder={t("search.placeholder")}
      value={q}
      onChange={searchFor}
      onFocus={wantSearch}
      inputRef={input}
      icon={<SearchIcon />}
      emptyMessage={search ? t("search.none") : t("search.loading")}
      suggestions={hits.map((hit) => ({
        key: `${hit.kind}/${hit.id}`,
        name: nameOf(ecosystem, hit.id, day, locale),
        label: (
          <>
            <span className={styles["name"]}>{nameOf(ecosystem, hit.id, day, locale)}</span>
            <span className={styles["kind"]}>{t(`search.kind.${hit.kind}`)}</span>
          </>
        ),
        onChoose: () => {
          searchFor("");
          open(hit);
        },
      }))}
    />
  );
}

/** `/` is a letter where somebody writes. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]")
  );
}
