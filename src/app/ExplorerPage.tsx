import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import { LOCALES } from "#model/text.ts";
import { dayOf, parseWhen } from "#model/when.ts";
import { filter } from "#query/filter.ts";
import { standingsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import type { Misfit } from "#state/address.ts";
import { settle } from "#state/settle.ts";
import type { ViewStore } from "#state/store.ts";
import { createEasel } from "#view/easel.ts";
import { type Answers, AnswersContext, type Explorer, ExplorerContext } from "#view/context.ts";
import { ChipRow } from "#view/filter/ChipRow.tsx";
import { FilterBar } from "#view/filter/FilterBar.tsx";
import { LoadState } from "#view/LoadState.tsx";
import { PictureView } from "#view/picture/PictureView.tsx";
import { useWords } from "#view/words.ts";
import styles from "./App.module.css";
import { Crash } from "./Crash.tsx";
import { Header } from "./Header.tsx";
import { Imprint } from "./Imprint.tsx";
import { createMeasure } from "./measureText.ts";
import type { CompareHostProps } from "./CompareHost.tsx";
import type { PanelHostProps } from "./PanelHost.tsx";
import { comparePart, panelPart, presentPart, searchPart } from "./parts.ts";
import { Present, Talks } from "./present/part.tsx";
import { partOf, prefetch, type Queries } from "./queries.ts";
import { SearchHost } from "./SearchHost.tsx";
import { speechIn } from "./speech.ts";
import { StatusLine } from "./StatusLine.tsx";
import { useEscape } from "./useEscape.ts";

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
  useWarmParts();
  const hasPanel = view.open !== null;
  const hasTable = !hasPanel && view.compare.length > 1;
  const guard = { message: words.t("app.crashed"), action: words.t("app.retry") };
  const [isLoop, setLoop] = useState(false);
  const play = (talk: string, loops: boolean): void => {
    setLoop(loops);
    store.getState().showStep({ ...view, talk, step: 1, detour: false });
  };
  const filters = (
    <div className={styles["filters"]}>
      <FilterBar />
      <ChipRow />
    </div>
  );
  const main = (
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
            {view.open ? (
              <Panel open={view.open} queries={queries} />
            ) : (
              <Table ids={view.compare} queries={queries} />
            )}
          </Crash>
        </div>
      )}
    </main>
  );
  if (view.talk !== null) {
    const question = (
      <>
        <SearchHost />
        {filters}
      </>
    );
    return (
      <ExplorerContext value={explorer}>
        <AnswersContext value={answers}>
          <StatusLine misfits={lost} />
          <Present
            key={view.talk}
            talk={view.talk}
            store={store}
            queries={queries}
            isLoop={isLoop}
            ask={question}
          >
            {main}
          </Present>
        </AnswersContext>
      </ExplorerContext>
    );
  }
  return (
    <ExplorerContext value={explorer}>
      <AnswersContext value={answers}>
        <div className={styles["page"]} data-embed={view.embed || undefined}>
          {view.embed ? null : (
            <header className={styles["top"]}>
              <a className={styles["skip"]} href="#picture">
                {words.t("app.skip")}
              </a>
              <Header talks={<Talks onPlay={play} />} />
              {filters}
            </header>
          )}
          <Imprint />
          <StatusLine misfits={lost} />
          {main}
        </div>
      </AnswersContext>
    </ExplorerContext>
  );
}

function Panel(props: PanelHostProps) {
  const part = partOf(useQuery(panelPart));
  return part.status === "ready" ? (
    <part.value.PanelHost {...props} />
  ) : (
    <LoadState loaded={part} />
  );
}

function Table(props: CompareHostProps) {
  const part = partOf(useQuery(comparePart));
  return part.status === "ready" ? (
    <part.value.CompareHost {...props} />
  ) : (
    <LoadState loaded={part} />
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
  const [easel] = useState(createEasel);
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
      easel,
      prefetch: (ref: EntityRef): void => void prefetch(cache, queries, ref),
    };
  }, [ecosystem, store, day, cache, queries, measure, easel]);
}

/** Fetches the other chunks once the picture stands, while the network is still there. */
function useWarmParts(): void {
  const cache = useQueryClient();
  useEffect(() => {
    const handle = setTimeout(() => {
      void cache.prefetchQuery(panelPart);
      void cache.prefetchQuery(comparePart);
      void cache.prefetchQuery(searchPart);
      for (const locale of LOCALES) void cache.prefetchQuery(speechIn(locale));
      void cache.prefetchQuery(presentPart);
    }, WARM_AFTER_MS);
    return () => clearTimeout(handle);
  }, [cache]);
}

/** By then the first picture has been painted, on slow machines too. */
const WARM_AFTER_MS = 1500;

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
