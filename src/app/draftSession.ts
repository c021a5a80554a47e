import type { Talk } from "#model/talk.ts";
import { beginDraft, change, type Draft, pause, redo, undo } from "#state/draft.ts";
import type { Edit } from "#state/talkEdits.ts";
import type { TalkRepository } from "./talkRepository.ts";

/** One talk being written: every change is in the repository at once. */
export interface DraftSession {
  readonly draft: () => Draft;
  readonly subscribe: (listener: () => void) => () => void;
  readonly edit: (edit: Edit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly pause: () => void;
}

/** A session lives as long as its subscriptions: without any it listens to nothing. */
export function createDraftSession(
  repository: Pick<TalkRepository, "load" | "save" | "subscribe">,
  talk: Talk,
): DraftSession {
  let draft = beginDraft(talk);
  const listeners = new Set<() => void>();
  let letGo: (() => void) | null = null;

  const become = (next: Draft): void => {
    if (next === draft) return;
    draft = next;
    for (const listener of listeners) listener();
  };
  const keep = (next: Draft): void => {
    const isChanged = next.talk !== draft.talk;
    // Undo may lead back to before the talk had moved to another id.
    const { id } = draft.talk;
    become(next.talk.id === id ? next : { ...next, talk: { ...next.talk, id } });
    if (isChanged) void repository.save(draft.talk);
  };
  const adopt = async (id: string): Promise<void> => {
    const theirs = await repository.load(id);
    if (theirs && theirs !== draft.talk && id === draft.talk.id)
      become(change(draft, { do: "adopt", talk: theirs }));
  };
  const listen = (): (() => void) =>
    repository.subscribe(({ id, movedTo }) => {
      if (id !== draft.talk.id) return;
      if (!movedTo) void adopt(id);
      else become({ ...draft, talk: { ...draft.talk, id: movedTo.id, title: movedTo.title } });
    });

  return {
    draft: () => draft,
    subscribe: (listener) => {
      letGo ??= listen();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        letGo?.();
        letGo = null;
      };
    },
    edit: (edit) => keep(change(draft, edit)),
    undo: () => keep(undo(draft)),
    redo: () => keep(redo(draft)),
    pause: () => become(pause(draft)),
  };
}
