import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Step } from "#model/talk.ts";
import { dayOfClock } from "#model/when.ts";
import { stepOf } from "#state/draft.ts";
import { freshId } from "#state/freshId.ts";
import { reconcile } from "#state/reconcile.ts";
import { readStepView } from "#state/stepView.ts";
import { Button } from "#ui/Button.tsx";
import { copyText } from "#ui/device.ts";
import { useExplorer } from "#view/context.ts";
import { LoadState } from "#view/LoadState.tsx";
import { proposeTitle } from "#view/talks/proposeTitle.ts";
import { TalkEditor } from "#view/talks/TalkEditor.tsx";
import type { Notice } from "#view/talks/TalkNotice.tsx";
import { useTalkWords } from "#view/talks/talkWords.ts";
import styles from "./App.module.css";
import { LazyPart } from "./LazyPart.tsx";
import { loadedOf, type Queries } from "./queries.ts";
import { newSource } from "./newSource.ts";
import { StepChoices } from "./StepChoices.tsx";
import { previewPart } from "./present/previewPart.ts";
import { randomBytes } from "./random.ts";
import { saveFile } from "./saveFile.ts";
import { createDraftSession, type DraftSession } from "./draftSession.ts";
import { takeImage } from "./takeImage.ts";
import { talkFileOf } from "./talkFile.ts";
import { writeTalkLink } from "./talkLink.ts";
import type { TalkRepository } from "./talkRepository.ts";
import { TalkMessages } from "./TalkMessages.tsx";
import { talkWordsIn } from "#words/talkWords.ts";

export interface TalkDeskHostProps {
  /** Id of the talk that is written. */
  readonly id: string;
  readonly queries: Queries;
  readonly onPlay: (id: string, step: number) => void;
  /** The talk goes on under another id. */
  readonly onMoved: (id: string) => void;
  readonly onClose: () => void;
}

/** Opens a draft session for a talk of the repository. */
export function TalkDeskHost(props: TalkDeskHostProps) {
  return (
    <TalkMessages>
      <FromRepository {...props} />
    </TalkMessages>
  );
}

function FromRepository(props: TalkDeskHostProps) {
  const { id, queries, onClose } = props;
  const { t } = useTalkWords();
  const repository = useQuery(queries.repository);
  const draftSession = useQuery(draftSessionQuery(repository.data, id));
  if (repository.data && draftSession.data) {
    return (
      <Draft key={id} {...props} repository={repository.data} draftSession={draftSession.data} />
    );
  }
  if (draftSession.data !== null) return <LoadState loaded={loadedOf(repository)} />;
  return (
    <div role="alert" className={styles["crash"]}>
      <p>{t("talk.gone")}</p>
      <Button onClick={onClose}>{t("panel.close")}</Button>
    </div>
  );
}

/** `gcTime: 0`: a draft session is dropped with its last subscriber; the next one reads the talk anew. */
function draftSessionQuery(repository: TalkRepository | undefined, id: string) {
  return queryOptions({
    queryKey: ["desk", id],
    queryFn: async () => {
      const talk = await repository?.load(id);
      return repository && talk ? createDraftSession(repository, talk) : null;
    },
    enabled: repository !== undefined,
    gcTime: 0,
    structuralSharing: false,
  });
}

interface DraftProps extends TalkDeskHostProps {
  readonly repository: TalkRepository;
  readonly draftSession: DraftSession;
}

function Draft({ repository, draftSession, queries, onPlay, onMoved, onClose }: DraftProps) {
  const { ecosystem, store, day } = useExplorer();
  const { locale } = useTalkWords();
  const draft = useSyncExternalStore(draftSession.subscribe, draftSession.draft);
  const keeping = useSyncExternalStore(repository.subscribe, repository.keeping);
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(
    () =>
      repository.subscribe(({ movedTo }) => {
        if (movedTo?.id !== draftSession.draft().talk.id) return;
        setNotice({ kind: "moved", title: movedTo.title });
        onMoved(movedTo.id);
      }),
    [repository, draftSession, onMoved],
  );

  const seenStep = (): Step => {
    const { view } = store.getState();
    const title = proposeTitle(view, { ecosystem, day }, BOTH);
    return stepOf(view, title, freshId(title.en, randomBytes(4)));
  };
  const show = (step: Step): void => {
    const { view, goTo } = store.getState();
    const { data, lang, theme, embed, extra } = view;
    const shown = reconcile(readStepView(step.view).view, ecosystem).view;
    goTo({ ...shown, data, lang, theme, embed, extra, detour: false });
  };
  const share = async (): Promise<void> => {
    const fragment = await writeTalkLink(draft.talk);
    if (typeof fragment !== "string") {
      setNotice({ kind: "long", over: fragment.over });
      return;
    }
    const url = new URL(location.href);
    const { data } = store.getState().view;
    url.search = data === null ? "" : `?data=${data}`;
    url.hash = fragment;
    const isCopied = await copyText(url.href);
    setNotice(isCopied ? { kind: "copied" } : { kind: "link", url: url.href });
  };
  return (
    <TalkEditor
      draft={draft}
      onEdit={draftSession.edit}
      onUndo={draftSession.undo}
      onRedo={draftSession.redo}
      onLeave={draftSession.pause}
      seenStep={seenStep}
      freshId={(called) => freshId(called, randomBytes(4))}
      onShow={show}
      takeImage={takeImage}
      newSource={(title, place) => {
        const source = newSource(title, place, dayOfClock(new Date()));
        return source && { as: freshId(title, randomBytes(4)), source };
      }}
      renderPreview={({ id }) => (
        <LazyPart part={previewPart} props={{ talk: draft.talk, step: id, queries }} />
      )}
      renderChoices={(step) => (
        <StepChoices
          step={step}
          queries={queries}
          onChoose={(only) => draftSession.edit({ do: "choose", id: step.id, only })}
        />
      )}
      onPlay={(number) => onPlay(draft.talk.id, number)}
      onShare={() => void share()}
      onExport={() => {
        const { name, json } = talkFileOf(draft.talk, locale);
        saveFile(new Blob([json], { type: "application/json" }), name);
      }}
      onClose={onClose}
      isKept={keeping === "kept"}
      notice={notice}
      onDismiss={() => setNotice(null)}
    />
  );
}

const BOTH = { en: talkWordsIn("en"), zh: talkWordsIn("zh-CN") };
