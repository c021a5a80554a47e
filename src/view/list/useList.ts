import { useDeferredValue, useMemo } from "react";
import type { ReleasesById } from "#model/release.ts";
import { changesBySubject } from "#query/changes.ts";
import { type ListRow, sortRows } from "#query/list/rows.ts";
import { listRowsOf } from "#words/listRows.ts";
import { useAnswers, useExplorer, useView } from "../context.ts";
import { useChanges } from "../useChanges.ts";
import { useWords } from "../words.ts";

export interface List {
  /** What passes the filters, in the order chosen. */
  readonly rows: readonly ListRow[];
  /** What passes is not known yet. */
  readonly isPending: boolean;
}

export function useList(releases: ReleasesById | null): List {
  const { ecosystem, day, snapshots } = useExplorer();
  const words = useWords();
  // The answer to a press in the filters is painted first, as it is over the picture.
  const { shown, isPending = false } = useDeferredValue(useAnswers());
  const sort = useView((view) => view.sort);
  const changed = useChanges();
  const kinds = useView((view) => view.filters.changed);
  const changes = useMemo(
    () =>
      changesBySubject(changed.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))),
    [changed, kinds],
  );
  const all = useMemo(
    () => listRowsOf(snapshots, { ecosystem, day, releases, changes }, words),
    [snapshots, ecosystem, day, releases, changes, words],
  );
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(words.locale, { numeric: true });
    return sortRows(
      all.filter(({ id }) => shown.has(id)),
      sort,
      compare,
    );
  }, [all, shown, sort, words.locale]);
  return { rows, isPending };
}
