/** Whether a key pressed there is a letter of a text. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]")
  );
}
