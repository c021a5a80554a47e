import { queryOptions, useQuery } from "@tanstack/react-query";
import { LoadState } from "#view/LoadState.tsx";
import { BadLink, TalkOffer } from "#view/talks/TalkOffer.tsx";
import { arrivedTalk, isListed } from "./arrivedTalk.ts";
import { loadedOf, type Queries } from "./queries.ts";
import { randomBytes } from "./random.ts";
import { newTalkId, type TalkRepository } from "./talkRepository.ts";
import { TalkMessages } from "./TalkMessages.tsx";

export interface TalkLinkHostProps {
  /** Of the page's address, with its `#`. */
  readonly fragment: string;
  readonly queries: Queries;
  readonly onPlay: (id: string, step: number) => void;
  readonly onEdit: (id: string) => void;
  /** The link has served its purpose. */
  readonly onDone: () => void;
}

/** Offers the talk that a link holds. */
export function TalkLinkHost(props: TalkLinkHostProps) {
  return (
    <TalkMessages>
      <Arrival {...props} />
    </TalkMessages>
  );
}

function Arrival({ fragment, queries, onPlay, onEdit, onDone }: TalkLinkHostProps) {
  const repository = useQuery(queries.repository);
  const loaded = loadedOf(useQuery(arrival(repository.data, fragment)));
  if (loaded.status === "failed") return <BadLink problems={loaded.detail} onDismiss={onDone} />;
  if (loaded.status === "loading" || !repository.data)
    return <LoadState loaded={loadedOf(repository)} />;
  const { value: talk } = loaded;
  const { data: own } = repository;
  return (
    <TalkOffer
      talk={talk}
      onPlay={() => {
        // The link stays in the address: should the browser keep nothing, a reload finds it there.
        void own.saveTemporary(talk).then(() => onPlay(talk.id, 1));
      }}
      onKeep={() => {
        const id = talk.id.endsWith("-link") ? newTalkId(randomBytes) : talk.id;
        if (!isListed(own, id)) void own.save({ ...talk, id });
        onDone();
        onEdit(id);
      }}
      onDismiss={onDone}
    />
  );
}

function arrival(repository: TalkRepository | undefined, fragment: string) {
  return queryOptions({
    queryKey: ["arrival", fragment],
    queryFn: () => {
      if (!repository) throw new Error("there is no shelf yet");
      return arrivedTalk(repository, fragment);
    },
    enabled: repository !== undefined,
    retry: false,
  });
}
