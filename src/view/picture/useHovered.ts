import { useEffect, useState } from "react";

/** Something that the pointer rests on, or that keys have led to. */
export interface Hovered {
  /** Kind and id: `component/flannel`, `phase/dormant`, `facet/vendor`. */
  readonly about: string;
  readonly element: Element;
  /** Where it is on the screen, px. */
  readonly box: DOMRect;
}

/** ms that a pointer has to rest on a thing, and that a card stays while the pointer goes to it. */
const REST = 350;
const LINGER = 160;

/**
 * What is pointed at, or has the focus of the keyboard: in the picture a component's chip or dot, a
 * standard's label, line or knot; elsewhere a phase, a facet, a value of one. Nothing while something is
 * pressed or moves, and nothing for a finger, which opens what it touches.
 * @param isOverCard whether an element belongs to what is shown about it: that may be pointed at too
 */
export function useHovered(isOverCard: (element: Element) => boolean): Hovered | null {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (element: Element, wait: number, spot: DOMRect | null): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const about = aboutOf(element);
        if (about === null || !element.isConnected) return;
        setHovered({ about, element, box: spot ?? element.getBoundingClientRect() });
      }, wait);
    };
    const hide = (wait: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setHovered(null), wait);
    };
    const onOver = (event: PointerEvent): void => {
      const { target, pointerType, buttons } = event;
      if (pointerType === "touch" || buttons > 0 || !(target instanceof Element)) return;
      if (isOverCard(target)) return clearTimeout(timer);
      const element = target.closest(TARGETS);
      // A line is as high as the picture: what it is stands where one points.
      const isLine = element?.matches("[data-knot]:not([title])");
      const spot = isLine ? new DOMRect(event.clientX - 6, event.clientY - 6, 12, 12) : null;
      if (element) show(element, REST, spot);
      else hide(LINGER);
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const element = target.matches(":focus-visible") ? target.closest(TARGETS) : null;
      if (element) show(element, 0, null);
      else hide(0);
    };
    const onGone = (): void => hide(0);
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === "Escape" || key === "Enter") hide(0);
    };
    const gone = ["pointerdown", "wheel", "blur", "resize"] as const;
    document.addEventListener("pointerover", onOver, { passive: true });
    document.addEventListener("focusin", onFocus);
    document.addEventListener("keydown", onKeyDown, { capture: true });
    for (const type of gone) window.addEventListener(type, onGone, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", onOver);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("keydown", onKeyDown, { capture: true });
      for (const type of gone) window.removeEventListener(type, onGone);
    };
  }, [isOverCard]);
  return hovered;
}

const TARGETS = [
  '#picture [data-stop^="component/"]',
  '#picture [data-stop^="thread/"]',
  "#picture [data-knot]",
  "[data-about]",
  "aside [data-phase]",
].join(",");

function aboutOf(element: Element): string | null {
  if (!(element instanceof HTMLElement)) return null;
  const { stop = "", knot, about, phase } = element.dataset;
  if (about !== undefined) return about;
  if (phase !== undefined) return `phase/${phase}`;
  if (knot !== undefined) return `standard/${knot}`;
  return stop.replace(/^thread/u, "standard");
}
