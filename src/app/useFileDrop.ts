import { useEffect, useState } from "react";

interface DroppedFile {
  /** Dropped and not dealt with yet. */
  readonly file: File | null;
  readonly onDone: () => void;
}

/** The file that was dropped on the page; the browser leaves it alone. */
export function useFileDrop(): DroppedFile {
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
