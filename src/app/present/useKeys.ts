import { useEffect, useEffectEvent, useRef } from "react";
import { meaningOf, type Meaning, type Place, type Typed } from "#state/present/keys.ts";

export interface KeyOptions {
  readonly typed: Typed;
  readonly hasLetters: boolean;
  readonly onMeaning: (meaning: NonNullable<Meaning>) => void;
}

const FIELDS =
  "input:not([type='radio'], [type='checkbox'], [type='range']), textarea, select, [contenteditable]";
const CONTROLS = "button, a[href], summary, input, [role='option']";
const POPOVERS = "[role='dialog']:not([data-presenting])";
/** What Escape closes first: a list of suggestions, a popover of a filter, also before that has the focus. */
const OWNERS = `[aria-expanded='true']:is([role='combobox'], [aria-haspopup='dialog']), ${POPOVERS}`;

/**
 * Listens for the keys of a talk before anything else on the page does, so that a clicker works
 * wherever the focus happens to be. Whoever tabs into the picture walks there by arrows, until they
 * leave it.
 */
export function useKeys({ typed, hasLetters, onMeaning }: KeyOptions): void {
  const isWalking = useRef(false);
  const wasTab = useRef(false);
  const leaveWalk = (element: Element | null): boolean => {
    if (placeOf(element, isWalking.current) !== "walk") return false;
    isWalking.current = false;
    if (element instanceof HTMLElement) element.blur();
    return true;
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const { target } = event;
    const element = target instanceof Element ? target : null;
    wasTab.current = event.key === "Tab";
    if (element?.closest(OWNERS) && event.key === "Escape") return;
    const meaning = meaningOf(
      {
        key: event.key,
        code: event.code,
        repeat: event.repeat,
        ctrl: event.ctrlKey,
        meta: event.metaKey,
        alt: event.altKey,
        shift: event.shiftKey,
        place: placeOf(element, isWalking.current),
      },
      typed,
      Date.now(),
      hasLetters,
    );
    if (!meaning) return;
    event.preventDefault();
    event.stopPropagation();
    if (meaning.kind === "act" && meaning.action === "escape" && leaveWalk(element)) return;
    onMeaning(meaning);
  });
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      const isStop = target instanceof Element && target.closest("[data-stop]") !== null;
      isWalking.current = isStop && (isWalking.current || wasTab.current);
    };
    addEventListener("keydown", onKeyDown, { capture: true });
    addEventListener("focusin", onFocus);
    return () => {
      removeEventListener("keydown", onKeyDown, { capture: true });
      removeEventListener("focusin", onFocus);
    };
  }, []);
}

function placeOf(element: Element | null, isWalking: boolean): Place {
  if (document.querySelector("[data-grid]")) return "grid";
  if (!element) return "page";
  if (element.closest(FIELDS)) return "field";
  if (element.closest(POPOVERS)) return "list";
  if (element.closest("[data-notes]")) return "notes";
  // The focus also returns to the picture by itself, when a panel closes: nobody walks then.
  if (element.closest("[data-stop]")) return isWalking ? "walk" : "page";
  return element.closest(CONTROLS) ? "control" : "page";
}
