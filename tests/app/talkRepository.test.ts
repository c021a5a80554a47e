import { describe, expect, it } from "vitest";
import {
  createTalkRepository,
  type RepositoryChange,
  type TalkRepository,
} from "#app/talkRepository.ts";
import { follows, type KeptTalk, type TalkStore } from "#app/talkStore.ts";
import type { Talk } from "#model/talk.ts";

const talkOf = (id: string, title = "Talk"): Talk => ({
  kind: "talk",
  id,
  title: { en: title },
  steps: [],
});

/** The disk of a browser, as several windows share it, with its faults. */
function disk() {
  const kept = new Map<string, KeptTalk>();
  let left: readonly KeptTalk[] = [];
  const listeners: ((told: unknown) => void)[] = [];
  const state = { isRefusing: false, isMute: false, puts: 0 };
  const answer = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    if (state.isRefusing) throw new Error("refused");
    return work();
  };
  const store: TalkStore = {
    all: () => answer(() => [...kept.values()]),
    get: (id) => answer(() => kept.get(id) ?? null),
    put: (record) =>
      answer(() => {
        state.puts += 1;
        const current = kept.get(record.talk.id);
        if (current && !follows(record, current)) return current;
        kept.set(record.talk.id, record);
        return null;
      }),
    remove: (id) => answer(() => void kept.delete(id)),
    leave: (records) => {
      left = records;
    },
    rescue: () => {
      const found = left;
      left = [];
      return found;
    },
  };
  let seed = 0;
  let clock = 1;
  const window = async (data = "container"): Promise<TalkRepository> => {
    const repository = createTalkRepository({
      store,
      data,
      others: {
        tell: (id) => {
          if (!state.isMute) for (const listener of listeners) listener(id);
        },
        hear: (listener) => void listeners.push(listener),
      },
      random: (length) => Uint8Array.from({ length }, () => (seed = (seed * 31 + 7) % 251)),
      now: () => (clock += 1),
    });
    await repository.ready;
    return repository;
  };
  const tellAll = (told: unknown): void => {
    for (const listener of listeners) listener(told);
  };
  return { state, window, tellAll, left: () => left };
}
const titles = (repository: TalkRepository): readonly string[] =>
  repository.outlines().map(({ title }) => title.en);
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("a shelf", () => {
  it("keeps talks for the next page, the last changed first", async () => {
    const { window } = disk();
    const repository = await window();
    await repository.save(talkOf("own-a", "One"));
    await repository.save(talkOf("own-b", "Two"));
    await repository.save(talkOf("own-a", "One more"));
    const next = await window();
    expect(titles(next)).toEqual(["One more", "Two"]);
    expect(await next.load("own-a")).toEqual(talkOf("own-a", "One more"));
    expect(await next.load("own-nobody")).toBeNull();
    expect(titles(await window("other"))).toEqual([]);
  });

  it("has a talk in memory before the disk has answered, and writes what piles up as one", async () => {
    const { window, state } = disk();
    const repository = await window();
    const saved = Promise.all(
      ["T", "Ta", "Tal", "Talk"].map((title) => repository.save(talkOf("own-a", title))),
    );
    expect(titles(repository)).toEqual(["Talk"]);
    await saved;
    expect(state.puts).toBeLessThan(4);
    expect(titles(await window())).toEqual(["Talk"]);
  });

  it("removes, and takes back what was removed", async () => {
    const { window } = disk();
    const repository = await window();
    await repository.save(talkOf("own-a"));
    await repository.remove("own-a");
    expect(titles(await window())).toEqual([]);
    expect(repository.removed()?.id).toBe("own-a");
    await repository.save(talkOf("own-a"));
    expect(repository.removed()).toBeNull();
    expect(titles(await window())).toEqual(["Talk"]);
  });

  it("leaves what is on its way to the next page", async () => {
    const { window, state, left } = disk();
    const repository = await window();
    await repository.save(talkOf("own-a", "Written"));
    state.isRefusing = true;
    void repository.save(talkOf("own-a", "Half written"));
    repository.flush();
    expect(left()).toHaveLength(1);
    await turn();
    state.isRefusing = false;
    expect(titles(await window())).toEqual(["Half written"]);
    expect(left()).toEqual([]);
  });

  it("does not take back an older version that a page had left", async () => {
    const { window } = disk();
    const repository = await window();
    void repository.save(talkOf("own-a", "Older"));
    repository.flush();
    await turn();
    await repository.save(talkOf("own-a", "Newer"));
    expect(titles(await window())).toEqual(["Newer"]);
  });
});

describe("where the browser refuses", () => {
  it("holds talks in memory, says so, and writes them once it may", async () => {
    const { window, state } = disk();
    state.isRefusing = true;
    const repository = await window();
    expect(repository.keeping()).toBe("memory");
    await repository.save(talkOf("own-a"));
    await repository.save(talkOf("own-b"));
    expect(repository.keeping()).toBe("memory");
    expect(await repository.load("own-a")).toEqual(talkOf("own-a"));
    state.isRefusing = false;
    await repository.save(talkOf("own-b", "Again"));
    expect(repository.keeping()).toBe("kept");
    expect(titles(await window())).toEqual(["Again", "Talk"]);
  });
});

describe("two windows", () => {
  it("see what the other writes", async () => {
    const { window } = disk();
    const [here, there] = [await window(), await window()];
    const news: RepositoryChange[] = [];
    there.subscribe((item) => news.push(item));
    await here.save(talkOf("own-a", "Here"));
    await turn();
    expect(titles(there)).toEqual(["Here"]);
    expect(news).toEqual([{ id: "own-a", elsewhere: true }]);
    await there.save(talkOf("own-a", "There"));
    await turn();
    expect(titles(here)).toEqual(["There"]);
    await here.remove("own-a");
    await turn();
    expect(titles(there)).toEqual([]);
  });

  it("keep both where they write without knowing of each other", async () => {
    const { window, state } = disk();
    const [here, there] = [await window(), await window()];
    await here.save(talkOf("own-a", "First"));
    await turn();
    state.isMute = true;
    const news: RepositoryChange[] = [];
    there.subscribe((item) => news.push(item));
    await here.save(talkOf("own-a", "Here"));
    await there.save(talkOf("own-a", "There"));
    await turn();
    expect(titles(await window())).toEqual(["There (2)", "Here"]);
    const moved = news.find(({ movedTo }) => movedTo)?.movedTo;
    expect(moved?.title.en).toBe("There (2)");
    expect(await there.load("own-a")).toEqual(talkOf("own-a", "Here"));
  });

  it("believe nothing that others tell but an id to look up", async () => {
    const { window, tellAll } = disk();
    const repository = await window();
    await repository.save(talkOf("own-a"));
    for (const told of [
      null,
      7,
      { id: "own-a", talk: talkOf("own-a", "Forged") },
      "article",
      "own-x",
    ]) {
      tellAll(told);
    }
    await turn();
    expect(titles(repository)).toEqual(["Talk"]);
  });
});

it("lends a talk to be played without listing it, never in the place of an own one", async () => {
  const { window } = disk();
  const repository = await window();
  await repository.saveTemporary(talkOf("own-a", "Lent"));
  expect(titles(repository)).toEqual([]);
  expect((await (await window()).load("own-a"))?.title.en).toBe("Lent");
  await repository.save(talkOf("own-a", "Kept"));
  expect(titles(await window())).toEqual(["Kept"]);
  await (await window()).saveTemporary(talkOf("own-a", "Lent"));
  expect(titles(await window())).toEqual(["Kept"]);
});
