import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { MAX_COLUMNS } from "#query/columns.ts";
import { type Actions, createViewStore } from "#state/store.ts";
import { START, type View } from "#state/view.ts";
import { anyId, anyView } from "./arbitraries.ts";

const rkt = { kind: "component", id: "rkt" } as const;
const cni = { kind: "standard", id: "cni" } as const;

/** What an action does to a View, and how the history takes it. */
function after(start: Partial<View>, act: (actions: Actions) => void) {
  const store = createViewStore({ ...START, ...start });
  act(store.getState());
  const { view, arrival } = store.getState();
  return { view, arrival };
}
const changed = (patch: Partial<View>, arrival = "push") => ({
  view: { ...START, ...patch },
  arrival,
});

describe("a store", () => {
  it("begins with the view it is given, as if it had come from the address", () => {
    expect(createViewStore().getState()).toMatchObject({ view: START, arrival: "restore" });
    const view = { ...START, q: "overlay" };
    expect(createViewStore(view).getState().view).toBe(view);
  });

  it("shares nothing with another", () => {
    const [one, other] = [createViewStore(), createViewStore()];
    const heard = vi.fn<() => void>();
    other.subscribe(heard);
    one.getState().toggle("vendor", "coreos");
    one.getState().toggleCompared("rkt");
    expect(other.getState().view).toEqual(START);
    expect(heard).not.toHaveBeenCalled();
    expect(START.filters.vendor).toEqual([]);
  });

  it("tells whoever listens, once for each action", () => {
    const store = createViewStore();
    const heard = vi.fn<() => void>();
    store.subscribe(heard);
    store.getState().open(rkt);
    store.getState().setLanguage("zh-CN");
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe("actions", () => {
  it("open something, in the place of what was open", () => {
    expect(after({}, (a) => a.open(rkt))).toEqual(changed({ open: rkt }));
    expect(after({ open: rkt }, (a) => a.open(cni))).toEqual(changed({ open: cni }));
  });

  it("close what is open first, the table of the comparison after it", () => {
    const both = { open: rkt, compare: ["rkt", "podman"] };
    expect(after(both, (a) => a.close())).toEqual(changed({ compare: both.compare }));
    expect(after({ compare: both.compare }, (a) => a.close())).toEqual(
      changed({ compare: both.compare, table: "off" }),
    );
  });

  it("follow what depends on the open component, and stop; closing it stops too", () => {
    const traced = { open: rkt, trace: "dependents" } as const;
    expect(after({ open: rkt }, (a) => a.toggleTrace("dependents"))).toEqual(changed(traced));
    expect(after(traced, (a) => a.toggleTrace("dependents"))).toEqual(changed({ open: rkt }));
    expect(after(traced, (a) => a.close())).toEqual(changed({}));
    expect(after(traced, (a) => a.compare(["rkt"]))).toEqual(changed({ compare: ["rkt"] }));
  });

  it("follow on from one component to the next, and from nothing else", () => {
    const traced = { open: rkt, trace: "dependents" } as const;
    const runc = { kind: "component", id: "runc" } as const;
    expect(after(traced, (a) => a.open(runc))).toEqual(changed({ ...traced, open: runc }));
    expect(after(traced, (a) => a.open(cni))).toEqual(changed({ open: cni }));
    expect(after({ open: cni }, (a) => a.toggleTrace("dependents")).view.trace).toBeNull();
    expect(after({}, (a) => a.toggleTrace("dependents")).view.trace).toBeNull();
  });

  it("search: one entry of the history for a whole search, not one a letter", () => {
    expect(after({}, (a) => a.search("o"))).toEqual(changed({ q: "o" }));
    expect(after({ q: "o" }, (a) => a.search("ov"))).toEqual(changed({ q: "ov" }, "replace"));
    expect(after({ q: "ov" }, (a) => a.search(""))).toEqual(changed({ q: "" }, "replace"));
  });

  it("put a value into a filter at its end, or take it out", () => {
    const filters = { ...START.filters, vendor: ["coreos"] };
    expect(after({}, (a) => a.toggle("vendor", "coreos"))).toEqual(changed({ filters }));
    expect(after({ filters }, (a) => a.toggle("vendor", "ibm"))).toEqual(
      changed({ filters: { ...filters, vendor: ["coreos", "ibm"] } }),
    );
    expect(after({ filters }, (a) => a.toggle("vendor", "coreos"))).toEqual(changed({}));
  });

  it("set some filters, and leave the others", () => {
    const filters = { ...START.filters, vendor: ["coreos"], status: ["stable"] };
    expect(after({ filters }, (a) => a.setFilters({ vendor: [], layer: ["kernel"] }))).toEqual(
      changed({ filters: { ...START.filters, status: ["stable"], layer: ["kernel"] } }),
    );
  });

  it("clear all filters with the search, and nothing else", () => {
    const start = {
      filters: { ...START.filters, type: ["plugin"] },
      q: "x",
      at: "2017",
      open: rkt,
    };
    expect(after(start, (a) => a.clearFilters())).toEqual(changed({ at: "2017", open: rkt }));
  });

  it("put a thing into the comparison, or take it out; a seventh is refused until something changes", () => {
    expect(after({}, (a) => a.toggleCompared("a"))).toEqual(changed({ compare: ["a"] }));
    expect(after({ compare: ["a", "b"] }, (a) => a.toggleCompared("a"))).toEqual(
      changed({ compare: ["b"] }),
    );
    const full = ["a", "b", "c", "d", "e", "f"];
    expect(full).toHaveLength(MAX_COLUMNS);
    const store = createViewStore({ ...START, compare: full });
    store.getState().toggleCompared("g");
    expect(store.getState()).toMatchObject({ refused: "g", view: { compare: full } });
    store.getState().toggleCompared("a");
    expect(store.getState().refused).toBeNull();
  });

  it("show their table at once before an audience, over an open panel", () => {
    const talk = { talk: "history", step: 2 } as const;
    expect(
      after({ ...talk, compare: ["a"], open: rkt }, (a) => a.toggleCompared("b")),
    ).toMatchObject({ view: { compare: ["a", "b"], table: null, open: null, detour: true } });
  });

  it("show no table while one chooses, and keep the one that stands", () => {
    const two = { compare: ["a", "b"] };
    expect(after({ compare: ["a"], open: rkt }, (a) => a.toggleCompared("b"))).toEqual(
      changed({ ...two, open: rkt, table: "off" }),
    );
    expect(after({ ...two, table: "wide" }, (a) => a.toggleCompared("c"))).toEqual(
      changed({ compare: ["a", "b", "c"], table: "wide" }),
    );
    expect(after({ ...two, table: "off" }, (a) => a.toggleCompared("b"))).toEqual(
      changed({ compare: ["a"] }),
    );
  });

  it("place the table over the panel, and put it away with all that is chosen kept", () => {
    const chosen = { compare: ["a", "b"], table: "off", open: rkt } as const;
    expect(after(chosen, (a) => a.placeTable("wide"))).toEqual(
      changed({ compare: ["a", "b"], table: "wide" }),
    );
    const shown = { compare: ["a", "b"] };
    expect(after(shown, (a) => a.close())).toEqual(changed({ ...shown, table: "off" }));
    expect(after({ ...shown, table: "off" }, (a) => a.close()).view.compare).toEqual(["a", "b"]);
  });

  it("remember the list in which something was pressed, until something else is", () => {
    const store = createViewStore();
    store.getState().open(cni, [rkt, cni]);
    expect(store.getState().course).toEqual([rkt, cni]);
    store.getState().open(rkt);
    expect(store.getState().course).toEqual([]);
  });

  it("compare some things and close the panel, as many as can be read", () => {
    expect(after({ open: rkt }, (a) => a.compare(["a", "b"]))).toEqual(
      changed({ compare: ["a", "b"] }),
    );
    expect(after({}, (a) => a.compare("abcdefgh".split(""))).view.compare).toEqual(
      "abcdef".split(""),
    );
  });

  it.each([
    ["b", -1, ["b", "a", "c"]],
    ["b", 1, ["a", "c", "b"]],
    ["a", 1, ["b", "a", "c"]],
    ["a", 2, ["b", "c", "a"]],
  ] as const)("move column %s by %i", (id, by, compare) => {
    expect(after({ compare: ["a", "b", "c"] }, (a) => a.moveColumn(id, by))).toEqual(
      changed({ compare }),
    );
  });

  it.each([
    ["a", -1],
    ["c", 1],
    ["z", 1],
    ["z", -1],
  ] as const)("do not move column %s by %i: there is nowhere to go", (id, by) => {
    const compare = ["a", "b", "c"];
    expect(after({ compare }, (a) => a.moveColumn(id, by))).toEqual(
      changed({ compare }, "restore"),
    );
  });

  it("change language and theme without an entry of the history", () => {
    expect(after({}, (a) => a.setLanguage("zh-CN"))).toEqual(changed({ lang: "zh-CN" }, "replace"));
    expect(after({}, (a) => a.setTheme("projector"))).toEqual(
      changed({ theme: "projector" }, "replace"),
    );
    expect(after({ theme: "dark" }, (a) => a.setTheme(null))).toEqual(changed({}, "replace"));
  });

  it("show a date, or today", () => {
    expect(after({}, (a) => a.showDate("2017"))).toMatchObject({ view: { at: "2017" } });
    expect(after({ at: "2017" }, (a) => a.showDate(null))).toMatchObject({ view: START });
  });

  it("restore a view as it was, without an entry of the history", () => {
    const view = { ...START, q: "overlay", open: rkt };
    const restored = after({ at: "2017" }, (a) => a.restore(view));
    expect(restored).toEqual({ view, arrival: "restore" });
    expect(restored.view).toBe(view);
  });
});

describe("in a talk", () => {
  const step = { talk: "tour", step: 2, q: "own" };

  it("comes and goes with an entry of the history, and steps without", () => {
    expect(after({}, (a) => a.showStep({ ...START, ...step }))).toEqual(changed(step));
    const next = { ...START, ...step, step: 3 };
    expect(after(step, (a) => a.showStep(next))).toEqual({ view: next, arrival: "replace" });
    expect(after({ ...step, detour: true }, (a) => a.leaveTalk())).toEqual(changed({ q: "own" }));
  });

  it("shows a step's own view for a link that names only the step", () => {
    const own = { ...START, ...step };
    expect(after({ talk: "tour", step: 2 }, (a) => a.showStep(own)).view).toEqual(own);
  });

  it("makes one entry of a detour, however far it leads", () => {
    const once = after(step, (a) => a.open(rkt));
    expect(once).toEqual(changed({ ...step, open: rkt, detour: true }));
    expect(after(once.view, (a) => a.open(cni))).toMatchObject({ arrival: "replace" });
  });

  it("takes language and theme for no detour", () => {
    expect(after(step, (a) => a.setTheme("projector")).view.detour).toBe(false);
  });

  it("takes what changes nothing for no detour", () => {
    expect(after(step, (a) => a.clearFilters()).view.detour).toBe(true);
    expect(after({ ...step, q: "" }, (a) => a.clearFilters()).view.detour).toBe(false);
  });

  it("leaves no entry when it follows another window", () => {
    const view = { ...START, ...step, detour: true };
    expect(after(step, (a) => a.follow(view))).toEqual({ view, arrival: "replace" });
  });
});

describe("laws", () => {
  it("never changes a view that was: each action makes a new one", () => {
    fc.assert(
      fc.property(anyView, anyId, (view, id) => {
        const before = structuredClone(view);
        const actions = createViewStore(view).getState();
        actions.toggle("vendor", id);
        actions.toggleCompared(id);
        actions.moveColumn(view.compare[0] ?? id, 1);
        actions.clearFilters();
        actions.close();
        expect(view).toEqual(before);
      }),
    );
  });

  it("undoes a toggle by the same toggle", () => {
    fc.assert(
      fc.property(anyView, anyId, (view, id) => {
        if (view.filters.vendor.includes(id)) return;
        const twice = after(view, (a) => {
          a.toggle("vendor", id);
          a.toggle("vendor", id);
        });
        expect(twice.view).toEqual(view);
      }),
    );
  });

  it("never compares more than can be read, nor a thing with itself", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."abcdefghij".split("")), { maxLength: 30 }),
        (presses) => {
          const { compare } = after({}, (a) => {
            for (const id of presses) a.toggleCompared(id);
          }).view;
          expect(compare.length).toBeLessThanOrEqual(MAX_COLUMNS);
          expect(new Set(compare).size).toBe(compare.length);
        },
      ),
    );
  });
});

describe("a date that is dragged", () => {
  it("passes days that are no places, and comes to rest as one change", () => {
    const store = createViewStore({ ...START, at: "2020" });
    const { passDate, showDate } = store.getState();
    passDate("2019-12");
    passDate("2019-11");
    expect(store.getState()).toMatchObject({ arrival: "passing", view: { at: "2019-11" } });
    showDate("2019-11");
    expect(store.getState()).toMatchObject({ arrival: "push", view: { at: "2019-11" } });
  });

  it("leaves nothing behind where it is brought back", () => {
    const store = createViewStore({ ...START, at: "2020" });
    store.getState().passDate("2013");
    store.getState().showDate("2020");
    expect(store.getState()).toMatchObject({ arrival: "replace", view: { at: "2020" } });
  });

  it("comes to rest when somebody does something else", () => {
    const store = createViewStore();
    store.getState().passDate("2013");
    store.getState().open(rkt);
    expect(store.getState()).toMatchObject({ arrival: "push", view: { at: "2013", open: rkt } });
  });

  it("leads off a step of a talk, once", () => {
    const step = { ...START, talk: "article", step: 2 };
    const store = createViewStore(step);
    store.getState().passDate("2013");
    expect(store.getState().view.detour).toBe(true);
    store.getState().showDate("2013");
    expect(store.getState()).toMatchObject({ arrival: "push", view: { at: "2013", detour: true } });
    store.getState().passDate("2014");
    store.getState().showDate("2014");
    expect(store.getState()).toMatchObject({ arrival: "replace", view: { at: "2014" } });
    const other = createViewStore(step);
    other.getState().passDate("2013");
    other.getState().showDate(null);
    expect(other.getState()).toMatchObject({ arrival: "replace", view: step });
  });
});
