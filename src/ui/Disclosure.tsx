import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import styles from "./Disclosure.module.css";

const loadPopover = () => import("./DisclosurePopover.tsx");
const DisclosurePopover = lazy(async () => ({ default: (await loadPopover()).DisclosurePopover }));

export interface DisclosureProps {
  readonly label: ReactNode;
  /** Names what opens. */
  readonly title: string;
  readonly isMarked?: boolean;
  readonly children: ReactNode;
}

/**
 * A button and what opens below it. Escape and a press elsewhere close it; focus goes back. What
 * opens is loaded when somebody makes for the button, so that it costs the first view nothing.
 */
export function Disclosure({ label, title, isMarked = false, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const warm = (): void => void loadPopover().catch(() => undefined);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles["button"]}
        data-marked={isMarked || undefined}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
        <span aria-hidden className={styles["caret"]} />
      </button>
      {isOpen ? (
        <Suspense>
          <DisclosurePopover anchor={button} title={title} onClose={() => setIsOpen(false)}>
            {children}
          </DisclosurePopover>
        </Suspense>
      ) : null}
    </>
  );
}
