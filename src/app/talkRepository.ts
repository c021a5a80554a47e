import type { TalkOutline } from "#model/ecosystem.ts";
import type { Talk } from "#model/talk.ts";
import type { Text } from "#model/text.ts";
import { minutesOf } from "#state/draft.ts";
import { freshId, isOwn } from "#state/freshId.ts";
import { isSameMark, type KeptTalk, type Mark, type TalkStore } from "./talkStore.ts";

/** A talk of one's own, in a list. */
export interface OwnOutline extends TalkOutline {
  /** When it was last written in: milliseconds since 1970. */
  readonly changed: number;
}

/** Whether what is written outlives the page: `memory` where the browser refuses to keep it. */
export type Keeping = "kept" | "memory";

export interface RepositoryChange {
  /** The talk that has changed; `null`: only how talks are kept. */
  readonly id: string | null;
  /** Another window has changed it. */
  readonly elsewhere?: boolean;
  /** What this window has written in it meanwhile goes on as this talk. */
  readonly movedTo?: Talk;
}

/** A person's own talks of one data set. Nothing here rejects: what is refused stays in memory. */
export interface TalkRepository {
  /** The last changed first; the same list until something changes. */
  readonly outlines: () => readonly OwnOutline[];
  readonly keeping: () => Keeping;
  /** Resolves when what the browser has kept is there. */
  readonly ready: Promise<void>;
  readonly load: (id: string) => Promise<Talk | null>;
  /** Keeps a talk: in memory at once, in the browser before the next frame. */
  readonly save: (talk: Talk) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** The talk that was removed last, for as long as the page stands: it can be saved again. */
  readonly removed: () => Talk | null;
  /**
   * Holds a talk to be played, as one that came with a link, without listing it among one's own.
   * Other windows and the next page find it too, for some days. What is there already stays.
   */
  readonly saveTemporary: (talk: Talk) => Promise<void>;
  readonly subscribe: (listener: (news: RepositoryChange) => void) => () => void;
  /** The page may go now: writes at once what is still on its way. */
  readonly flush: () => void;
}

/** The other windows of this browser that have a repository. */
export interface Others {
  /** Tells them which talk has changed. */
  readonly tell: (id: string) => void;
  /** Whatever is told: it comes from outside. */
  readonly hear: (listener: (told: unknown) => void) => void;
}

export interface RepositoryEnvironment {
  readonly store: TalkStore;
  /** Id of the data set; talks about others are not listed. */
  readonly data: string;
  readonly others: Others;
  readonly random: (length: number) => Uint8Array;
  readonly now: () => number;
}

export function newTalkId(random: RepositoryEnvironment["random"]): string {
  return freshId("own", random(10));
}

/** A title that tells one of two talks of the same name from the other. */
export function numbered(title: Text, number: number): Text {
  const { en, zh } = title;
  return {
    ...title,
    en: `${en} (${number})`,
    ...(zh !== undefined && { zh: `${zh} (${number})` }),
  };
}

/** Temporary talks are deleted after this time. */
const LOAN_MS = 7 * 24 * 3_600_000;

export function createTalkRepository(surroundings: RepositoryEnvironment): TalkRepository {
  const { store, data, others, random, now } = surroundings;
  const window = freshId("window", random(10));
  /** Stands in the place of the data set's id with temporary talks, which are not listed. */
  const loan = `${data}/lent`;
  const kept = new Map<string, KeptTalk>();
  const lent = new Map<string, Talk>();
  /** What has not reached the disk: on its way, or refused and tried again with the next change. */
  const pending = new Map<string, KeptTalk>();
  const drains = new Map<string, Promise<void>>();
  /** What is on the disk, as far as this window knows. */
  const seen = new Map<string, Mark>();
  const listeners = new Set<(news: RepositoryChange) => void>();
  let list: readonly OwnOutline[] = [];
  let keeping: Keeping = "kept";
  let turn = 0;
  let isLeft = false;
  let removed: Talk | null = null;

  const tell = (news: RepositoryChange): void => {
    list = [...kept.values()].map(outlineOf).toSorted((a, b) => b.changed - a.changed);
    for (const listener of listeners) listener(news);
  };

  const versionOf = (talk: Talk, repository: string): KeptTalk => {
    turn += 1;
    const over = seen.get(talk.id) ?? null;
    return { talk, data: repository, changed: now(), mark: { window, turn }, over };
  };

  const hold = (record: KeptTalk): void => {
    seen.set(record.talk.id, record.mark);
    if (record.data === data) kept.set(record.talk.id, record);
  };

  /** Writes until nothing of this talk is left to write; what came meanwhile is written as one. */
  const drain = async (id: string): Promise<void> => {
    try {
      for (let record = pending.get(id); record; record = pending.get(id)) {
        // One after another is the point: each version is written over the one before.
        // oxlint-disable-next-line no-await-in-loop
        const theirs = await store.put(record);
        if (theirs) {
          keepBoth(pending.get(id) ?? record, theirs);
          return;
        }
        seen.set(id, record.mark);
        if (pending.get(id) === record) pending.delete(id);
        others.tell(id);
      }
    } finally {
      drains.delete(id);
    }
  };

  /** Another window has been faster: its version keeps the id, ours becomes a talk of its own. */
  const keepBoth = (ours: KeptTalk, theirs: KeptTalk): void => {
    const { id, title } = ours.talk;
    const movedTo = { ...ours.talk, id: newTalkId(random), title: numbered(title, 2) };
    const copy = { ...ours, talk: movedTo, over: null };
    pending.delete(id);
    hold(theirs);
    kept.set(movedTo.id, copy);
    pending.set(movedTo.id, copy);
    tell({ id, elsewhere: true, movedTo });
    void write(movedTo.id);
  };

  const write = async (id: string): Promise<void> => {
    if (!pending.has(id)) return;
    const drained = drains.get(id) ?? drain(id);
    drains.set(id, drained);
    const before = keeping;
    try {
      await drained;
      if (pending.size === 0) keeping = "kept";
      if (pending.size === 0 && isLeft) flush();
    } catch {
      keeping = "memory";
    }
    if (keeping !== before) tell({ id: null });
  };

  const flush = (): void => {
    isLeft = pending.size > 0;
    store.leave([...pending.values()]);
  };

  const look = async (id: string): Promise<void> => {
    const record = await store.get(id);
    // What is on its way itself will meet the other on the disk.
    if (pending.has(id) || (record && isSameMark(record.mark, seen.get(id) ?? null))) return;
    if (record) hold(record);
    else {
      kept.delete(id);
      seen.delete(id);
    }
    tell({ id, elsewhere: true });
  };

  const read = async (): Promise<void> => {
    const rescued = store.rescue();
    try {
      for (const record of await store.all()) {
        const { id } = record.talk;
        if (record.data === loan && record.changed < now() - LOAN_MS) {
          void store.remove(id).catch(() => undefined);
        } else if (!pending.has(id)) hold(record);
      }
    } catch {
      keeping = "memory";
    }
    for (const record of rescued) {
      const { id } = record.talk;
      const current = seen.get(id);
      if (current && isSameMark(current, record.mark)) continue;
      if (!pending.has(id)) {
        kept.set(id, record);
        pending.set(id, record);
      }
    }
    await Promise.all([...pending.keys()].map(write));
    tell({ id: null });
  };

  others.hear((id) => {
    if (typeof id === "string" && isOwn(id)) void look(id).catch(() => undefined);
  });

  const ready = read();
  return {
    ready,
    outlines: () => list,
    keeping: () => keeping,
    load: async (id) => {
      if (!kept.has(id) && !lent.has(id)) await ready;
      const here = kept.get(id)?.talk ?? lent.get(id);
      if (here) return here;
      const record = await store.get(id).catch(() => null);
      return record?.data === loan ? record.talk : null;
    },
    save: async (talk) => {
      const { id } = talk;
      const record = versionOf(talk, data);
      if (removed?.id === id) removed = null;
      kept.set(id, record);
      pending.set(id, record);
      lent.delete(id);
      const written = Promise.all([...pending.keys()].map(write));
      tell({ id });
      await written;
    },
    removed: () => removed,
    remove: async (id) => {
      removed = kept.get(id)?.talk ?? removed;
      kept.delete(id);
      pending.delete(id);
      seen.delete(id);
      tell({ id });
      try {
        await store.remove(id);
        others.tell(id);
      } catch {
        keeping = "memory";
        tell({ id: null });
      }
    },
    saveTemporary: async (talk) => {
      const { id } = talk;
      if (kept.has(id)) return;
      lent.set(id, talk);
      const record = versionOf(talk, loan);
      // Without storage it is there for this page, which is what was asked for.
      const theirs = await store.put(record).catch(() => null);
      seen.set(id, (theirs ?? record).mark);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    flush,
  };
}

function outlineOf({ talk, changed }: KeptTalk): OwnOutline {
  const { id, title, steps } = talk;
  const minutes = minutesOf(talk);
  return { id, title, steps: steps.length, minutes, changed };
}
