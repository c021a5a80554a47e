import { createStore, type StoreApi } from "zustand/vanilla";
import type { EntityRef } from "#model/id.ts";
import type { Locale } from "#model/text.ts";
import { MAX_COLUMNS } from "#query/columns.ts";
import type { Sort } from "#query/list/columns.ts";
import { type Followed, followedOf, traceIn } from "#query/trace.ts";
import { type Facet, type Filters, NO_FILTERS } from "#query/filter.ts";
import { isSame } from "./address.ts";
import { hasTable, type Picture, START, type TablePlace, type Theme, type View } from "./view.ts";

/**
 * How a View came to be, for the browser's history: a new entry, a change of the last, a return, or
 * on the way to another one, which is not written down.
 */
export type Arrival = "push" | "replace" | "restore" | "passing";

export interface Choices {
  readonly view: View;
  readonly arrival: Arrival;
  /** Id of what was last refused a place in the comparison, which is full; `null` after any change. */
  readonly refused: string | null;
  /** The list from which the open thing was opened, in its order; empty where there was none. */
  readonly course: readonly EntityRef[];
}

export interface Actions {
  /** @param course the list in which it was pressed */
  readonly open: (ref: EntityRef, course?: readonly EntityRef[]) => void;
  readonly close: () => void;
  /** Follows what depends on the open thing, what it depends on, or its lineage; or stops it. */
  readonly toggleTrace: (trace: Followed) => void;
  /** Draws the relations of a kind, or no longer. */
  readonly toggleRelations: (type: string) => void;
  readonly search: (text: string) => void;
  readonly toggle: (facet: Facet, id: string) => void;
  readonly setFilters: (filters: Partial<Filters>) => void;
  readonly clearFilters: () => void;
  /**
   * Adds a thing to the comparison, or takes it out; more than fit are refused. A table that stands
   * stays, but none appears while one chooses.
   */
  readonly toggleCompared: (id: string) => void;
  /** Shows some things side by side. */
  readonly compare: (ids: readonly string[]) => void;
  /** Puts the table of what is chosen in its place, over an open panel, or away. */
  readonly placeTable: (table: TablePlace | null) => void;
  /** @param by how many places to the right; negative: to the left */
  readonly moveColumn: (id: string, by: number) => void;
  readonly setLanguage: (lang: Locale) => void;
  readonly setTheme: (theme: Theme | null) => void;
  readonly setPicture: (picture: Picture) => void;
  readonly sortBy: (sort: Sort) => void;
  readonly showDate: (at: string | null) => void;
  /** Shows a date on the way to another, while somebody drags or plays; `showDate` ends it. */
  readonly passDate: (at: string | null) => void;
  /** Marks what changed since a date, or nothing. */
  readonly showSince: (since: string | null) => void;
  /** Goes to a step of a talk, or back to it: everything becomes as the step has it. */
  readonly showStep: (view: View) => void;
  /** Lets the talk run by itself, or no longer. */
  readonly setLoop: (loop: boolean) => void;
  /** Leaves the talk; what is seen stays. */
  readonly leaveTalk: () => void;
  /** Shows what another window of the same talk shows. */
  readonly follow: (view: View) => void;
  /** Goes to a View as a whole; Back leads to where one was. */
  readonly goTo: (view: View) => void;
  /** Shows a View as a whole: from the history, or with what a data set lacks taken out. */
  readonly restore: (view: View) => void;
}

export type ViewStore = StoreApi<Choices & Actions>;

/** A store of its own for each explorer: tests and two explorers on a page never share one. */
export function createViewStore(initial: View = START): ViewStore {
  return createStore<Choices & Actions>()((set, get) => {
    const show = (next: View, arrival: Arrival, course = get().course): void => {
      // What changes nothing leaves no entry behind that Back would stumble over.
      const isPassing = get().arrival === "passing";
      if (isPassing || !isSame(next, get().view)) {
        set({ view: next, arrival, course, refused: null });
      }
    };
    // What was shown before somebody began to drag the date.
    let reconciled = initial;
    const replaceView = (patch: Partial<View>): void =>
      show({ ...get().view, ...patch }, "replace");
    const change = (
      patch: Partial<View>,
      arrival: Arrival = "push",
      course = get().course,
    ): void => {
      const { view: shown, arrival: last } = get();
      const isPassing = last === "passing";
      // A date that was passed is no place to come back to.
      const view = isPassing ? reconciled : shown;
      // In a talk, the first question leads off the step and the others lead on from there: one
      // Back comes home from all of them.
      const isTalk = view.talk !== null;
      const next = { ...shown, detour: view.detour, ...patch };
      if (isSame(next, view)) {
        if (isPassing) show(view, "replace");
        return;
      }
      show(
        { ...next, detour: isTalk },
        isTalk ? (view.detour ? "replace" : "push") : arrival,
        course,
      );
    };
    return {
      view: initial,
      arrival: "restore",
      refused: null,
      course: [],
      // From one component to the next the same is followed on.
      open: (ref, course = []) => {
        const trace = followedOf(get().view.trace, ref.kind);
        change({ open: ref, trace }, "push", course);
      },
      close: () => {
        const { view } = get();
        if (view.open) change({ open: null, trace: null });
        else if (hasTable(view)) change({ table: "off" });
      },
      toggleTrace: (wanted) => {
        const { open, trace } = get().view;
        change({ trace: trace !== wanted && open ? followedOf(wanted, open.kind) : null });
      },
      toggleRelations: (type) => change({ hide: toggled(get().view.hide, type) }),
      // One entry for a whole search, not one a letter.
      search: (q) => change({ q }, get().view.q === "" ? "push" : "replace"),
      toggle: (facet, id) => {
        const { filters } = get().view;
        change({ filters: { ...filters, [facet]: toggled(filters[facet], id) } });
      },
      setFilters: (filters) => change({ filters: { ...get().view.filters, ...filters } }),
      clearFilters: () => change({ filters: NO_FILTERS, q: "" }),
      toggleCompared: (id) => {
        const { view } = get();
        const compare = toggled(view.compare, id);
        if (compare.length > MAX_COLUMNS) {
          set({ refused: id });
          return;
        }
        // Before an audience the answer is wanted at once, over an open panel too.
        if (view.talk !== null && compare.length > 1) {
          change({ compare, table: null, open: null, trace: null });
          return;
        }
        const place = hasTable(view) ? view.table : "off";
        change({ compare, table: compare.length > 1 ? place : null });
      },
      compare: (ids) => {
        const compare = [...new Set(ids)].slice(0, MAX_COLUMNS);
        change({ compare, table: null, open: null, trace: null });
      },
      placeTable: (table) => {
        const isShown = table !== "off" && get().view.compare.length > 1;
        change({ table, ...(isShown && { open: null, trace: null }) });
      },
      moveColumn: (id, by) => {
        const columns = [...get().view.compare];
        const from = columns.indexOf(id);
        const to = from + by;
        if (from < 0 || columns[to] === undefined) return;
        columns.splice(from, 1);
        columns.splice(to, 0, id);
        change({ compare: columns });
      },
      setLanguage: (lang) => replaceView({ lang }),
      setTheme: (theme) => replaceView({ theme }),
      setPicture: (picture) =>
        change({
          picture,
          sort: picture === "list" ? get().view.sort : START.sort,
          // A lineage stands in the place of the picture.
          trace: traceIn(get().view.trace),
        }),
      sortBy: (sort) => change({ sort }),
      passDate: (at) => {
        const { view, arrival } = get();
        if (arrival !== "passing") reconciled = view;
        set({ view: { ...view, at, detour: view.talk !== null }, arrival: "passing" });
      },
      showDate: (at) => change({ at }),
      showSince: (since) => {
        const { filters } = get().view;
        // Without a date there is nothing to have changed since.
        change({ since, ...(since === null && { filters: { ...filters, changed: [] } }) });
      },
      showStep: (view) => show(view, view.talk === get().view.talk ? "replace" : "push"),
      setLoop: (loop) => replaceView({ loop }),
      leaveTalk: () =>
        show(
          { ...get().view, talk: null, step: null, build: null, loop: false, detour: false },
          "push",
        ),
      follow: (view) => show(view, "replace"),
      goTo: (view) => change(view),
      restore: (view) => set({ view, arrival: "restore", refused: null }),
    };
  });
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((item) => item !== id) : [...list, id];
}
