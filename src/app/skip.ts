import { focusPlace } from "#ui/moveFocus.ts";

/** Where the link leads that skips the bars: the best that there is, and what holds all of it if none. */
const TARGETS = [
  "#picture [tabindex='0']",
  "main table :is(a[href], button)",
  "main :is(a[href], button, input)",
  "main",
];

/** Moves the focus to what the page is about: the first stop of the picture, of the list, of the table. */
export function skipToMain(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
  for (const target of TARGETS) {
    const found = document.querySelector<HTMLElement>(target);
    if (!found) continue;
    if (found.id === "main") focusPlace(found);
    else found.focus();
    return;
  }
}
