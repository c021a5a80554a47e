import { Search as SearchIcon } from "lucide-react";
import { type RefObject, useEffect } from "react";
import { SearchField } from "#ui/SearchField.tsx";
import { useActions, useAnswers, useExplorer, useView } from "../context.ts";
import { NotYet } from "../NotYet.tsx";
import { nameOf } from "#words/names.ts";
import { useWords } from "../words.ts";
import styles from "./SearchBox.module.css";

const MOST_SUGGESTED = 9;

export interface SearchBoxProps {
  readonly input: RefObject<HTMLInputElement | null>;
  /** The focus is to be here from the start. */
  readonly hasFocus: boolean;
}

/** Finds anything by name or description, and filters the picture by the same text meanwhile. */
export function SearchBox({ input, hasFocus }: SearchBoxProps) {
  const { ecosystem, wantSearch, day } = useExplorer();
  const { search } = useAnswers();
  const { search: searchFor, open } = useActions();
  const q = useView((view) => view.q);
  const { t, locale } = useWords();

  // It takes the place of a plain field in which somebody may have begun to write.
  useEffect(() => {
    const field = input.current;
    if (!hasFocus || !field) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [hasFocus, input]);

  const thingAt = (id: string) => ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id);
  const hits = search ? search(q).slice(0, MOST_SUGGESTED) : [];
  return (
    <SearchField
      label={t("search.label")}
      placeholder={t("search.placeholder")}
      value={q}
      onChange={searchFor}
      onFocus={wantSearch}
      isOpenAtFirst={hasFocus && q !== ""}
      inputRef={input}
      icon={<SearchIcon />}
      emptyMessage={search ? t("search.none") : t("search.loading")}
      suggestions={hits.map((hit) => ({
        key: `${hit.kind}/${hit.id}`,
        name: nameOf(ecosystem, hit.id, day, locale),
        label: (
          <>
            <span className={styles["name"]}>{nameOf(ecosystem, hit.id, day, locale)}</span>
            <span className={styles["kind"]}>
              <NotYet phases={thingAt(hit.id)?.phases} /> {t(`search.kind.${hit.kind}`)}
            </span>
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
