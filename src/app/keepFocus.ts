import { focusPlace } from "#ui/moveFocus.ts";

/** What a person finds again: whoever hears the page is told its name. */
const PLACES = "dialog, aside, section, form, fieldset, main, [role='dialog'], [role='region']";

/**
 * Keeps the focus from falling to the page when what had it goes away: with a message that is
 * dismissed, a step that is deleted, a talk that begins or ends. It then goes to the part of the
 * screen that this stood in, unless something else has taken it meanwhile.
 * @returns how to stop
 */
export function keepFocus(page: Document = document): () => void {
  /** What has the focus, and all it stands in, the innermost first. */
  let trail: readonly Element[] = [];
  let frame = 0;
  const isLost = (): boolean =>
    trail[0] !== undefined && !trail[0].isConnected && page.activeElement === page.body;
  const mend = (): void => {
    if (!isLost()) return;
    const place = trail.find((one) => one.isConnected && one.matches(PLACES));
    const found = place ?? page.querySelector("[role='dialog'], main");
    if (found instanceof HTMLElement) focusPlace(found);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target !== page.body) trail = ancestorsOf(target);
  };
  const observer = new MutationObserver(() => {
    if (!isLost()) return;
    // Who gives the focus back by itself does so within the next frame.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(mend);
    });
  });
  page.addEventListener("focusin", onFocus);
  observer.observe(page.body, { childList: true, subtree: true });
  if (page.activeElement && page.activeElement !== page.body) {
    trail = ancestorsOf(page.activeElement);
  }
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    page.removeEventListener("focusin", onFocus);
  };
}

function ancestorsOf(element: Element): readonly Element[] {
  const trail: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) trail.push(one);
  return trail;
}
