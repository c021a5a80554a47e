import { createStore, type StoreApi } from "zustand/vanilla";
import type { EntityRef } from "#model/id.ts";
import type { Locale } from "#model/text.ts";
import { MAX_COLUMNS } from "#query/columns.ts";
import type { Sort } from "#query/list/columns.ts";
import type { Trace } from "#query/trace.ts";
import { type Facet, type Filters, NO_FILTERS } from "#query/filter.ts";
import { isSame } from "./address.ts";
import { type Picture, START, type Theme, type View } from "./view.ts";

/**
 * How a View came to be, for the browser's history: a new entry, a change of the last, a return, or
 * on the way to another one, which is not written down.
 */
export type Arrival = "push" | "replace" | "restore" | "passing";

export interface Choices {
  readonly view: View;
  readonly arrival: Arrival;
}

export interface Actions {
  readonly open: (ref: EntityRef) => void;
  readonly close: () => void;
  /** Follows what depends on the open component or what it depends on, or stops following it. */
  readonly toggleTrace: (trace: Trace) => void;
  /** Draws the relations of a kind, or no longer. */
  readonly toggleRelations: (type: string) => void;
  readonly search: (text: string) => void;
  readonly toggle: (facet: Facet, id: string) => void;
  readonly setFilters: (filters: Partial<Filters>) => void;
  readonly clearFilters: () => void;
  /**
   * Adds a thing to the comparison, or takes it out. More than fit: the last one gives way.
   * @param showsTable whether a table that it makes takes the place of the open panel
   */
  readonly toggleCompared: (id: string, showsTable?: boolean) => void;
  readonly compare: (ids: readonly string[]) => void;
  /** @param by −1 to the left, 1 to the right */
  readonly moveColumn: (id: string, by: -1 | 1) => void;
  readonly speak: (lang: Locale) => void;
  readonly dress: (theme: Theme | null) => void;
  readonly draw: (picture: Picture) => void;
  readonly sortBy: (sort: Sort) => void;
  readonly showDate: (at: string | null) => void;
  /** Shows a date on the way to another, while somebody drags or plays; `showDate` ends it. */
  readonly passDate: (at: string | null) => void;
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
    const show = (next: View, arrival: Arrival): void => {
      // What changes nothing leaves no entry behind that Back would stumble over.
      const isPassing = get().arrival === "passing";
      if (isPassing || !isSame(next, get().view)) set({ view: next, arrival });
    };
    // What was shown before somebody began to drag the date.
    let settled = initial;
    const dressUp = (patch: Partial<View>): void => show({ ...get().view, ...patch }, "replace");
    const change = (patch: Partial<View>, arrival: Arrival = "push"): void => {
      const { view: shown, arrival: last } = get();
      const isPassing = last === "passing";
      // A date that was passed is no place to come back to.
      const view = isPassing ? settled : shown;
      // In a talk, the first question leads off the step and the others lead on from there: one
      // Back comes home from all of them.
      const isTalk = view.talk !== null;
      const next = { ...shown, detour: view.detour, ...patch };
      if (isSame(next, view)) {
        if (isPassing) show(view, "replace");
        return;
      }
      show({ ...next, detour: isTalk }, isTalk ? (view.detour ? "replace" : "push") : arrival);
    };
    return {
      view: initial,
      arrival: "restore",
      // From one component to the next the same is followed on.
      open: (ref) =>
        change({ open: ref, trace: ref.kind === "component" ? get().view.trace : null }),
      close: () => change(get().view.open ? { open: null, trace: null } : { compare: [] }),
      toggleTrace: (wanted) => {
        const { open, trace } = get().view;
        change({ trace: trace !== wanted && open?.kind === "component" ? wanted : null });
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
      toggleCompared: (id, showsTable = false) => {
        const { compare } = get().view;
        const next = toggled(compare, id);
        const isTable = showsTable && next.length > Math.max(1, compare.length);
        change({
          compare: next.length > MAX_COLUMNS ? [...compare.slice(0, MAX_COLUMNS - 1), id] : next,
          ...(isTable && { open: null, trace: null }),
        });
      },
      compare: (ids) =>
        change({ compare: [...new Set(ids)].slice(0, MAX_COLUMNS), open: null, trace: null }),
      moveColumn: (id, by) => {
        const columns = [...get().view.compare];
        const from = columns.indexOf(id);
        const to = from + by;
        const other = columns[to];
        if (from < 0 || other === undefined) return;
        columns[from] = other;
        columns[to] = id;
        change({ compare: columns });
      },
      speak: (lang) => dressUp({ lang }),
      dress: (theme) => dressUp({ theme }),
      draw: (picture) =>
        change({ picture, sort: picture === "list" ? get().view.sort : START.sort }),
      sortBy: (sort) => change({ sort }),
      passDate: (at) => {
        const { view, arrival } = get();
        if (arrival !== "passing") settled = view;
        set({ view: { ...view, at, detour: view.talk !== null }, arrival: "passing" });
      },
      showDate: (at) => change({ at }),
      showStep: (view) => show(view, view.talk === get().view.talk ? "replace" : "push"),
      setLoop: (loop) => dressUp({ loop }),
      leaveTalk: () =>
        show({ ...get().view, talk: null, step: null, loop: false, detour: false }, "push"),
      follow: (view) => show(view, "replace"),
      goTo: (view) => change(view),
      restore: (view) => set({ view, arrival: "restore" }),
    };
  });
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((item) => item !== id) : [...list, id];
}
