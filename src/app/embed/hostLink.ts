import { embedHeight } from "#layout/embedHeight.ts";
import { decode, encode, hrefOf } from "#state/address.ts";
import { readAsked, type Shown, writeShown } from "#state/embed.ts";
import type { ViewStore } from "#state/store.ts";
import type { View } from "#state/view.ts";

/** The window of the embed, as far as it is used here. */
export type EmbedWindow = Pick<
  Window,
  "parent" | "innerWidth" | "innerHeight" | "addEventListener" | "removeEventListener"
>;

/**
 * Joins an embed to the page around it: tells that page what is shown and which height would do, and
 * shows what it asks for. It can ask for nothing but a View, which is read as an address is.
 * @param overflowIn by how much the picture is higher than its room, px
 * @param watch calls back whenever that may have changed; returns how to stop
 * @returns how to part again
 */
export function joinHost(
  store: ViewStore,
  own: EmbedWindow,
  overflowIn: () => number,
  watch: (listener: () => void) => () => void,
): () => void {
  const host = own.parent;
  let last = "";
  let height = { width: 0, wanted: 0 };
  const tell = (): void => {
    const { view, arrival } = store.getState();
    // On the way to another date: that one is told.
    if (arrival === "passing") return;
    const { innerWidth: width, innerHeight } = own;
    const before = height.width === width ? height.wanted : 0;
    const room = { width, height: innerHeight, overflow: overflowIn() };
    height = { width, wanted: embedHeight(room, before) };
    const shown = shownBy(view, height.wanted);
    const text = JSON.stringify(shown);
    if (text === last) return;
    last = text;
    // Whoever shows the page may know what it shows.
    host.postMessage(writeShown(shown), "*");
  };
  const onMessage = ({ source, data }: MessageEvent): void => {
    if (source !== host) return;
    const query = readAsked(data);
    if (query === null) return;
    const { view } = decode(query);
    const { view: now, follow } = store.getState();
    follow({ ...view, embed: true, lang: view.lang ?? now.lang, theme: view.theme ?? now.theme });
  };
  own.addEventListener("message", onMessage);
  own.addEventListener("resize", tell);
  const forget = store.subscribe(tell);
  const unwatch = watch(tell);
  tell();
  return () => {
    own.removeEventListener("message", onMessage);
    own.removeEventListener("resize", tell);
    forget();
    unwatch();
  };
}

function shownBy(view: View, height: number): Shown {
  const shown = { ...view, lang: null, theme: null, embed: false };
  return { view: encode(shown) === "" ? "?" : hrefOf(shown), selected: view.open, height };
}
