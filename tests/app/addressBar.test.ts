import { describe, expect, it } from "vitest";
import { type AddressBar, addressOf, bindAddressBar } from "#app/addressBar.ts";
import { decode } from "#state/address.ts";
import { createViewStore } from "#state/store.ts";
import { START } from "#state/view.ts";

function stage(query = "") {
  history.replaceState(null, "", `/${query}`);
  const store = createViewStore(decode(location.search).view);
  const release = bindAddressBar(store, window);
  return { store, actions: store.getState(), release };
}

it("writes each step down at once, legibly", () => {
  const { actions, release } = stage();
  actions.open({ kind: "component", id: "flannel" });
  actions.toggleCompared("rkt");
  actions.toggleCompared("runc");
  expect(location.search).toBe("?v=1&open=component/flannel&compare=rkt,runc&table=off");
  release();
});

it("adds no entry to the history of a page that frames it", () => {
  const { actions, release } = stage("?embed=1");
  const before = history.length;
  actions.open({ kind: "component", id: "flannel" });
  expect(location.search).toBe("?v=1&open=component/flannel&embed=1");
  expect(history.length).toBe(before);
  release();
});

it("makes one entry of a search, however many letters it takes", () => {
  const { actions, release } = stage();
  const before = history.length;
  for (const text of ["o", "ov", "ove"]) actions.search(text);
  expect(history.length).toBe(before + 1);
  release();
});

it("makes one entry of a date that is dragged, however many days it passes", () => {
  const { actions, release } = stage("?at=2020");
  const before = history.length;
  for (const at of ["2019", "2018", "2017"]) actions.passDate(at);
  expect(location.search).toBe("?at=2020");
  actions.showDate("2017");
  expect(location.search).toBe("?v=1&at=2017");
  expect(history.length).toBe(before + 1);
  release();
});

it("comes back to a View when the reader does", async () => {
  const { store, actions, release } = stage("?standard=cni");
  actions.open({ kind: "component", id: "flannel" });
  history.back();
  await expect.poll(() => store.getState().view.open).toBeNull();
  expect(store.getState().view.filters.standard).toEqual(["cni"]);
  release();
});

it("lets go when it is told to", () => {
  const { actions, release } = stage();
  release();
  actions.search("x");
  expect(location.search).toBe("");
});

describe("where a page may not change its query", () => {
  /** The window of such a page: what it may not write is refused as a browser refuses it. */
  function stageOf(mayWrite: RegExp) {
    const written: string[] = [];
    const popped = new EventTarget();
    const location = { search: "", hash: "", pathname: "/strata.html" };
    const write = (_: unknown, __: string, address?: string | URL | null): void => {
      const wanted = String(address);
      if (!mayWrite.test(wanted)) throw new DOMException("no", "SecurityError");
      written.push(wanted);
      location.hash = wanted.slice(wanted.indexOf("#"));
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what an address bar needs
    const bar = {
      history: { pushState: write, replaceState: write },
      location,
      addEventListener: popped.addEventListener.bind(popped),
      removeEventListener: popped.removeEventListener.bind(popped),
    } as unknown as AddressBar;
    const store = createViewStore(decode("").view);
    bindAddressBar(store, bar);
    const goTo = (hash: string): void => {
      location.hash = hash;
      popped.dispatchEvent(new Event("popstate"));
    };
    return { store, written, goTo };
  }
  const flannel = { kind: "component", id: "flannel" } as const;

  it("writes the same into the fragment, and comes back by it", () => {
    const { store, written, goTo } = stageOf(/^#/u);
    store.getState().open(flannel);
    expect(written).toEqual(["#?v=1&open=component/flannel"]);
    goTo("");
    expect(store.getState().view.open).toBeNull();
    goTo("#?v=1&open=component/flannel");
    expect(store.getState().view.open).toEqual(flannel);
  });

  it("takes the fragment back from a link to a place in the page", () => {
    const { store, written, goTo } = stageOf(/^#/u);
    store.getState().open(flannel);
    goTo("#picture");
    expect(store.getState().view.open).toEqual(flannel);
    expect(written.at(-1)).toBe("#?v=1&open=component/flannel");
  });

  it("goes on without an address where nothing may be written", () => {
    const { store, written } = stageOf(/^never$/u);
    store.getState().open(flannel);
    expect(store.getState().view.open).toEqual(flannel);
    expect(written).toEqual([]);
  });

  it("reads a query from either place", () => {
    expect(addressOf({ search: "?q=x", hash: "#picture" })).toBe("?q=x");
    expect(addressOf({ search: "", hash: "#?q=x" })).toBe("q=x");
  });
});

describe("in a talk", () => {
  const step = (number: number) => ({ ...START, talk: "tour", step: number, q: `q${number}` });
  const back = async (): Promise<void> => {
    const returned = new Promise((resolve) => {
      addEventListener("popstate", resolve, { once: true });
    });
    history.back();
    await returned;
  };

  it("Back leaves it and not one step", async () => {
    const { actions, release } = stage("?q=before");
    for (const number of [1, 2, 3]) actions.showStep(step(number));
    expect(location.search).toBe("?v=1&talk=tour&step=3");
    await back();
    expect(location.search).toBe("?q=before");
    release();
  });

  it("Back leaves a detour, however far it led", async () => {
    const { actions, release } = stage("");
    actions.showStep(step(1));
    for (const text of ["a", "ab", "abc"]) actions.search(text);
    expect(location.search).toBe("?v=1&q=abc&talk=tour&step=1");
    await back();
    expect(location.search).toBe("?v=1&talk=tour&step=1");
    release();
  });

  it("coming home takes the detour's entry away, and keeps what it remembered", async () => {
    const { actions, release } = stage("?q=before");
    actions.showStep(step(1));
    for (const number of [2, 3, 4]) {
      actions.search("question");
      history.replaceState({ ...history.state, clock: number }, "");
      actions.showStep(step(number));
      // The address is right at once, and still is when the browser has arrived.
      expect(location.search).toBe(`?v=1&talk=tour&step=${number}`);
      await expect.poll(() => "isDetour" in (history.state ?? {})).toBe(false);
      expect(location.search).toBe(`?v=1&talk=tour&step=${number}`);
      expect(history.state).toEqual({ clock: number });
    }
    await back();
    expect(location.search).toBe("?q=before");
    release();
  });

  it("keeps the seat of a speaker's window", () => {
    history.replaceState(null, "", "/#speaker=abcdefgh");
    const store = createViewStore();
    const release = bindAddressBar(store, window);
    store.getState().showStep(step(1));
    expect(location.hash).toBe("#speaker=abcdefgh");
    history.replaceState(null, "", "/#picture");
    store.getState().showStep(step(2));
    expect(location.hash).toBe("");
    release();
  });
});
