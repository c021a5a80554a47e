import { createStore, del, get, set, values } from "idb-keyval";
import type { Note } from "#data/import/report.ts";
import type { Problem } from "#data/problem.ts";
import type { Text } from "#model/text.ts";

/** What is known of a data set of one's own without opening it. */
export interface OwnSet {
  /** As in `?data=`; of a set from another host, its address. */
  readonly id: string;
  readonly title: Text;
  /** The file, the folder or the address that it came from. */
  readonly from: string;
  readonly components: number;
  readonly isKept: boolean;
  /** What was wrong and has been left out. */
  readonly problems: readonly Problem[];
  /** What was taken, but should be looked at. */
  readonly notes: readonly Note[];
}

/** JSON texts by path. */
export type Pages = readonly (readonly [path: string, text: string])[];

/** Where data sets outlive the page. Everything may be refused, and then rejects. */
export interface SetStore {
  readonly all: () => Promise<readonly OwnSet[]>;
  readonly pages: (id: string) => Promise<Pages | null>;
  readonly put: (about: OwnSet, pages: Pages) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** Data sets in IndexedDB; what is known of all of them apart, so that listing them reads no set. */
export function createSetStore(): SetStore {
  const outlines = createStore("strata-sets", "outlines");
  const contents = createStore("strata-set-pages", "pages");
  return {
    all: async () => (await values<unknown>(outlines)).filter(isOutline),
    pages: async (id) => {
      const found = await get<unknown>(id, contents);
      return isPages(found) ? found : null;
    },
    put: async (about, pages) => {
      // First the content: an outline without it would promise what is not there.
      await set(about.id, pages, contents);
      await set(about.id, about, outlines);
      // Not waited for: Firefox asks the visitor, who may never answer. What is kept is kept.
      void navigator.storage?.persist?.().catch(() => false);
    },
    remove: async (id) => {
      await del(id, outlines);
      await del(id, contents);
    },
  };
}

/** What an older or newer version has written is taken only if it is sound. */
function isOutline(value: unknown): value is OwnSet {
  if (typeof value !== "object" || value === null) return false;
  const { id, title, from, components, problems, notes }: Partial<Record<string, unknown>> = {
    ...value,
  };
  return (
    typeof id === "string" &&
    typeof title === "object" &&
    title !== null &&
    "en" in title &&
    typeof from === "string" &&
    typeof components === "number" &&
    Array.isArray(problems) &&
    Array.isArray(notes)
  );
}

function isPages(value: unknown): value is Pages {
  return (
    Array.isArray(value) &&
    value.every(
      (page: unknown) =>
        Array.isArray(page) && typeof page[0] === "string" && typeof page[1] === "string",
    )
  );
}
