import type { Foreign } from "#model/foreign.ts";
import type { ReadJson } from "#data/load.ts";
import { DataError, type Problem } from "#data/problem.ts";
import type { DataSetEntry } from "#model/ecosystem.ts";
import { freshId } from "#state/freshId.ts";
import { type Fetched, fetchSet, readingFrom } from "./remoteSet.ts";
import { nameWithoutEnding } from "./gatherFiles.ts";
import type { RunTask } from "./runTask.ts";
import type { OwnSet, Pages, SetStore } from "./setStore.ts";
import type { GivenFile, News } from "./task.ts";

/** What is being opened, and how far that is. */
export interface Job {
  readonly name: string;
  readonly stage: News["stage"];
  readonly share: number | null;
}

/** Why something could not be opened or kept. */
export interface Failure {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** A file that is none of those which are read. */
  readonly foreign: { readonly file: string; readonly kind: Foreign } | null;
  /** What may be opened once more, because the network was at fault and not the files. */
  readonly again: Offer | null;
}

/** Files that somebody has chosen. */
export interface Offer {
  readonly name: string;
  readonly files: readonly GivenFile[];
}

export interface RepositoryState {
  readonly sets: readonly OwnSet[];
  /** To be opened next. */
  readonly offer: Offer | null;
  readonly job: Job | null;
  readonly failure: Failure | null;
}

/** A set as the page loads one: where it lies, and how its files are read. */
export interface ReadableSet {
  readonly entry: DataSetEntry;
  readonly readJson: ReadJson;
  readonly about: OwnSet;
}

/** Data sets of one's own: opened in this page, and kept in this browser. */
export interface SetRepository {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => RepositoryState;
  /** Hands files to whoever opens them on the page (OpenHost.tsx). */
  readonly offer: (name: string, files: readonly GivenFile[]) => void;
  readonly takeOffer: () => Offer | null;
  /** @returns the new set, or that it is a talk; `null`: it could not be opened, and why is told */
  readonly open: (
    name: string,
    files: readonly GivenFile[],
  ) => Promise<
    | { readonly is: "set"; readonly id: string }
    | { readonly is: "talk"; readonly file: string }
    | null
  >;
  /** Tells why something could not be opened elsewhere. */
  readonly fail: (name: string, error: unknown) => void;
  readonly find: (id: string) => Promise<ReadableSet | null>;
  /** Fetches what lies at an address of another host. @throws DataError */
  readonly visit: (address: string) => Promise<ReadableSet>;
  /** Ends what is being opened. */
  readonly cancel: () => void;
  /** Whether the page has all of a set, to be kept. */
  readonly canKeep: (id: string) => boolean;
  /** @returns the id under which it is kept; `null`: the browser refuses */
  readonly keep: (id: string) => Promise<string | null>;
  readonly remove: (id: string) => Promise<void>;
  /** The failure has been read. */
  readonly dismiss: () => void;
}

export interface RepositoryEnvironment {
  readonly store: SetStore;
  readonly run: RunTask;
  readonly random: (length: number) => Uint8Array;
  readonly today: () => string;
}

export async function createSetRepository(around: RepositoryEnvironment): Promise<SetRepository> {
  const { store, run, random, today } = around;
  const listeners = new Set<() => void>();
  /** Contents of the sets that were opened in this page, by id. */
  const held = new Map<string, Pages>();
  const readers = new Map<string, ReadJson>();
  let running: AbortController | null = null;
  // A browser that keeps nothing can still open.
  const kept = await store.all().catch(() => []);
  let now: RepositoryState = {
    sets: kept.map((set) => ({ ...set, isKept: true })),
    offer: null,
    job: null,
    failure: null,
  };
  const change = (patch: Partial<RepositoryState>): void => {
    now = { ...now, ...patch };
    for (const listener of listeners) listener();
  };
  const add = (set: OwnSet): void =>
    change({ sets: [...now.sets.filter(({ id }) => id !== set.id), set] });
  const setOf = (id: string): OwnSet | undefined => now.sets.find((set) => set.id === id);
  const fail = (name: string, error: unknown, again: Offer | null = null): void => {
    if (!(error instanceof DataError)) throw error;
    // Of several files, the one that is at fault is named, if it is one.
    const [file, ...others] = new Set(error.problems.map((problem) => problem.file));
    const culprit = file && others.length === 0 ? (file.split("/").at(-1) ?? name) : name;
    change({ failure: { name: culprit, problems: error.problems, foreign: null, again } });
  };
  const newId = (name: string): string =>
    freshId(`own ${nameWithoutEnding(name)}`.slice(0, 40), random(8));

  /** Opens files under an id. */
  const convert = async (
    id: string,
    name: string,
    files: readonly GivenFile[],
    signal: AbortSignal,
  ): Promise<Fetched> => {
    const title = nameWithoutEnding(name);
    const { opened } = await run(
      "opened",
      { do: "open", files, id, title, on: today() },
      { tell: ({ stage, share }) => change({ job: { name, stage, share } }), signal },
    );
    return opened;
  };

  const hold = (id: string, from: string, opened: Extract<Fetched, { is: "set" }>): void => {
    const { title, components, pages, problems, notes } = opened;
    held.set(id, [...pages]);
    add({ id, title, from, components, problems, notes, isKept: false });
  };

  const find = async (id: string): Promise<ReadableSet | null> => {
    const about = setOf(id);
    if (!about) return null;
    const entry = { id, title: about.title, path: "own" };
    const reader = readers.get(id);
    if (reader) return { entry, readJson: reader, about };
    const pages = held.get(id) ?? (await store.pages(id).catch(() => null));
    if (!pages) return null;
    const readJson = readingPages(pages);
    readers.set(id, readJson);
    return { entry, readJson, about };
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => now,
    offer: (name, files) => change({ offer: { name, files } }),
    takeOffer: () => {
      const { offer } = now;
      if (offer) change({ offer: null });
      return offer;
    },
    open: async (name, files) => {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      change({ job: { name, stage: "reading", share: 0 }, failure: null });
      try {
        const id = newId(name);
        const opened = await convert(id, name, files, mine.signal);
        if (opened.is === "talk") return opened;
        if (opened.is === "set") {
          hold(id, name, opened);
          return { is: "set", id };
        }
        const { file, kind } = opened;
        change({ failure: { name, problems: [], foreign: { file, kind }, again: null } });
      } catch (error) {
        const isMissing = error instanceof DataError && error.reason === "missing";
        if (!mine.signal.aborted) fail(name, error, isMissing ? { name, files } : null);
      } finally {
        if (running === mine) change({ job: null });
      }
      return null;
    },
    fail,
    find,
    visit: async (address) => {
      const known = await find(address);
      if (known) return known;
      const signal = new AbortController().signal;
      const fetched = await fetchSet(address, run, (name, files) =>
        convert(newId(name), name, files, signal),
      ).finally(() => change({ job: null }));
      if (fetched.is === "remote") {
        const { title, components, base } = fetched;
        readers.set(address, readingFrom(base, run));
        const nothing = { problems: [], notes: [] };
        add({ id: address, title, from: address, components, isKept: false, ...nothing });
      } else hold(address, address, fetched);
      const found = await find(address);
      if (found) return found;
      throw new DataError("missing", [{ file: address, path: "", problem: "is empty" }]);
    },
    cancel: () => {
      running?.abort(new DataError("missing", []));
      running = null;
      change({ job: null });
    },
    canKeep: (id) => held.has(id),
    keep: async (id) => {
      const about = setOf(id);
      const pages = held.get(id);
      if (!about || !pages) return null;
      const copy = { ...about, id: id.includes(":") ? newId(about.from) : id, isKept: true };
      try {
        await store.put(copy, pages);
      } catch (error) {
        const problem = `cannot be kept by this browser: ${String(error)}`;
        fail(about.from, new DataError("missing", [{ file: about.from, path: "", problem }]));
        return null;
      }
      held.set(copy.id, pages);
      add(copy);
      return copy.id;
    },
    remove: async (id) => {
      held.delete(id);
      readers.delete(id);
      change({ sets: now.sets.filter((set) => set.id !== id) });
      await store.remove(id).catch(() => undefined);
    },
    dismiss: () => change({ failure: null }),
  };
}

/** Reads what the page holds itself, each file parsed when it is asked for. */
function readingPages(pages: Pages): ReadJson {
  const texts = new Map(pages);
  return async (path) => {
    const inside = path.slice(path.indexOf("/") + 1);
    const text = texts.get(inside);
    if (text !== undefined) return JSON.parse(text);
    throw new DataError("missing", [
      { file: inside, path: "", problem: "is not in this data set" },
    ]);
  };
}
