import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLink, type Kept, POINTER_MS } from "#app/present/link.ts";
import type { Role } from "#state/present/windowRole.ts";
import { createViewStore } from "#state/store.ts";
import { START, type View } from "#state/view.ts";

/** A bus that delivers at once and to all but the one who writes, as the browser's does later. */
class Bus {
  static readonly open = new Set<Bus>();
  readonly #name: string;
  readonly #hear = new Set<(event: { data: unknown }) => void>();
  constructor(name: string) {
    this.#name = name;
    Bus.open.add(this);
  }
  addEventListener(_: string, hear: (event: { data: unknown }) => void): void {
    this.#hear.add(hear);
  }
  removeEventListener(_: string, hear: (event: { data: unknown }) => void): void {
    this.#hear.delete(hear);
  }
  postMessage(data: unknown): void {
    for (const bus of Bus.open) {
      if (bus === this || bus.#name !== this.#name) continue;
      for (const hear of bus.#hear) hear({ data: structuredClone(data) });
    }
  }
  close(): void {
    Bus.open.delete(this);
  }
}

const TALK = "tour";
const stepView = (step: number): View => ({ ...START, talk: TALK, step, q: `step ${step}` });
const closers: (() => void)[] = [];

function windowOf(role: Role, sender: string, more: { id?: string; kept?: Kept } = {}) {
  const store = createViewStore({ ...START, talk: TALK, step: 1 });
  let kept = more.kept;
  const link = createLink({
    store,
    talk: TALK,
    role,
    id: more.id ?? "session1",
    sender,
    resolve: (view) =>
      view.detour ? view : { ...stepView(view.step ?? 1), lang: view.lang, theme: view.theme },
    memory: {
      read: () => kept,
      write: (next) => {
        kept = next;
      },
    },
    now: () => 1000,
  });
  closers.push(link.open());
  return { store, link, kept: () => kept, view: () => store.getState().view };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("BroadcastChannel", Bus);
});
afterEach(() => {
  for (const close of closers.splice(0)) close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a window of a talk", () => {
  it("shows what its step shows", () => {
    expect(windowOf("audience", "a").view()).toEqual(stepView(1));
  });

  it("meets the others, and misses them when they go", () => {
    const audience = windowOf("audience", "a");
    const speaker = windowOf("speaker", "b");
    expect([...speaker.link.get().peers.values()]).toEqual(["audience"]);
    expect([...audience.link.get().peers.values()]).toEqual(["speaker"]);
    closers.pop()?.();
    expect(audience.link.get().peers.size).toBe(0);
  });

  it("follows at once, within the message, and keeps its own language and theme", () => {
    const audience = windowOf("audience", "a");
    const speaker = windowOf("speaker", "b");
    audience.store.getState().setTheme("projector");
    speaker.store.getState().setLanguage("zh-CN");
    speaker.store.getState().showStep({ ...stepView(3), lang: "zh-CN" });
    expect(audience.view()).toEqual({ ...stepView(3), theme: "projector" });
    audience.store.getState().showStep({ ...stepView(4), theme: "projector" });
    expect(speaker.view()).toEqual({ ...stepView(4), lang: "zh-CN" });
  });

  it("follows into a detour and home again", () => {
    const audience = windowOf("audience", "a");
    const speaker = windowOf("speaker", "b");
    speaker.store.getState().open({ kind: "component", id: "rkt" });
    expect(audience.view()).toMatchObject({ detour: true, open: { id: "rkt" } });
    speaker.store.getState().showStep(stepView(1));
    expect(audience.view()).toEqual(stepView(1));
  });

  it("that comes late takes over clock, cover and place", () => {
    const audience = windowOf("audience", "a");
    audience.store.getState().showStep(stepView(5));
    audience.link.send({ kind: "covered", cover: "black" });
    const speaker = windowOf("speaker", "zzz");
    expect(speaker.view()).toEqual(stepView(5));
    expect(speaker.link.get().session).toMatchObject({
      cover: "black",
      timer: { ran: 0, since: 1000 },
    });
  });

  it("goes on from what the browser kept when it is loaded anew", () => {
    const before = windowOf("audience", "a");
    before.link.send({ kind: "covered", cover: "white" });
    const kept = before.kept();
    closers.pop()?.();
    if (!kept) throw new Error("nothing was kept");
    expect(windowOf("audience", "b", { kept }).link.get().session.cover).toBe("white");
    expect(windowOf("audience", "c", { kept, id: "session2" }).link.get().session.cover).toBeNull();
  });

  it("never mixes with another talk", () => {
    const one = windowOf("audience", "a");
    const other = windowOf("speaker", "b", { id: "session2" });
    other.store.getState().showStep(stepView(7));
    expect(one.view()).toEqual(stepView(1));
  });

  it("leaves the talk alone", () => {
    const audience = windowOf("audience", "a");
    const speaker = windowOf("speaker", "b");
    speaker.store.getState().leaveTalk();
    expect(audience.view()).toEqual(stepView(1));
  });

  it("shows the other's pointer for a while", () => {
    const audience = windowOf("audience", "a");
    const speaker = windowOf("speaker", "b");
    const spot = { over: "rkt", u: 0.5, v: 0.5 };
    speaker.link.point(spot);
    expect(audience.link.get().spot).toEqual(spot);
    expect(speaker.link.get().spot).toBeNull();
    vi.advanceTimersByTime(POINTER_MS);
    expect(audience.link.get().spot).toBeNull();
  });

  it("leaves nothing running behind", () => {
    for (let turn = 0; turn < 50; turn += 1) {
      const speaker = windowOf("speaker", `s${turn}`);
      speaker.link.point({ over: null, u: 0, v: 0 });
      closers.pop()?.();
    }
    expect(Bus.open.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it("goes on alone in a browser without a bus", () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const { store, view } = windowOf("audience", "a");
  store.getState().showStep(stepView(2));
  expect(view()).toEqual(stepView(2));
});
