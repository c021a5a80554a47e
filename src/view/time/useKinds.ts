import { useMemo } from "react";
import { type ChangeKind, CHANGES } from "#query/changeKinds.ts";
import { kindsOf } from "#query/changes.ts";
import { facetValues } from "#query/filter.ts";
import { useAnswers, useExplorer } from "../context.ts";
import { answerBy } from "../answerBy.ts";
import { useChanges } from "../useChanges.ts";

/** A kind of change, how many components changed in that way, and whether it is filtered by. */
export interface Kind {
  readonly kind: ChangeKind;
  readonly count: number;
  readonly isChosen: boolean;
  readonly toggle: () => void;
}

/** Every kind of change that occurs since a date, the other filters as they are. */
export function useKinds(since: string): readonly Kind[] {
  const { snapshots, store } = useExplorer();
  const { question } = useAnswers();
  const changes = useChanges(since);
  const values = useMemo(
    () => facetValues(snapshots, { ...question, changes: kindsOf(changes) }, "changed"),
    [snapshots, question, changes],
  );
  return CHANGES.flatMap((kind): Kind[] => {
    const value = values.find(({ id }) => id === kind);
    if (!value || (value.count === 0 && !value.isChosen)) return [];
    const { count, isChosen } = value;
    return [{ kind, count, isChosen, toggle: () => answerBy(store, "changed", kind, since) }];
  });
}
