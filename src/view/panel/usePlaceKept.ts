import { type RefObject, useEffect, useEffectEvent } from "react";
import type { EntityRef } from "#model/id.ts";
import type { ViewStore } from "#state/store.ts";
import { moveFocus } from "#ui/moveFocus.ts";

/** How far somebody had read, px, and the thing whose link they pressed. */
interface Place {
  readonly top: number;
  readonly pressed: string | null;
}

const places = new WeakMap<ViewStore, Map<string, Place>>();

/** By then a panel that was open before stands again in its full length; frames. */
const PATIENCE = 40;

/**
 * Back and Forward bring a panel back where it was read, with the focus on the link that led on. All
 * else begins at the top.
 * @param begin does what opening a panel does
 */
export function usePlaceKept(
  body: RefObject<HTMLElement | null>,
  store: ViewStore,
  { kind, id }: EntityRef,
  begin: () => void,
): void {
  const key = `${kind}/${id}`;
  const onOpen = useEffectEvent(begin);
  useEffect(() => {
    const scroller = body.current;
    if (!scroller) return;
    const known = places.get(store) ?? new Map<string, Place>();
    places.set(store, known);
    const place = store.getState().arrival === "restore" ? known.get(key) : undefined;
    let frame = 0;
    const stop = (): void => cancelAnimationFrame(frame);
    const goBack = ({ top, pressed }: Place, patience: number): void => {
      scroller.scrollTop = top;
      const link =
        pressed === null
          ? null
          : scroller.querySelector<HTMLElement>(`a[href$="&open=${CSS.escape(pressed)}"]`);
      moveFocus(link);
      const isThere = Math.abs(scroller.scrollTop - top) < 1 && (link !== null || pressed === null);
      if (!isThere && patience > 0) {
        frame = requestAnimationFrame(() => goBack({ top, pressed }, patience - 1));
      }
    };
    onOpen();
    if (place) goBack(place, PATIENCE);
    let last: Place = place ?? { top: 0, pressed: null };
    const keep = (next: Partial<Place>): void => {
      last = { ...last, ...next };
      known.set(key, last);
    };
    const onScroll = (): void => keep({ top: scroller.scrollTop });
    const onPress = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest("a") : null;
      const pressed = /&open=([a-z]+\/[^&]+)$/u.exec(link?.getAttribute("href") ?? "")?.[1];
      if (pressed !== undefined) keep({ top: scroller.scrollTop, pressed });
    };
    scroller.addEventListener("scroll", onScroll, { passive: true });
    scroller.addEventListener("click", onPress, true);
    scroller.addEventListener("wheel", stop, { passive: true });
    scroller.addEventListener("pointerdown", stop);
    return () => {
      stop();
      scroller.removeEventListener("scroll", onScroll);
      scroller.removeEventListener("click", onPress, true);
      scroller.removeEventListener("wheel", stop);
      scroller.removeEventListener("pointerdown", stop);
    };
  }, [body, store, key]);
}
