import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { DataError } from "#data/problem.ts";
import type { Talk } from "#model/talk.ts";
import { minutesOf } from "#state/draft.ts";
import { isOwn } from "#state/freshId.ts";
import { useCloseDisclosure } from "#ui/useCloseDisclosure.ts";
import { useExplorer } from "#view/context.ts";
import { LoadState } from "#view/LoadState.tsx";
import { type Problems, TalkList } from "#view/talks/TalkList.tsx";
import { useTalkWords } from "#view/talks/talkWords.ts";
import type { TalkWords } from "#words/words.ts";
import { newTalk } from "./newTalk.ts";
import { loadedOf, type Queries } from "./queries.ts";
import { randomBytes } from "./random.ts";
import { asSecond, takeTalkFile } from "./takeTalkFile.ts";
import { NoTalkError } from "./talkFile.ts";
import { newTalkId, type TalkRepository } from "./talkRepository.ts";
import { TalkMessages, TalkTwin } from "./TalkMessages.tsx";

/** What can be done with talks from anywhere on the page. */
export interface TalkActions {
  readonly onEdit: (id: string) => void;
  /** @param step its number, from 1 */
  readonly onPlay: (id: string, step: number, loops?: boolean) => void;
  readonly onRemoved: (id: string) => void;
}

export interface TalkMenuProps extends TalkActions {
  readonly queries: Queries;
}

/** What the button “Talks” opens. */
export function TalkMenu(props: TalkMenuProps) {
  const repository = loadedOf(useQuery(props.queries.repository));
  return (
    <TalkMessages>
      {repository.status === "ready" ? (
        <PublishedFiles {...props} repository={repository.value} />
      ) : (
        <LoadState loaded={repository} />
      )}
    </TalkMessages>
  );
}

function PublishedFiles({
  repository,
  queries,
  onEdit,
  onPlay,
  onRemoved,
}: TalkMenuProps & { repository: TalkRepository }) {
  const { ecosystem } = useExplorer();
  const cache = useQueryClient();
  const close = useCloseDisclosure();
  const own = useSyncExternalStore(repository.subscribe, repository.outlines);
  const removed = useSyncExternalStore(repository.subscribe, repository.removed);
  const { t } = useTalkWords();
  const [problems, setProblems] = useState<Problems | null>(null);
  const [twin, setTwin] = useState<Talk | null>(null);
  /** What was said of the last file is over. */
  const begin = (): void => {
    setProblems(null);
    setTwin(null);
  };
  const fail = (error: unknown): void => setProblems(problemsOf(error, t));

  const open = (id: string): void => {
    close();
    onEdit(id);
  };
  const keep = (talk: Talk): void => {
    void repository.save(talk);
    open(talk.id);
  };
  const copy = async (id: string): Promise<void> => {
    begin();
    try {
      keep({
        ...(await cache.fetchQuery(queries.talk(id, "whole", whole))),
        id: newTalkId(randomBytes),
      });
    } catch (error) {
      fail(error);
    }
  };
  const take = async (file: File): Promise<void> => {
    begin();
    try {
      const { talk, isKnown } = await takeTalkFile(repository, file);
      if (isKnown) setTwin(talk);
      else keep(talk);
    } catch (error) {
      fail(error);
    }
  };
  const remove = async (id: string): Promise<void> => {
    begin();
    onRemoved(id);
    await repository.remove(id);
  };
  return (
    <TalkList
      outlines={ecosystem.talks}
      own={own}
      removed={removed && { ...removed, steps: removed.steps.length, minutes: minutesOf(removed) }}
      problems={problems}
      question={
        twin && (
          <TalkTwin
            onReplace={() => keep(twin)}
            onKeepBoth={() => keep(asSecond(repository, twin))}
          />
        )
      }
      onPlay={(id) => {
        close();
        onPlay(id, 1);
      }}
      onLoop={(id) => {
        close();
        onPlay(id, 1, true);
      }}
      onEdit={(id) => (isOwn(id) ? open(id) : void copy(id))}
      onNew={() => keep(newTalk())}
      onImport={(file) => void take(file)}
      onRemove={(id) => void remove(id)}
      onRestore={() => {
        begin();
        if (removed) void repository.save(removed);
      }}
    />
  );
}

const whole = (talk: Talk): Talk => talk;

/** Of a talk, file, path, problem and what would be right, as the check of a data set says it. */
function problemsOf(error: unknown, t: TalkWords["t"]): Problems {
  if (!(error instanceof NoTalkError)) {
    const lines = error instanceof DataError ? error.message : String(error);
    return { sentence: t("talk.import.failed"), lines };
  }
  const { what } = error;
  return {
    sentence:
      what === "other" ? t("talk.import.other") : t("talk.import.slides", { program: what }),
  };
}
