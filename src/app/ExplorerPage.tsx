import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import { dayOf, parseWhen } from "#model/when.ts";
import { filter } from "#query/filter.ts";
import { standingsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import type { Misfit } from "#state/address.ts";
import { settle } from "#state/settle.ts";
import type { ViewStore } from "#state/store.ts";
import { type Answers, AnswersContext, type Explorer, ExplorerContext } from "#view/context.ts";
import { ChipRow } from "#view/filter/ChipRow.tsx";
import { FilterBar } from "#view/filter/FilterBar.tsx";
import { PictureView } from "#view/picture/PictureView.tsx";
import { useWords } from "#view/words.ts";
import styles from "./App.module.css";
import { Crash } from "./Crash.tsx";
import { Header } from "./Header.tsx";
import { createMeasure } from "./measureText.ts";
import { prefetch, type Queries } from "./queries.ts";
import { StatusLine } from "./StatusLine.tsx";
import { useEscape } from "./useEscape.ts";

// What stands beside the picture comes in chunks of its own, when it is first asked for.
const PanelHost = lazy(async () => ({ default: (await import("./PanelHost.tsx")).PanelHost }));
const CompareHost = lazy(async () => ({
  default: (await import("./CompareHost.tsx")).CompareHost,
}));

export interface ExplorerPageProps {
  readonly store: ViewStore;
  readonly ecosystem: Ecosystem;
  readonly queries: Queries;
  readonly misfits: readonly Misfit[];
}

/** The page over one data set: the answers to the View's questions, handed to every part. */
export function ExplorerPage({ store, ecosystem, queries, misfits }: ExplorerPageProps) {
  const words = useWords();
  const view = useStore(store, (state) => state.view);
  const lost = useSettled(store, ecosystem, misfits);
  const explorer = useExplorerValue(store, ecosystem, queries);
  const answers = useAnswersValue(explorer, queries);
  useEscape(store);
  const hasPanel = view.open !== null;
  const hasTable = !hasPanel && view.compare.length > 1;
  const guard = { message: words.t("app.crashed"), action: words.t("app.retry") };
  return (
    <ExplorerContext value={explorer}>
      <AnswersContext value={answers}>
        <div className={styles["page"]} data-embed={view.embed || undefined}>
          {view.embed ? null : (
            <header className={styles["top"]}>
              <a className={styles["skip"]} href="#picture">
                {words.t("app.skip")}
              </a>
              <Header />
              <div className={styles["filters"]}>
                <FilterBar />
                <ChipRow />
              </div>
            </header>
          )}
          <StatusLine misfits={lost} />
          <main
            className={styles["main"]}
            data-beside={hasPanel ? "panel" : hasTable ? "table" : undefined}
          >
            <Crash {...guard}>
              <PictureView />
            </Crash>
            {(hasPanel || hasTable) && (
              <div className={styles["beside"]}>
                <Crash key={hasPanel ? `${view.open?.kind}/${view.open?.id}` : "table"} {...guard}>
                  <Suspense fallback={<p role="status">{words.t("panel.loading")}</p>}>
                    {view.open ? (
                      <PanelHost open={view.open} queries={queries} />
                    ) : (
                      <CompareHost ids={view.compare} queries={queries} />
                    )}
                  </Suspense>
                </Crash>
              </div>
            )}
          </main>
        </div>
      </AnswersContext>
    </ExplorerContext>
  );
}

/** Takes out of the View what the data set lacks, whenever one arrives from outside. */
function useSettled(
  store: ViewStore,
  ecosystem: Ecosystem,
  misfits: readonly Misfit[],
): readonly Misfit[] {
  const [lost, setLost] = useState(misfits);
  useEffect(() => {
    const check = (): void => {
      const { view, arrival, restore } = store.getState();
      if (arrival !== "restore") return;
      const settled = settle(view, ecosystem);
      if (settled.misfits.length === 0) return;
      restore(settled.view);
      setLost((known) => [...known, ...settled.misfits]);
    };
    check();
    return store.subscribe(check);
  }, [store, ecosystem]);
  return lost;
}

function useExplorerValue(store: ViewStore, ecosystem: Ecosystem, queries: Queries): Explorer {
  const cache = useQueryClient();
  const at = useStore(store, ({ view }) => view.at);
  const [measure] = useState(() =>
    createMeasure(getComputedStyle(document.documentElement).fontFamily),
  );
  const [today] = useState(() => {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  });
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
      prefetch: (ref: EntityRef): void => void prefetch(cache, queries, ref),
    };
  }, [ecosystem, store, day, cache, queries, measure]);
}

function useAnswersValue({ store, standings }: Explorer, queries: Queries): Answers {
  const q = useStore(store, ({ view }) => view.q);
  const filters = useStore(store, ({ view }) => view.filters);
  const isSearching = q.trim() !== "";
  const search = useQuery({ ...queries.search, enabled: isSearching }).data ?? null;
  // Marks adorn a picture that can be read without them: they wait until it stands.
  const [isStanding, setStanding] = useState(false);
  useEffect(() => {
    const handle = requestAnimationFrame(() => setStanding(true));
    return () => cancelAnimationFrame(handle);
  }, []);
  const marks = useQuery({ ...queries.marks, enabled: isStanding }).data ?? NO_MARKS;
  return useMemo(() => {
    const hits = search && isSearching ? search(q) : null;
    const found = hits?.flatMap(({ kind, id }) => (kind === "component" ? [id] : []));
    const question = { filters, matches: found ? new Set(found) : null };
    return { question, shown: filter(standings, question), search, marks };
  }, [search, isSearching, q, filters, standings, marks]);
}

const NO_MARKS = {};
