import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type { Talk } from "#model/talk.ts";
import { START } from "#state/view.ts";
import { useExplorer } from "#view/context.ts";
import { DropVeil } from "#view/data/DropVeil.tsx";
import { AskCard, FailedCard, OpeningCard } from "#view/data/OpeningCard.tsx";
import type { Queries } from "../queries.ts";
import { asSecond, takeTalkFile } from "../takeTalkFile.ts";
import { TalkMessages, TalkTwin } from "../TalkMessages.tsx";
import type { TalkRepository } from "../talkRepository.ts";
import { takeEarlyDrop } from "../earlyDrop.ts";
import { gatherChosen, gatherDropped, type Gathered } from "./gatherFiles.ts";
import type { Offer, SetRepository } from "./setRepository.ts";
import { setRepositoryQuery } from "./repositoryQuery.ts";

export interface OpenHostProps {
  readonly queries: Queries;
  readonly onEdit: (id: string) => void;
}

/**
 * Takes what is dropped on the page, which the browser would open in the page's place, and what is
 * chosen in the menu: data is shown, a talk is kept and opened for writing.
 */
export function OpenHost(props: OpenHostProps) {
  const { data: repository } = useQuery(setRepositoryQuery);
  const { data: talks } = useQuery(props.queries.repository);
  const [twin, setTwin] = useState<Talk | null>(null);
  return repository && talks ? (
    <Host {...props} {...{ repository, talks, twin }} onTwin={setTwin} />
  ) : null;
}

interface HostProps extends OpenHostProps {
  readonly repository: SetRepository;
  readonly talks: TalkRepository;
  /** A talk that is there already, about which somebody has to be asked. */
  readonly twin: Talk | null;
  readonly onTwin: (twin: Talk | null) => void;
}

function Host({ repository, talks, twin, onTwin, onEdit }: HostProps) {
  const { store } = useExplorer();
  const { offer, job, failure } = useSyncExternalStore(repository.subscribe, repository.state);
  const isDragged = useDrop((name, files) => repository.offer(name, files));
  const keep = (talk: Talk): void => {
    onTwin(null);
    void talks.save(talk);
    onEdit(talk.id);
  };
  const open = useEffectEvent(async ({ name, files }: Offer): Promise<void> => {
    const made = await repository.open(name, files);
    onTwin(null);
    if (made?.is === "talk") {
      const file = files.find(({ path }) => path === made.file) ?? files[0];
      if (!file) return;
      try {
        const { talk, isKnown } = await takeTalkFile(talks, new File([file.blob], file.path));
        if (isKnown) onTwin(talk);
        else keep(talk);
      } catch (error) {
        repository.fail(file.path, error);
      }
    } else if (made?.is === "set") {
      const { lang, theme, picture } = store.getState().view;
      store.getState().goTo({ ...START, lang, theme, picture, data: made.id });
    }
  });
  useEffect(() => {
    const taken = offer && repository.takeOffer();
    if (taken) void open(taken);
  }, [offer, repository]);
  const again = failure?.again;
  return (
    <>
      {isDragged && <DropVeil />}
      {twin && (
        <AskCard>
          <TalkMessages>
            <TalkTwin onReplace={() => keep(twin)} onKeepBoth={() => keep(asSecond(talks, twin))} />
          </TalkMessages>
        </AskCard>
      )}
      {job && <OpeningCard {...job} onCancel={repository.cancel} />}
      {!job && failure && (
        <FailedCard
          {...failure}
          onClose={repository.dismiss}
          onAgain={again ? () => void open(again) : undefined}
        />
      )}
    </>
  );
}

/** @returns whether files are dragged over the page just now */
function useDrop(onDrop: SetRepository["offer"]): boolean {
  const [isDragged, setDragged] = useState(false);
  const take = useEffectEvent(({ name, files }: Gathered): void => {
    if (files.length > 0) onDrop(name, files);
  });
  useEffect(() => {
    take(gatherChosen(takeEarlyDrop()));
    const onDrag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setDragged(event.type === "dragover");
      if (event.type !== "drop") return;
      takeEarlyDrop();
      void gatherDropped(event.dataTransfer).then(take);
    };
    const onLeave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setDragged(false);
    };
    addEventListener("dragover", onDrag);
    addEventListener("drop", onDrag);
    addEventListener("dragleave", onLeave);
    return () => {
      removeEventListener("dragover", onDrag);
      removeEventListener("drop", onDrag);
      removeEventListener("dragleave", onLeave);
    };
  }, []);
  return isDragged;
}
