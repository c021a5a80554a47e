import { expect, it, vi } from "vitest";
import { createTalkDesk } from "#app/talkDesk.ts";
import type { ShelfNews } from "#app/talkShelf.ts";
import type { Talk } from "#model/talk.ts";

const talk: Talk = { kind: "talk", id: "own-a", title: { en: "Talk" }, steps: [] };
const title = (words: string) => ({ do: "entitle", field: "title", locale: "en", words }) as const;

function surroundings() {
  let listener: ((news: ShelfNews) => void) | null = null;
  const save = vi.fn<(saved: Talk) => Promise<void>>(() => Promise.resolve());
  const load = vi.fn<(id: string) => Promise<Talk | null>>(() =>
    Promise.resolve({ ...talk, title: { en: "Theirs" } }),
  );
  return {
    save,
    load,
    subscribe: (next: (news: ShelfNews) => void) => {
      listener = next;
      return () => void (listener = null);
    },
    tell: (news: ShelfNews) => listener?.(news),
    isHeard: () => listener !== null,
  };
}

it("saves every change at once, undo and redo too", () => {
  const shelf = surroundings();
  const desk = createTalkDesk(shelf, talk);
  desk.edit(title("One."));
  desk.undo();
  desk.redo();
  desk.pause();
  desk.edit({ do: "remove", id: "nobody" });
  expect(shelf.save.mock.calls.map(([saved]) => saved.title.en)).toEqual(["One.", "Talk", "One."]);
});

it("takes what another window has written, as something that can be undone", async () => {
  const shelf = surroundings();
  const desk = createTalkDesk(shelf, talk);
  const seen = vi.fn<() => void>();
  desk.subscribe(seen);
  shelf.tell({ id: "own-a", elsewhere: true });
  await vi.waitFor(() => expect(desk.draft().talk.title.en).toBe("Theirs"));
  expect(seen).toHaveBeenCalledTimes(1);
  expect(shelf.save).not.toHaveBeenCalled();
  desk.undo();
  expect(shelf.save).toHaveBeenLastCalledWith(talk);
});

it("goes on under another id, undo included", () => {
  const shelf = surroundings();
  const desk = createTalkDesk(shelf, talk);
  desk.subscribe(() => {});
  desk.edit(title("Mine."));
  shelf.tell({
    id: "own-a",
    elsewhere: true,
    movedTo: { ...talk, id: "own-b", title: { en: "Mine. (2)" } },
  });
  expect(desk.draft().talk).toMatchObject({ id: "own-b", title: { en: "Mine. (2)" } });
  desk.undo();
  expect(shelf.save).toHaveBeenLastCalledWith({ ...talk, id: "own-b" });
});

it("listens while somebody looks at it", () => {
  const shelf = surroundings();
  const desk = createTalkDesk(shelf, talk);
  const leave = desk.subscribe(() => {});
  expect(shelf.isHeard()).toBe(true);
  leave();
  expect(shelf.isHeard()).toBe(false);
});
