import { focusPlace } from "#ui/moveFocus.ts";

/** What a person finds again: whoever hears the page is told its name. */
const PLACES = "dialog, aside, section, form, fieldset, main, [role='dialog'], [role='region']";

/** What React hides while a part of the program that it needs is on its way. */
const HIDDEN = "[style*='display: none']";

/**
 * Keeps the focus from falling to the page when what had it goes away: with a message that is
 * dismissed, a step that is deleted, a talk that begins or ends, a part that is hidden until more of
 * the program has come. It then goes to the part of the screen that this stood in, unless something
 * else has taken it meanwhile.
 * @returns how to stop
 */
export function keepFocus(page: Document = document): () => void {
  /** What has the focus, and all it stands in, the innermost first. */
  let trail: readonly Element[] = [];
  let frame = 0;
  const isLost = (): boolean =>
    trail[0] !== undefined && page.activeElement === page.body && !isThere(trail[0]);
  const mend = (): void => {
    if (!isLost()) return;
    const place = trail.find((one) => isThere(one) && one.matches(PLACES));
    const found = place ?? page.querySelector("[role='dialog'], main");
    if (found instanceof HTMLElement) focusPlace(found);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target !== page.body) trail = ancestorsOf(target);
  };
  const check = (): void => {
    if (!isLost()) return;
    // Who gives the focus back by itself does so within the next frame.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(mend);
    });
  };
  const onBlur = (): void => void requestAnimationFrame(check);
  const observer = new MutationObserver(check);
  page.addEventListener("focusin", onFocus);
  // What is hidden loses the focus without any change of the document's structure.
  page.addEventListener("focusout", onBlur);
  observer.observe(page.body, { childList: true, subtree: true });
  if (page.activeElement && page.activeElement !== page.body) {
    trail = ancestorsOf(page.activeElement);
  }
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    page.removeEventListener("focusin", onFocus);
    page.removeEventListener("focusout", onBlur);
  };
}

function isThere(element: Element): boolean {
  return element.isConnected && !element.closest(HIDDEN);
}

function ancestorsOf(element: Element): readonly Element[] {
  const trail: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) trail.push(one);
  return trail;
}
