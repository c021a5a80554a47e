import { useStore } from "zustand";
import type { Ecosystem } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import type { InvalidParameter } from "#state/parameters.ts";
import type { ViewStore } from "#state/store.ts";
import { hasTable as isTable, listsChanges } from "#state/view.ts";
import { AnswersContext, ExplorerContext, OverlayContext } from "#view/context.ts";
import type { Loaded } from "#view/loaded.ts";
import { PictureView } from "#view/picture/PictureView.tsx";
import { RestContext } from "#view/rest.ts";
import { useWords } from "#view/words.ts";
import styles from "./App.module.css";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Filters } from "./Filters.tsx";
import { Header } from "./Header.tsx";
import { KeysHost } from "./KeysHost.tsx";
import { LazyPart, Warm } from "./LazyPart.tsx";
import {
  asOfPart,
  changesPart,
  comparePart,
  hoverPart,
  lineagePart,
  listPart,
  openHostPart,
  panelPart,
  talkDeskPart,
  talkLinkPart,
  trayPart,
  timePart,
} from "./parts.ts";
import { Present } from "./present/part.tsx";
import type { Queries } from "./queries.ts";
import { PrintedHeading } from "./PrintedHeading.tsx";
import { SearchHost } from "./SearchHost.tsx";
import { skipToMain } from "./skip.ts";
import { StatusLine } from "./StatusLine.tsx";
import { useChangeMarks } from "./useChangeMarks.tsx";
import { useAnswersValue } from "./useAnswersValue.ts";
import { useEditing } from "./useEditing.ts";
import { useEscape } from "./useEscape.ts";
import { useExplorerValue } from "./useExplorerValue.ts";
import { useReconciled } from "./useReconciled.ts";
import { useTalkFragment } from "./useTalkFragment.ts";
import { useWarmParts } from "./useWarmParts.ts";

export interface ExplorerPageProps {
  readonly store: ViewStore;
  readonly ecosystem: Ecosystem;
  readonly rest: Loaded<unknown>;
  readonly queries: Queries;
  readonly invalidParameters: readonly InvalidParameter[];
}

/** The page over one data set: the answers to the View's questions, handed to every part. */
export function ExplorerPage({
  store,
  ecosystem,
  rest,
  queries,
  invalidParameters,
}: ExplorerPageProps) {
  const words = useWords();
  // Not the View as a whole: its date may change with every frame.
  const open = useStore(store, ({ view }) => view.open);
  const compare = useStore(store, ({ view }) => view.compare);
  const table = useStore(store, ({ view }) => view.table);
  const isDetour = useStore(store, ({ view }) => view.detour);
  const picture = useStore(store, ({ view }) => view.picture);
  const talk = useStore(store, ({ view }) => view.talk);
  const since = useStore(store, ({ view }) => view.since);
  const isLineage = useStore(store, ({ view }) => view.trace === "lineage");
  const isEmbed = useStore(store, ({ view }) => view.embed);
  const isPast = useStore(store, ({ view }) => view.at !== null);
  const lost = useReconciled(store, rest.status === "ready" ? ecosystem : null, invalidParameters);
  const explorer = useExplorerValue(store, ecosystem, queries);
  const answers = useAnswersValue(explorer, queries, rest);
  const editing = useEditing();
  const link = useTalkFragment();
  useEscape(store);
  useWarmParts(isEmbed);
  // What is played is not written at the same time, and a frame within a page is only for looking.
  const isFree = talk === null && !isEmbed;
  const hasPanel = open !== null;
  const hasTable = !hasPanel && isTable({ compare, table });
  const isWide = hasTable && table === "wide";
  // What is chosen stays in sight wherever one can choose; a step of a talk and an embed are looked at.
  const hasTray = compare.length > 0 && !isEmbed && (talk === null || isDetour);
  const hasChanges = isFree && listsChanges({ since, open, compare, table });
  const drawMarks = useChangeMarks(
    rest.status === "ready" && (since !== null || explorer.pointed.length > 0),
  );
  const guard = { message: words.t("app.crashed"), action: words.t("app.retry") };
  const play = (id: string, step: number, loop = false): void => {
    const { view, showStep } = store.getState();
    // A step begins without its builds.
    showStep({ ...view, talk: id, step, build: 0, loop, detour: false });
  };
  const time = (
    <div className={styles["time"]}>
      {rest.status === "ready" && (
        <ErrorBoundary {...guard}>
          <LazyPart part={timePart} props={{}} isSilent />
        </ErrorBoundary>
      )}
    </div>
  );
  const main = (
    <main
      id="main"
      className={styles["main"]}
      data-editing={(isFree && editing.id !== null) || undefined}
      data-beside={
        hasPanel || hasChanges ? "panel" : isWide ? "wide" : hasTable ? "table" : undefined
      }
      data-tray={hasTray || undefined}
    >
      {isEmbed && talk === null && (
        <h1 className="visually-hidden">{say(ecosystem.title, words.locale)}</h1>
      )}
      {isFree && editing.id !== null && (
        <div className={styles["desk"]}>
          <ErrorBoundary key={editing.id} {...guard}>
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
          </ErrorBoundary>
        </div>
      )}
      <ErrorBoundary {...guard}>
        {isWide ? null : isLineage ? (
          <LazyPart part={lineagePart} props={{}} />
        ) : picture === "list" ? (
          <LazyPart part={listPart} props={{ queries }} />
        ) : (
          <PictureView />
        )}
      </ErrorBoundary>
      {(hasPanel || hasTable || hasChanges) && (
        <div className={styles["beside"]}>
          <ErrorBoundary key={hasPanel ? `${open?.kind}/${open?.id}` : "table"} {...guard}>
            {open ? (
              <LazyPart part={panelPart} props={{ open, queries }} />
            ) : hasChanges ? (
              <LazyPart part={changesPart} props={{ queries }} />
            ) : (
              <LazyPart part={comparePart} props={{ ids: compare, queries }} />
            )}
          </ErrorBoundary>
        </div>
      )}
      {hasTray && (
        <div className={styles["tray"]}>
          <ErrorBoundary {...guard}>
            <LazyPart part={trayPart} props={{}} />
          </ErrorBoundary>
        </div>
      )}
    </main>
  );
  if (talk !== null) {
    const question = (
      <>
        <SearchHost />
        <Filters />
        {time}
      </>
    );
    return (
      <ExplorerContext value={explorer}>
        <RestContext value={rest}>
          <AnswersContext value={answers}>
            <OverlayContext value={drawMarks}>
              <Present
                key={talk}
                talk={talk}
                store={store}
                queries={queries}
                ask={question}
                status={<StatusLine invalidParameters={lost} />}
              >
                {main}
              </Present>
            </OverlayContext>
          </AnswersContext>
        </RestContext>
      </ExplorerContext>
    );
  }
  return (
    <ExplorerContext value={explorer}>
      <RestContext value={rest}>
        <AnswersContext value={answers}>
          <div className={styles["page"]} data-embed={isEmbed || undefined}>
            {isEmbed ? null : (
              <header className={styles["top"]}>
                <a className={styles["skip"]} href="#main" onClick={skipToMain}>
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
                <Filters />
              </header>
            )}
            <PrintedHeading />
            <StatusLine invalidParameters={lost} />
            {isFree && link.fragment !== null && (
              <ErrorBoundary {...guard}>
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
              </ErrorBoundary>
            )}
            {isFree && <Warm part={openHostPart} props={{ queries, onEdit: editing.edit }} />}
            <OverlayContext value={drawMarks}>{main}</OverlayContext>
            {isEmbed ? isPast && <LazyPart part={asOfPart} props={{}} isSilent /> : time}
            {isEmbed ? null : <KeysHost />}
            <Warm part={hoverPart} props={{ queries }} />
          </div>
        </AnswersContext>
      </RestContext>
    </ExplorerContext>
  );
}
