import { useEffect, useState } from "react";
import { isField } from "#ui/isField.ts";
import { LazyPart } from "./LazyPart.tsx";
import { keysPart } from "./parts.ts";

/** The list of keys, which `?` opens wherever it is no letter of a text. */
export function KeysHost() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!["?", "？"].includes(event.key) || isField(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
  return isOpen && <LazyPart part={keysPart} props={{ onClose: () => setOpen(false) }} isSilent />;
}
