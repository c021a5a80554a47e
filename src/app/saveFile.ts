/** Long enough for the slowest browser to have read what it is to save. */
const KEPT_MS = 60_000;

/** Hands something to the reader as a file. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
