import type { ViewStore } from "#state/store.ts";

let waiting: readonly File[] = [];

/**
 * Keeps the browser from opening a dropped file in the page's place, from the first moment on, in a
 * talk and in an embed. What takes files comes after the first picture: until then they wait for it.
 */
export function guardDrops(page: Window, store: ViewStore): void {
  const guard = (event: DragEvent): void => {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    const { talk, embed } = store.getState().view;
    if (event.type === "drop" && talk === null && !embed) waiting = [...dataTransfer.files];
  };
  page.addEventListener("dragover", guard);
  page.addEventListener("drop", guard);
}

/** What was dropped last, where nothing has taken it; it is taken once. */
export function takeEarlyDrop(): readonly File[] {
  const files = waiting;
  waiting = [];
  return files;
}
