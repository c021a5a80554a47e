import { useDeferredValue, useMemo } from "react";
import type { ReleasesById } from "#model/release.ts";
import { type ListRow, sortRows } from "#query/list/rows.ts";
import { listRowsOf } from "#words/listRows.ts";
import { useAnswers, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";

/** What passes the filters, in the order chosen. */
export function useList(releases: ReleasesById | null): readonly ListRow[] {
  const { ecosystem, day, snapshots } = useExplorer();
  const words = useWords();
  // The answer to a press in the filters is painted first, as it is over the picture.
  const shown = useDeferredValue(useAnswers().shown);
  const sort = useView((view) => view.sort);
  const all = useMemo(
    () => listRowsOf(snapshots, { ecosystem, day, releases }, words),
    [snapshots, ecosystem, day, releases, words],
  );
  return useMemo(() => {
    const { compare } = new Intl.Collator(words.locale, { numeric: true });
    return sortRows(
      all.filter(({ id }) => shown.has(id)),
      sort,
      compare,
    );
  }, [all, shown, sort, words.locale]);
}
