import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useStore } from "zustand";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { Misfit } from "#state/address.ts";
import type { ViewStore } from "#state/store.ts";
import { AnswersContext, ExplorerContext } from "#view/context.ts";
import { ChipRow } from "#view/filter/ChipRow.tsx";
import { FilterBar } from "#view/filter/FilterBar.tsx";
import { LoadState } from "#view/LoadState.tsx";
import type { Loaded } from "#view/loaded.ts";
import { PictureView } from "#view/picture/PictureView.tsx";
import { RestContext, useAfterRest } from "#view/rest.ts";
import { useWords } from "#view/words.ts";
import styles from "./App.module.css";
import { Crash } from "./Crash.tsx";
import { Header } from "./Header.tsx";
import { Imprint } from "./Imprint.tsx";
import type { CompareHostProps } from "./CompareHost.tsx";
import type { FileDropProps } from "./FileDrop.tsx";
import type { PanelHostProps } from "./PanelHost.tsx";
import type { HoverHostProps } from "./HoverHost.tsx";
import { comparePart, fileDropPart, hoverPart, listPart, panelPart } from "./parts.ts";
import { Present } from "./present/part.tsx";
import { partOf, type Queries } from "./queries.ts";
import { SearchHost } from "./SearchHost.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { TalkDeskPart, TalkLinkPart } from "./TalkParts.tsx";
import { useAnswersValue } from "./useAnswersValue.ts";
import { useEditing } from "./useEditing.ts";
import { useEscape } from "./useEscape.ts";
import { useExplorerValue } from "./useExplorerValue.ts";
import { useSettled } from "./useSettled.ts";
import { useTalkFragment } from "./useTalkFragment.ts";
import { useWarmParts } from "./useWarmParts.ts";

export interface ExplorerPageProps {
  readonly store: ViewStore;
  readonly ecosystem: Ecosystem;
  readonly rest: Loaded<unknown>;
  readonly queries: Queries;
  readonly misfits: readonly Misfit[];
}

/** The page over one data set: the answers to the View's questions, handed to every part. */
export function ExplorerPage({ store, ecosystem, rest, queries, misfits }: ExplorerPageProps) {
  const words = useWords();
  const view = useStore(store, (state) => state.view);
  const lost = useSettled(store, rest.status === "ready" ? ecosystem : null, misfits);
  const explorer = useExplorerValue(store, ecosystem, queries);
  const answers = useAnswersValue(explorer, queries, rest);
  const editing = useEditing();
  const link = useTalkFragment();
  useEscape(store);
  useWarmParts();
  // What is played is not written at the same time, and a frame within a page is only for looking.
  const isFree = view.talk === null && !view.embed;
  const hasPanel = view.open !== null;
  const hasTable = !hasPanel && view.compare.length > 1;
  const guard = { message: words.t("app.crashed"), action: words.t("app.retry") };
  const [isLoop, setLoop] = useState(false);
  const play = (talk: string, step: number, loops = false): void => {
    setLoop(loops);
    store.getState().showStep({ ...view, talk, step, detour: false });
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
      data-editing={(isFree && editing.id !== null) || undefined}
      data-beside={hasPanel ? "panel" : hasTable ? "table" : undefined}
    >
      {isFree && editing.id !== null && (
        <div className={styles["desk"]}>
          <Crash key={editing.id} {...guard}>
            <TalkDeskPart
              id={editing.id}
              queries={queries}
              onPlay={play}
              onMoved={editing.move}
              onClose={() => editing.edit(null)}
            />
          </Crash>
        </div>
      )}
      <Crash {...guard}>{view.picture === "list" ? <List /> : <PictureView />}</Crash>
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
        <RestContext value={rest}>
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
        </RestContext>
      </ExplorerContext>
    );
  }
  return (
    <ExplorerContext value={explorer}>
      <RestContext value={rest}>
        <AnswersContext value={answers}>
          <div className={styles["page"]} data-embed={view.embed || undefined}>
            {view.embed ? null : (
              <header className={styles["top"]}>
                <a className={styles["skip"]} href="#picture">
                  {words.t("app.skip")}
                </a>
                <Header
                  queries={queries}
                  onPlay={play}
                  onEdit={editing.edit}
                  onRemoved={(id) => {
                    if (id === editing.id) editing.edit(null);
                  }}
                />
                {filters}
              </header>
            )}
            <Imprint />
            <StatusLine misfits={lost} />
            {isFree && link.fragment !== null && (
              <Crash {...guard}>
                <TalkLinkPart
                  fragment={link.fragment}
                  queries={queries}
                  onPlay={play}
                  onEdit={editing.edit}
                  onDone={link.onDone}
                />
              </Crash>
            )}
            {isFree && <FileDrop queries={queries} onEdit={editing.edit} />}
            {main}
            <Hover queries={queries} />
          </div>
        </AnswersContext>
      </RestContext>
    </ExplorerContext>
  );
}

function Panel(props: PanelHostProps) {
  const part = useAfterRest(partOf(useQuery(panelPart)));
  return part.status === "ready" ? (
    <part.value.PanelHost {...props} />
  ) : (
    <LoadState loaded={part} />
  );
}

/** It comes by itself when the picture stands; until then nothing is missed. */
function Hover(props: HoverHostProps) {
  const { data } = useQuery({ ...hoverPart, enabled: false });
  return data ? <data.HoverHost {...props} /> : null;
}

/** It comes by itself too. */
function FileDrop(props: FileDropProps) {
  const { data } = useQuery({ ...fileDropPart, enabled: false });
  return data ? <data.FileDrop {...props} /> : null;
}

function List() {
  const part = useAfterRest(partOf(useQuery(listPart)));
  return part.status === "ready" ? <part.value.ListHost /> : <LoadState loaded={part} />;
}

function Table(props: CompareHostProps) {
  const part = useAfterRest(partOf(useQuery(comparePart)));
  return part.status === "ready" ? (
    <part.value.CompareHost {...props} />
  ) : (
    <LoadState loaded={part} />
  );
}
