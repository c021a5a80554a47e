import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import type { Talk } from "#model/talk.ts";
import { withoutNotes } from "#state/present/steps.ts";
import { encode } from "#state/address.ts";
import { writtenTalk } from "#state/writtenTalk.ts";
import { readRole, type WindowRole } from "#state/present/windowRole.ts";
import type { ViewStore } from "#state/store.ts";
import { Button } from "#ui/Button.tsx";
import { LoadState } from "#view/LoadState.tsx";
import { PresentWordsContext } from "#view/present/presentWords.ts";
import { useWords } from "#view/words.ts";
import { writeAddress } from "../addressBar.ts";
import { loadedOf, type Queries } from "../queries.ts";
import { entryMemory, sessionIn } from "./entryMemory.ts";
import styles from "./Present.module.css";
import { presentWordsIn } from "#words/presentLanguage.ts";
import { Running } from "./Running.tsx";
import { newSession } from "./windows.ts";

export interface PresentHostProps {
  readonly talk: string;
  readonly store: ViewStore;
  readonly queries: Queries;
  /** What a question from the room needs: the search and the filters. */
  readonly ask: ReactNode;
  /** What the page has to say to whoever holds the talk. */
  readonly status: ReactNode;
  /** The picture, and what stands beside it. */
  readonly children: ReactNode;
}

/** A window on a talk: loads it, as speaker or audience, and plays it. */
export function PresentHost({ talk: id, store, queries, ask, status, children }: PresentHostProps) {
  const { locale } = useWords();
  const words = useMemo(() => presentWordsIn(locale), [locale]);
  const [memory] = useState(() => entryMemory(window.history));
  const [windowRole, setWindowRole] = useState<WindowRole>(
    () =>
      readRole(location.hash) ?? { role: "audience", session: sessionIn(memory) ?? newSession() },
  );
  // The notes are taken out where a talk arrives, unless it is the speaker who asks.
  const trim = (whole: Talk): Talk => {
    const talk = writtenTalk(whole);
    return windowRole.role === "speaker" ? talk : withoutNotes(talk);
  };
  const talk = loadedOf(useQuery(queries.talk(id, windowRole.role, trim)));
  const takeWindowRole = (role: WindowRole["role"]): void => {
    const next = { ...windowRole, role };
    const query = encode(store.getState().view);
    writeAddress(window, { query, windowRole: next, how: "replaceState", memory: history.state });
    setWindowRole(next);
  };
  if (talk.status !== "ready") {
    return (
      <main className={styles["waiting"]}>
        {talk.status === "loading" ? (
          <p role="status">{words.t("loading")}</p>
        ) : (
          <>
            <LoadState loaded={talk} />
            <Button onClick={() => store.getState().leaveTalk()}>{words.t("leave")}</Button>
          </>
        )}
      </main>
    );
  }
  return (
    <PresentWordsContext value={words}>
      <Running
        key={`${windowRole.role}/${windowRole.session}`}
        talk={talk.value}
        store={store}
        windowRole={windowRole}
        memory={memory}
        queries={queries}
        ask={ask}
        status={status}
        onSpeak={() => takeWindowRole("speaker")}
      >
        {children}
      </Running>
    </PresentWordsContext>
  );
}
