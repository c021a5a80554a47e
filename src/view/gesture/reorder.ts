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
  readonly startY: number;
  readonly startScroll: number;
  readonly pointer: number;
  y: number;
  to: number;
  frame: number;
}

/**
 * Lets the items of a list be dragged by their handles (`[data-handle]`), with mouse, pen or finger.
 * Items move by CSS transforms alone until one is let go; then `onMove` changes what the list shows.
 * Escape, or a gesture that the browser takes over, leaves all as it was.
 */
export function attachReorder(
  list: HTMLElement,
  onMove: (from: number, to: number) => void,
): Reorder {
  let drag: Drag | null = null;
  const scroller = (): HTMLElement => list.closest<HTMLElement>("[data-scroller]") ?? list;

  const show = (held: Drag): void => {
    const by = held.y - held.startY + scroller().scrollTop - held.startScroll;
    held.to = placeOf(held.slots, held.from, by);
    for (const [index, item] of held.items.entries()) {
      const shift = index === held.from ? by : giveWay(held.slots, held.from, held.to, index);
      item.style.transform = shift === 0 ? "" : `translateY(${shift}px)`;
    }
  };

  const scrollOn = (): void => {
    if (!drag) return;
    const { top, bottom } = scroller().getBoundingClientRect();
    const way = drag.y < top + EDGE ? -1 : drag.y > bottom - EDGE ? 1 : 0;
    if (way !== 0) {
      scroller().scrollTop += way * PACE;
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
    const slots = items.map((each) => {
      const { top, height } = each.getBoundingClientRect();
      return { top, height };
    });
    const { clientY: y, pointerId: pointer } = event;
    const startScroll = scroller().scrollTop;
    drag = { item, items, slots, from, startY: y, startScroll, pointer, y, to: from, frame: 0 };
    item.dataset["dragged"] = "";
    drag.frame = requestAnimationFrame(scrollOn);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (drag?.pointer !== event.pointerId) return;
    drag.y = event.clientY;
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
