import { giveWay, placeOf, type Slot } from "#layout/reorder.ts";

export interface Reorder {
  readonly destroy: () => void;
}

/** Near the edge of what scrolls, it scrolls: px from the edge, px a frame. */
const EDGE = 40;
const PACE = 8;

interface Drag {
  readonly item: HTMLElement;
  readonly items: readonly HTMLElement[];
  readonly slots: readonly Slot[];
  readonly from: number;
  readonly start: number;
  readonly startScroll: number;
  readonly pointer: number;
  at: number;
  to: number;
  frame: number;
}

/** Along which the items of a list stand: below one another or side by side. */
export type Axis = "y" | "x";

/**
 * Lets the items of a list be dragged by their handles (`[data-handle]`), with mouse, pen or finger.
 * Items move by CSS transforms alone until one is let go; then `onMove` changes what the list shows.
 * Escape, or a gesture that the browser takes over, leaves all as it was.
 */
export function attachReorder(
  list: HTMLElement,
  onMove: (from: number, to: number) => void,
  axis: Axis = "y",
): Reorder {
  const along = axis === "y" ? "scrollTop" : "scrollLeft";
  const placeIn = (event: PointerEvent): number => (axis === "y" ? event.clientY : event.clientX);
  const slotOf = (element: Element): Slot => {
    const { top, height, left, width } = element.getBoundingClientRect();
    return axis === "y" ? { top, height } : { top: left, height: width };
  };
  let drag: Drag | null = null;
  const scroller = (): HTMLElement => list.closest<HTMLElement>("[data-scroller]") ?? list;

  const show = (held: Drag): void => {
    const by = held.at - held.start + scroller()[along] - held.startScroll;
    held.to = placeOf(held.slots, held.from, by);
    for (const [index, item] of held.items.entries()) {
      const shift = index === held.from ? by : giveWay(held.slots, held.from, held.to, index);
      item.style.transform =
        shift === 0 ? "" : axis === "y" ? `translateY(${shift}px)` : `translateX(${shift}px)`;
    }
  };

  const scrollOn = (): void => {
    if (!drag) return;
    const { top, height } = slotOf(scroller());
    const way = drag.at < top + EDGE ? -1 : drag.at > top + height - EDGE ? 1 : 0;
    if (way !== 0) {
      scroller()[along] += way * PACE;
      show(drag);
    }
    drag.frame = requestAnimationFrame(scrollOn);
  };

  const end = (): void => {
    if (!drag) return;
    cancelAnimationFrame(drag.frame);
    for (const item of drag.items) item.style.transform = "";
    delete drag.item.dataset["dragged"];
    drag = null;
  };

  const onDown = (event: PointerEvent): void => {
    const handle = event.target instanceof Element && event.target.closest("[data-handle]");
    const items = [...list.children].filter((child) => child instanceof HTMLElement);
    const from = items.findIndex((item) => handle && item.contains(handle));
    const item = items[from];
    if (!handle || !item || event.button !== 0 || drag) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const slots = items.map(slotOf);
    const at = placeIn(event);
    const { pointerId: pointer } = event;
    const startScroll = scroller()[along];
    drag = { item, items, slots, from, start: at, startScroll, pointer, at, to: from, frame: 0 };
    item.dataset["dragged"] = "";
    drag.frame = requestAnimationFrame(scrollOn);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (drag?.pointer !== event.pointerId) return;
    drag.at = placeIn(event);
    show(drag);
  };
  const onUp = (event: PointerEvent): void => {
    if (drag?.pointer !== event.pointerId) return;
    const { from, to } = drag;
    end();
    if (from !== to) onMove(from, to);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!drag || event.key !== "Escape") return;
    event.preventDefault();
    end();
  };

  list.addEventListener("pointerdown", onDown);
  list.addEventListener("pointermove", onPointerMove);
  list.addEventListener("pointerup", onUp);
  list.addEventListener("pointercancel", end);
  const { ownerDocument: page } = list;
  page.addEventListener("keydown", onKey, true);
  return {
    destroy: () => {
      end();
      list.removeEventListener("pointerdown", onDown);
      list.removeEventListener("pointermove", onPointerMove);
      list.removeEventListener("pointerup", onUp);
      list.removeEventListener("pointercancel", end);
      page.removeEventListener("keydown", onKey, true);
    },
  };
}
