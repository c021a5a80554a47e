import { queryOptions, useQuery } from "@tanstack/react-query";
import { LoadState } from "#view/LoadState.tsx";
import { BadLink, TalkOffer } from "#view/talks/TalkOffer.tsx";
import { arrivedTalk, isListed } from "./arrivedTalk.ts";
import { loadedOf, type Queries } from "./queries.ts";
import { randomBytes } from "./random.ts";
import { newTalkId, type TalkShelf } from "./talkShelf.ts";
import { TalkTongue } from "./TalkTongue.tsx";

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
    <TalkTongue>
      <Arrival {...props} />
    </TalkTongue>
  );
}

function Arrival({ fragment, queries, onPlay, onEdit, onDone }: TalkLinkHostProps) {
  const shelf = useQuery(queries.shelf);
  const loaded = loadedOf(useQuery(arrival(shelf.data, fragment)));
  if (loaded.status === "failed") return <BadLink problems={loaded.detail} onDismiss={onDone} />;
  if (loaded.status === "loading" || !shelf.data) return <LoadState loaded={loadedOf(shelf)} />;
  const { value: talk } = loaded;
  const { data: own } = shelf;
  return (
    <TalkOffer
      talk={talk}
      onPlay={() => {
        // The link stays in the address: should the browser keep nothing, a reload finds it there.
        void own.lend(talk).then(() => onPlay(talk.id, 1));
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

function arrival(shelf: TalkShelf | undefined, fragment: string) {
  return queryOptions({
    queryKey: ["arrival", fragment],
    queryFn: () => {
      if (!shelf) throw new Error("there is no shelf yet");
      return arrivedTalk(shelf, fragment);
    },
    enabled: shelf !== undefined,
    retry: false,
  });
}
