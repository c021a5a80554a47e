import { useEffect, useState } from "react";

export interface FileDrop {
  /** Dropped and not dealt with yet. */
  readonly file: File | null;
  readonly onDone: () => void;
}

/** A file that is dropped on the page is taken here; the browser would open it in place of the page. */
export function useFileDrop(): FileDrop {
  const [file, setFile] = useState<File | null>(null);
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (event.type === "drop") setFile(event.dataTransfer.files[0] ?? null);
    };
    addEventListener("dragover", onDrag);
    addEventListener("drop", onDrag);
    return () => {
      removeEventListener("dragover", onDrag);
      removeEventListener("drop", onDrag);
    };
  }, []);
  return { file, onDone: () => setFile(null) };
}
