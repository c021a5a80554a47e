import { expect, it, vi } from "vitest";
import { createDraftSession } from "#app/draftSession.ts";
import type { RepositoryChange } from "#app/talkRepository.ts";
import type { Talk } from "#model/talk.ts";

const talk: Talk = { kind: "talk", id: "own-a", title: { en: "Talk" }, steps: [] };
const title = (words: string) => ({ do: "entitle", field: "title", locale: "en", words }) as const;

function surroundings() {
  let listener: ((news: RepositoryChange) => void) | null = null;
  const save = vi.fn<(saved: Talk) => Promise<void>>(() => Promise.resolve());
  const load = vi.fn<(id: string) => Promise<Talk | null>>(() =>
    Promise.resolve({ ...talk, title: { en: "Theirs" } }),
  );
  return {
    save,
    load,
    subscribe: (next: (news: RepositoryChange) => void) => {
      listener = next;
      return () => void (listener = null);
    },
    tell: (news: RepositoryChange) => listener?.(news),
    isHeard: () => listener !== null,
  };
}

it("saves every change at once, undo and redo too", () => {
  const repository = surroundings();
  const draftSession = createDraftSession(repository, talk);
  draftSession.edit(title("One."));
  draftSession.undo();
  draftSession.redo();
  draftSession.pause();
  draftSession.edit({ do: "remove", id: "nobody" });
  expect(repository.save.mock.calls.map(([saved]) => saved.title.en)).toEqual([
    "One.",
    "Talk",
    "One.",
  ]);
});

it("takes what another window has written, as something that can be undone", async () => {
  const repository = surroundings();
  const draftSession = createDraftSession(repository, talk);
  const seen = vi.fn<() => void>();
  draftSession.subscribe(seen);
  repository.tell({ id: "own-a", elsewhere: true });
  await vi.waitFor(() => expect(draftSession.draft().talk.title.en).toBe("Theirs"));
  expect(seen).toHaveBeenCalledTimes(1);
  expect(repository.save).not.toHaveBeenCalled();
  draftSession.undo();
  expect(repository.save).toHaveBeenLastCalledWith(talk);
});

it("goes on under another id, undo included", () => {
  const repository = surroundings();
  const draftSession = createDraftSession(repository, talk);
  draftSession.subscribe(() => {});
  draftSession.edit(title("Mine."));
  repository.tell({
    id: "own-a",
    elsewhere: true,
    movedTo: { ...talk, id: "own-b", title: { en: "Mine. (2)" } },
  });
  expect(draftSession.draft().talk).toMatchObject({ id: "own-b", title: { en: "Mine. (2)" } });
  draftSession.undo();
  expect(repository.save).toHaveBeenLastCalledWith({ ...talk, id: "own-b" });
});

it("listens while somebody looks at it", () => {
  const repository = surroundings();
  const draftSession = createDraftSession(repository, talk);
  const leave = draftSession.subscribe(() => {});
  expect(repository.isHeard()).toBe(true);
  leave();
  expect(repository.isHeard()).toBe(false);
});
