import type { MouseEvent } from "react";

/** Does what a plain press does; a new tab, a new window or a download is left to the browser. */
export function pressed(event: MouseEvent, onPress: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  onPress();
}
