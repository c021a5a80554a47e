import { useQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { Misfit } from "#state/address.ts";
import type { ViewStore } from "#state/store.ts";
import { AnswersContext, ExplorerContext } from "#view/context.ts";
import { ChipRow } from "#view/filter/ChipRow.tsx";
import { FilterBar } from "#view/filter/FilterBar.tsx";
import type { Loaded } from "#view/loaded.ts";
import { PictureView } from "#view/picture/PictureView.tsx";
import { RestContext, useRest } from "#view/rest.ts";
import { useWords } from "#view/words.ts";
import styles from "./App.module.css";
import { Crash } from "./Crash.tsx";
import { Header } from "./Header.tsx";
import type { FileDropProps } from "./FileDrop.tsx";
import type { HoverHostProps } from "./HoverHost.tsx";
import { LazyPart } from "./LazyPart.tsx";
import {
  comparePart,
  fileDropPart,
  hoverPart,
  imprintPart,
  listPart,
  panelPart,
  talkDeskPart,
  talkLinkPart,
} from "./parts.ts";
import { Present } from "./present/part.tsx";
import type { Queries } from "./queries.ts";
import { SearchHost } from "./SearchHost.tsx";
import { StatusLine } from "./StatusLine.tsx";
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
  useWarmParts(view.embed);
  // What is played is not written at the same time, and a frame within a page is only for looking.
  const isFree = view.talk === null && !view.embed;
  const hasPanel = view.open !== null;
  const hasTable = !hasPanel && view.compare.length > 1;
  const guard = { message: words.t("app.crashed"), action: words.t("app.retry") };
  const play = (talk: string, step: number, loop = false): void =>
    store.getState().showStep({ ...view, talk, step, loop, detour: false });
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
            <LazyPart
              part={talkDeskPart}
              props={{
                id: editing.id,
                queries,
                onPlay: play,
                onMoved: editing.move,
                onClose: () => editing.edit(null),
              }}
            />
          </Crash>
        </div>
      )}
      <Crash {...guard}>
        {view.picture === "list" ? <LazyPart part={listPart} props={{}} /> : <PictureView />}
      </Crash>
      {(hasPanel || hasTable) && (
        <div className={styles["beside"]}>
          <Crash key={hasPanel ? `${view.open?.kind}/${view.open?.id}` : "table"} {...guard}>
            {view.open ? (
              <LazyPart part={panelPart} props={{ open: view.open, queries }} />
            ) : (
              <LazyPart part={comparePart} props={{ ids: view.compare, queries }} />
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
            <Present
              key={view.talk}
              talk={view.talk}
              store={store}
              queries={queries}
              ask={question}
              status={<StatusLine misfits={lost} />}
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
            <PrintedHeading />
            <StatusLine misfits={lost} />
            {isFree && link.fragment !== null && (
              <Crash {...guard}>
                <LazyPart
                  part={talkLinkPart}
                  props={{
                    fragment: link.fragment,
                    queries,
                    onPlay: play,
                    onEdit: editing.edit,
                    onDone: link.onDone,
                  }}
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

/** Nobody sees it before the page is printed. */
function PrintedHeading() {
  const { data: Imprint } = useQuery({ ...imprintPart, enabled: useRest().status === "ready" });
  return Imprint ? <Imprint /> : null;
}

/** It comes by itself when the picture stands; until then nothing is missed. */
function Hover(props: HoverHostProps) {
  const { data: HoverHost } = useQuery({ ...hoverPart, enabled: false });
  return HoverHost ? <HoverHost {...props} /> : null;
}

/** It comes by itself too. */
function FileDrop(props: FileDropProps) {
  const { data: Drop } = useQuery({ ...fileDropPart, enabled: false });
  return Drop ? <Drop {...props} /> : null;
}
