import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import { dayOfClock, parseWhen } from "#model/when.ts";
import { standingsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import type { ViewStore } from "#state/store.ts";
import type { Explorer } from "#view/context.ts";
import { createEasel } from "#view/easel.ts";
import { createMeasure } from "./measureText.ts";
import { prefetch, type Queries } from "./queries.ts";

/** What every part of the screen works on, made anew when another day is shown. */
export function useExplorerValue(
  store: ViewStore,
  ecosystem: Ecosystem,
  queries: Queries,
): Explorer {
  const cache = useQueryClient();
  const at = useStore(store, ({ view }) => view.at);
  const [measure] = useState(() =>
    createMeasure(getComputedStyle(document.documentElement).fontFamily),
  );
  const [easel] = useState(createEasel);
  const [today] = useState(() => dayOfClock(new Date()));
  const day = (at === null ? null : parseWhen(at)?.max) ?? today;
  return useMemo(() => {
    const standings = standingsOn(ecosystem, day);
    return {
      ecosystem,
      store,
      day,
      standings,
      threads: threadsOn(ecosystem, standings, day),
      wantSearch: () => void cache.prefetchQuery(queries.search),
      measure,
      easel,
      prefetch: (ref: EntityRef): void => {
        // A talk has fetched what it needs when it began, and its network may be gone.
        if (store.getState().view.talk === null) void prefetch(cache, queries, ref);
      },
    };
  }, [ecosystem, store, day, cache, queries, measure, easel]);
}
