import { createStore, del, values } from "idb-keyval";
import { parseTalkInWriting } from "#data/parseTalk.ts";
import type { Talk } from "#model/talk.ts";
import { recall, remember } from "#ui/memory.ts";

/** Which window has written a version, and the how-manieth of its versions it is. */
export interface Mark {
  readonly window: string;
  readonly turn: number;
}

/** A talk as it is kept in the browser. */
export interface KeptTalk {
  readonly talk: Talk;
  /** Id of the data set it talks about. */
  readonly data: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly mark: Mark;
  /** The version it was written over, as far as its window knew; `null`: none. */
  readonly over: Mark | null;
}

/** Where talks outlive the page. Everything may be refused, and then rejects. */
export interface TalkStore {
  readonly all: () => Promise<readonly KeptTalk[]>;
  readonly get: (id: string) => Promise<KeptTalk | null>;
  /** @returns what stands there instead, where another window has been faster; else nothing */
  readonly put: (record: KeptTalk) => Promise<KeptTalk | null>;
  readonly remove: (id: string) => Promise<void>;
  /** Writes at once what has not been put yet, for the next page to `rescue`. */
  readonly leave: (records: readonly KeptTalk[]) => void;
  readonly rescue: () => readonly KeptTalk[];
}

/** A browser whose database hangs, as some do after an update, counts as one that refuses. */
const PATIENCE_MS = 4000;

/** Whether a version was written in knowledge of another and may take its place. */
export function follows({ mark, over }: KeptTalk, { mark: current }: KeptTalk): boolean {
  return current.window === mark.window ? current.turn < mark.turn : isSameMark(over, current);
}

export function isSameMark(a: Mark | null, b: Mark | null): boolean {
  return a?.window === b?.window && a?.turn === b?.turn;
}

/**
 * Talks in IndexedDB. A transaction that is under way when the page goes may be lost with it, so
 * what is left then goes to localStorage, which is written at once.
 */
export function createTalkStore(): TalkStore {
  const database = createStore("strata", "talks");
  return {
    all: () =>
      within(async () => {
        const records = await values<unknown>(database);
        return records.flatMap((record) => readKept(record) ?? []);
      }),
    get: (id) =>
      within(() =>
        database("readonly", async (store) => readKept(await reconciled(store.get(id)))),
      ),
    put: (record) => within(() => database("readwrite", (store) => putInto(store, record))),
    remove: (id) => within(() => del(id, database)),
    leave: (records) => {
      // Refused as well: nothing more can be done, and the page has said so.
      remember(LEFT, records.length === 0 ? null : JSON.stringify(records));
    },
    rescue: () => {
      try {
        const left: unknown = JSON.parse(recall(LEFT) ?? "[]");
        remember(LEFT, null);
        return Array.isArray(left) ? left.flatMap((record) => readKept(record) ?? []) : [];
      } catch {
        return [];
      }
    },
  };
}

const LEFT = "strata.talks.left";

/** Looks and writes in one transaction, so that no other window can come in between. */
function putInto(store: IDBObjectStore, record: KeptTalk): Promise<KeptTalk | null> {
  const { transaction } = store;
  return new Promise((resolve, reject) => {
    let theirs: KeptTalk | null = null;
    const look = store.get(record.talk.id);
    look.addEventListener("success", () => {
      const current = readKept(look.result);
      if (current && !follows(record, current)) theirs = current;
      else {
        try {
          store.put(record, record.talk.id);
        } catch (error) {
          // Refused before it is begun, as where there is no room.
          transaction.abort();
          reject(error instanceof Error ? error : new Error(String(error)));
          return;
        }
      }
      transaction.commit();
    });
    transaction.addEventListener("complete", () => resolve(theirs));
    transaction.addEventListener("abort", () =>
      reject(transaction.error ?? new Error("was not written")),
    );
  });
}

function reconciled(request: IDBRequest<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("was not read")));
  });
}

async function within<T>(work: () => Promise<T>): Promise<T> {
  let handle: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    handle = setTimeout(() => reject(new Error("the browser's storage hangs")), PATIENCE_MS);
  });
  try {
    return await Promise.race([work(), patience]);
  } finally {
    clearTimeout(handle);
  }
}

/** What an older or newer version has written, or somebody by hand: taken as it is only if sound. */
export function readKept(value: unknown): KeptTalk | null {
  if (!isRecord(value)) return null;
  const { talk, data, changed } = value;
  const mark = readMark(value["mark"]);
  if (typeof data !== "string" || typeof changed !== "number" || !mark) return null;
  try {
    const over = readMark(value["over"]);
    return { talk: parseTalkInWriting(talk, "kept"), data, changed, mark, over };
  } catch {
    return null;
  }
}

function readMark(value: unknown): Mark | null {
  if (!isRecord(value)) return null;
  const { window, turn } = value;
  return typeof window === "string" && typeof turn === "number" ? { window, turn } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
