import { afterEach, describe, expect, it, vi } from "vitest";
import { type EmbedWindow, joinHost } from "#app/embed/hostLink.ts";
import { decode } from "#state/address.ts";
import { type Shown, writeAsked } from "#state/embed.ts";
import { createViewStore } from "#state/store.ts";

const partings: (() => void)[] = [];
afterEach(() => {
  for (const part of partings.splice(0)) part();
});

function stage(query = "embed=1", overflow = 0) {
  const told: Shown[] = [];
  // Only a window can be the source of a message.
  const host = document.body.appendChild(document.createElement("iframe")).contentWindow!;
  vi.spyOn(host, "postMessage").mockImplementation((data: Shown) => void told.push(data));
  const own = {
    parent: host,
    innerWidth: 1024,
    innerHeight: 600,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  } as EmbedWindow & { innerWidth: number };
  const store = createViewStore(decode(query).view);
  const room = { overflow, changed: (): void => {} };
  const part = joinHost(
    store,
    own,
    () => room.overflow,
    (listener) => {
      room.changed = listener;
      return () => {
        room.changed = () => {};
      };
    },
  );
  partings.push(part);
  const send = (data: unknown, source: Window | null = host): void => {
    window.dispatchEvent(new MessageEvent("message", { data, source }));
  };
  return { store, told, send, room, own, part };
}

describe("an embed and the page around it", () => {
  it("tells what is shown at once, and each time that it changes", () => {
    const { store, told } = stage("embed=1&standard=cni&lang=en&theme=dark");
    expect(told).toEqual([{ strata: 1, view: "?v=1&standard=cni", selected: null, height: 640 }]);
    store.getState().open({ kind: "component", id: "flannel" });
    expect(told.at(-1)).toMatchObject({
      view: "?v=1&standard=cni&open=component/flannel",
      selected: { kind: "component", id: "flannel" },
    });
    // Neither is what is shown.
    store.getState().setTheme("light");
    store.getState().setLanguage("zh-CN");
    expect(told).toHaveLength(2);
    store.getState().clearFilters();
    store.getState().close();
    expect(told.at(-1)).toMatchObject({ view: "?", selected: null });
  });

  it("does not tell dates that are only passed", () => {
    const { store, told } = stage();
    store.getState().passDate("2016");
    store.getState().passDate("2017");
    expect(told).toHaveLength(1);
    store.getState().showDate("2017");
    expect(told.at(-1)).toMatchObject({ view: "?v=1&at=2017" });
  });

  it("asks for the height that the picture needs, and begins anew with another width", () => {
    const { told, room, own } = stage("embed=1", 300);
    expect(told.at(-1)?.height).toBe(900);
    room.overflow = 0;
    room.changed();
    expect(told.at(-1)?.height).toBe(900);
    own.innerWidth = 800;
    window.dispatchEvent(new Event("resize"));
    expect(told.at(-1)?.height).toBe(500);
  });

  it("shows what it is asked for, as an embed, without an entry in the history", () => {
    const { store, send } = stage("embed=1&lang=zh-CN&theme=dark");
    send(writeAsked("?open=component/flannel&at=2017"));
    const { view, arrival } = store.getState();
    expect(view).toMatchObject({ open: { kind: "component", id: "flannel" }, at: "2017" });
    expect(view).toMatchObject({ embed: true, lang: "zh-CN", theme: "dark" });
    expect(arrival).toBe("replace");
    send(writeAsked("?embed=0&lang=en"));
    expect(store.getState().view).toMatchObject({ open: null, embed: true, lang: "en" });
  });

  it("hears nobody but the page around it", () => {
    const { store, send } = stage();
    const { view } = store.getState();
    send(writeAsked("?at=2017"), window);
    send(writeAsked("?at=2017"), null);
    expect(store.getState().view).toBe(view);
  });

  it.each([
    ["another version", { strata: 2, show: "?at=2017" }],
    ["an action", { strata: 1, show: null, action: "clearFilters" }],
    ["a View as an object", { strata: 1, show: { at: "2017" } }],
    ["nothing", null],
  ])("does nothing for %s", (_, data) => {
    const { store, send } = stage();
    const before = store.getState();
    send(data);
    expect(store.getState()).toBe(before);
  });

  it("reads what is damaged as an address is read", () => {
    const { store, send } = stage("embed=1&at=2015");
    send(writeAsked("?at=soon&open=%E0%A4%A&picture=stack&<script>=1"));
    expect(store.getState().view).toMatchObject({ at: null, open: null, picture: "stack" });
  });

  it("says and hears nothing after it has parted", () => {
    const { store, told, send, part, room } = stage();
    part();
    send(writeAsked("?at=2017"));
    store.getState().showDate("2016");
    room.changed();
    expect(store.getState().view.at).toBe("2016");
    expect(told).toHaveLength(1);
  });
});
