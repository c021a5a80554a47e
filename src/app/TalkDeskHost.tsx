import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Step } from "#model/talk.ts";
import { stepOf } from "#state/draft.ts";
import { freshId } from "#state/freshId.ts";
import { settle } from "#state/settle.ts";
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
import { loadedOf, type Queries } from "./queries.ts";
import { randomBytes } from "./random.ts";
import { saveFile } from "./saveFile.ts";
import { createTalkDesk, type TalkDesk } from "./talkDesk.ts";
import { talkFileOf } from "./talkFile.ts";
import { writeTalkLink } from "./talkLink.ts";
import type { TalkShelf } from "./talkShelf.ts";
import { TalkTongue } from "./TalkTongue.tsx";
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

/** Takes a talk from the shelf and lays it on a desk. */
export function TalkDeskHost(props: TalkDeskHostProps) {
  return (
    <TalkTongue>
      <FromShelf {...props} />
    </TalkTongue>
  );
}

function FromShelf(props: TalkDeskHostProps) {
  const { id, queries, onClose } = props;
  const { t } = useTalkWords();
  const shelf = useQuery(queries.shelf);
  const desk = useQuery(deskQuery(shelf.data, id));
  if (shelf.data && desk.data) {
    return <Desk key={id} {...props} shelf={shelf.data} desk={desk.data} />;
  }
  if (desk.data !== null) return <LoadState loaded={loadedOf(shelf)} />;
  return (
    <div role="alert" className={styles["crash"]}>
      <p>{t("talk.gone")}</p>
      <Button onClick={onClose}>{t("panel.close")}</Button>
    </div>
  );
}

/** A desk is cleared when nobody sits at it: the next one takes the talk from the shelf anew. */
function deskQuery(shelf: TalkShelf | undefined, id: string) {
  return queryOptions({
    queryKey: ["desk", id],
    queryFn: async () => {
      const talk = await shelf?.load(id);
      return shelf && talk ? createTalkDesk(shelf, talk) : null;
    },
    enabled: shelf !== undefined,
    gcTime: 0,
    structuralSharing: false,
  });
}

interface DeskProps extends TalkDeskHostProps {
  readonly shelf: TalkShelf;
  readonly desk: TalkDesk;
}

function Desk({ shelf, desk, onPlay, onMoved, onClose }: DeskProps) {
  const { ecosystem, store, day } = useExplorer();
  const draft = useSyncExternalStore(desk.subscribe, desk.draft);
  const keeping = useSyncExternalStore(shelf.subscribe, shelf.keeping);
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(
    () =>
      shelf.subscribe(({ movedTo }) => {
        if (movedTo?.id !== desk.draft().talk.id) return;
        setNotice({ kind: "moved", title: movedTo.title });
        onMoved(movedTo.id);
      }),
    [shelf, desk, onMoved],
  );

  const seenStep = (): Step => {
    const { view } = store.getState();
    const title = proposeTitle(view, { ecosystem, day }, BOTH);
    return stepOf(view, title, freshId(title.en, randomBytes(4)));
  };
  const show = (step: Step): void => {
    const { view, goTo } = store.getState();
    const { data, lang, theme, embed, extra } = view;
    const shown = settle(readStepView(step.view).view, ecosystem).view;
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
      onEdit={desk.edit}
      onUndo={desk.undo}
      onRedo={desk.redo}
      onLeave={desk.pause}
      seenStep={seenStep}
      freshId={(called) => freshId(called, randomBytes(4))}
      onShow={show}
      onPlay={(number) => onPlay(draft.talk.id, number)}
      onShare={() => void share()}
      onExport={() => {
        const { name, json } = talkFileOf(draft.talk);
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
