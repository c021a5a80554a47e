import { Search as SearchIcon } from "lucide-react";
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { ExportFormat, Target } from "#query/ask/answer.ts";
import { createRows, keyOf, type Row } from "#query/ask/rows.ts";
import { targetOf, viewOf } from "#state/found.ts";
import { isTouched, toggleFullScreen } from "#ui/device.ts";
import { SearchField } from "#ui/SearchField.tsx";
import { rowText } from "#words/searchRows.ts";
import { searchWordsIn } from "#words/searchWords.ts";
import { useActions, useAnswers, useExplorer, useView } from "../context.ts";
import { NotYet } from "../NotYet.tsx";
import { useWords } from "../words.ts";
import { RowLabel } from "./RowLabel.tsx";

const MOST_SUGGESTED = 10;

export interface SearchBoxProps {
  readonly input: RefObject<HTMLInputElement | null>;
  /** The focus is to be here from the start. */
  readonly hasFocus: boolean;
  /** Enter was pressed before this was here: the best hit is wanted as soon as there is one. */
  readonly isEntered: boolean;
  readonly onExport: (format: ExportFormat) => void;
}

/**
 * Finds anything by name or description, answers questions and takes commands; meanwhile the picture
 * is filtered by the same text.
 */
export function SearchBox({ input, hasFocus, isEntered, onExport }: SearchBoxProps) {
  const explorer = useExplorer();
  const { search, retrySearch } = useAnswers();
  const actions = useActions();
  const q = useView((view) => view.q);
  const words = useWords();
  /** Enter was pressed before the list was there for what is written. */
  const isWaiting = useRef(isEntered);

  // It takes the place of a plain field in which somebody may have begun to write.
  useEffect(() => {
    const field = input.current;
    if (!hasFocus || !field) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [hasFocus, input]);

  const { ecosystem, snapshots, day, store, wantSearch } = explorer;
  const rowsOf = useMemo(
    () => search && createRows(search.askIn({ ecosystem, snapshots, day }), search),
    [search, ecosystem, snapshots, day],
  );
  const snapshotOf = useMemo(
    () => new Map(snapshots.map((snapshot) => [snapshot.component.id, snapshot])),
    [snapshots],
  );
  // The letter is written and the picture answers before the list does.
  const asked = useDeferredValue(q);
  const rows = useMemo(
    () => (asked.trim() === "" ? [] : (rowsOf?.(asked).slice(0, MOST_SUGGESTED) ?? [])),
    [rowsOf, asked],
  );

  const goTo = (target: Target): void => {
    actions.search("");
    const view = viewOf(store.getState().view, target);
    if (target.kind === "export") onExport(target.format);
    else if (target.kind === "fullScreen") void toggleFullScreen();
    else if (target.kind === "theme") actions.setTheme(target.theme);
    else if (target.kind === "language") actions.setLanguage(target.lang);
    else if (view && target.kind === "talk") actions.showStep(view);
    else if (view) actions.goTo(view);
  };
  const choose = (row: Row): void => {
    isWaiting.current = asked !== store.getState().view.q;
    if (isWaiting.current) return;
    // On a phone the keyboard would stay over what was found.
    if (isTouched()) input.current?.blur();
    goTo(row.kind === "answer" ? row.answer.target : targetOf(documentOf(row), ecosystem));
  };
  const [best] = rows;
  useEffect(() => {
    if (isWaiting.current && best && asked === q) choose(best);
  });

  const { t } = searchWordsIn(words.locale);
  const phasesOf = (row: Row) => {
    if (row.kind === "answer") return undefined;
    const { id } = documentOf(row);
    return (ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id))?.phases;
  };
  const reader = { ecosystem, snapshots: snapshotOf, day, words };
  return (
    <SearchField
      label={words.t("search.label")}
      placeholder={words.t("search.placeholder")}
      value={q}
      onChange={(text) => {
        isWaiting.current = false;
        actions.search(text);
      }}
      onFocus={wantSearch}
      onEnter={() => {
        isWaiting.current = true;
        if (best) choose(best);
      }}
      isOpenAtFirst={hasFocus && q !== ""}
      inputRef={input}
      icon={<SearchIcon />}
      emptyMessage={
        search
          ? t("search.none")
          : retrySearch
            ? words.t("panel.failed.missing")
            : words.t("search.loading")
      }
      suggestions={rows.map((row) => {
        const text = rowText(row, reader);
        return {
          key: keyOf(row),
          name: text.name,
          label: <RowLabel text={text} notYet={<NotYet phases={phasesOf(row)} />} />,
          onChoose: () => choose(row),
        };
      })}
    />
  );
}

function documentOf(row: Exclude<Row, { readonly kind: "answer" }>) {
  return row.kind === "hit" ? row.hit.document : row.document;
}
