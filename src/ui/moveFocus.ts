/** Whether the page stands in a frame of another page. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/**
 * Moves the focus to something without scrolling. In a frame only if the frame has it: otherwise it
 * would be taken from the page around it.
 */
export function moveFocus(element: HTMLElement | null | undefined): void {
  if (!isFramed() || document.hasFocus()) element?.focus({ preventScroll: true });
}

/** Moves the focus to a place that is no stop of the Tab key; it can take the focus this once. */
export function focusPlace(place: HTMLElement): void {
  if (!place.hasAttribute("tabindex")) {
    place.tabIndex = -1;
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  moveFocus(place);
}
