import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { DataError } from "#data/problem.ts";
import type { Talk } from "#model/talk.ts";
import { minutesOf } from "#state/draft.ts";
import { isOwn } from "#state/freshId.ts";
import { useCloseDisclosure } from "#ui/useCloseDisclosure.ts";
import { useExplorer } from "#view/context.ts";
import { LoadState } from "#view/LoadState.tsx";
import { TalkList } from "#view/talks/TalkList.tsx";
import { newTalk } from "./newTalk.ts";
import { loadedOf, type Queries } from "./queries.ts";
import { randomBytes } from "./random.ts";
import { takeTalkFile } from "./takeTalkFile.ts";
import { newTalkId, type TalkRepository } from "./talkRepository.ts";
import { TalkMessages } from "./TalkMessages.tsx";

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
  const [problems, setProblems] = useState<string | null>(null);

  const open = (id: string): void => {
    close();
    onEdit(id);
  };
  const keep = (talk: Talk): void => {
    void repository.save(talk);
    open(talk.id);
  };
  const copy = async (id: string): Promise<void> => {
    try {
      keep({
        ...(await cache.fetchQuery(queries.talk(id, "whole", whole))),
        id: newTalkId(randomBytes),
      });
    } catch (error) {
      setProblems(wordsOf(error));
    }
  };
  const take = async (file: File): Promise<void> => {
    try {
      keep(await takeTalkFile(repository, file));
    } catch (error) {
      setProblems(wordsOf(error));
    }
  };
  const remove = async (id: string): Promise<void> => {
    onRemoved(id);
    await repository.remove(id);
  };
  return (
    <TalkList
      outlines={ecosystem.talks}
      own={own}
      removed={removed && { ...removed, steps: removed.steps.length, minutes: minutesOf(removed) }}
      problems={problems}
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
        if (removed) void repository.save(removed);
      }}
    />
  );
}

const whole = (talk: Talk): Talk => talk;

/** File, path, problem and what would be right, as the check of a data set says it. */
function wordsOf(error: unknown): string {
  return error instanceof DataError ? error.message : String(error);
}
