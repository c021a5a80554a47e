import { useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import { dayOfClock, parseWhen } from "#model/when.ts";
import { snapshotsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import type { ViewStore } from "#state/store.ts";
import type { Explorer, Passing } from "#view/context.ts";
import { createSceneRef } from "#view/sceneRef.ts";
import { createMeasure } from "./measureText.ts";
import { prefetch, type Queries } from "./queries.ts";

/** What every part of the screen works on, made anew when another day is shown. */
export function useExplorerValue(
  store: ViewStore,
  ecosystem: Ecosystem,
  queries: Queries,
): Explorer {
  const cache = useQueryClient();
  const wanted = useStore(store, ({ view }) => view.at);
  const isPassing = useStore(store, ({ arrival }) => arrival === "passing");
  // While the date is dragged its handle comes first, and the rest follows as fast as it can.
  const later = useDeferredValue(wanted);
  const at = isPassing ? later : wanted;
  const [measure] = useState(() =>
    createMeasure(getComputedStyle(document.documentElement).fontFamily),
  );
  const [sceneRef] = useState(createSceneRef);
  const [today] = useState(() => dayOfClock(new Date()));
  const day = (at === null ? null : parseWhen(at)?.max) ?? today;
  const [tools, enablePassing] = useState<Passing | null>(null);
  const [pointed, point] = useState<readonly string[]>([]);
  const passing = isPassing ? tools : null;
  // Nothing changes place while the date is dragged: whatever comes has its place already.
  const last = passing ? Math.max(day, today) : day;
  const arranged = useMemo(() => {
    const snapshots = snapshotsOn(ecosystem, last);
    return { snapshots, threads: threadsOn(ecosystem, snapshots, last), day: last };
  }, [ecosystem, last]);
  return useMemo(() => {
    const moment = passing ? passing.momentOn(day) : arranged;
    return {
      ...moment,
      ecosystem,
      store,
      today,
      arranged,
      passing,
      enablePassing,
      pointed,
      point,
      wantSearch: () => void cache.prefetchQuery(queries.search),
      measure,
      sceneRef,
      prefetch: (ref: EntityRef): void => {
        // A talk has fetched what it needs when it began, and its network may be gone.
        if (store.getState().view.talk === null) void prefetch(cache, queries, ref);
      },
    };
  }, [ecosystem, store, day, arranged, passing, pointed, today, cache, queries, measure, sceneRef]);
}
