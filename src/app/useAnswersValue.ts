import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { filter } from "#query/filter.ts";
import type { Answers, Explorer } from "#view/context.ts";
import type { Loaded } from "#view/loaded.ts";
import { useRestingDay } from "#view/useRestingDay.ts";
import { changesAskedPart } from "./parts.ts";
import type { Queries } from "./queries.ts";

/** What the filters and the search let through, made anew with each of them. */
export function useAnswersValue(
  explorer: Explorer,
  queries: Queries,
  rest: Loaded<unknown>,
): Answers {
  const { store, ecosystem, day, snapshots } = explorer;
  const q = useStore(store, ({ view }) => view.q);
  const filters = useStore(store, ({ view }) => view.filters);
  const since = useStore(store, ({ view }) => view.since);
  const isSearching = q.trim() !== "";
  const finder = useQuery({ ...queries.search, enabled: isSearching });
  const found = finder.data ?? null;
  const { refetch } = finder;
  const hasFailed = finder.isError && !finder.isFetching;
  // It finds organizations too, whose names come with the rest.
  const search = rest.status === "ready" ? found : null;
  // Marks adorn a picture that can be read without them: they wait until it stands.
  const [isStanding, setStanding] = useState(false);
  useEffect(() => {
    const handle = requestAnimationFrame(() => setStanding(true));
    return () => cancelAnimationFrame(handle);
  }, []);
  const marks = useQuery({ ...queries.marks, enabled: isStanding }).data ?? NO_MARKS;
  const { data: changesAsked } = useQuery({
    ...changesAskedPart,
    enabled: filters.changed.length > 0,
  });
  const until = useRestingDay(explorer);
  const changes = useMemo(
    () => changesAsked?.(ecosystem, { since, filters }, until) ?? null,
    [changesAsked, ecosystem, since, filters, until],
  );
  const isPending = isSearching && !search && !hasFailed && rest.status !== "failed";
  return useMemo(() => {
    const moment = { ecosystem, snapshots, day };
    const matches = search && isSearching ? search.componentsIn(moment, q) : null;
    const question = { filters, matches, changes };
    const shown = isPending ? NONE : filter(snapshots, question);
    const retrySearch = hasFailed ? () => void refetch() : null;
    return { question, isPending, shown, search, retrySearch, marks };
  }, [
    search,
    isSearching,
    isPending,
    q,
    filters,
    changes,
    ecosystem,
    snapshots,
    day,
    marks,
    hasFailed,
    refetch,
  ]);
}

const NO_MARKS = {};
const NONE: ReadonlySet<string> = new Set();
