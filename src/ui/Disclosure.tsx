import { type ComponentType, type ReactNode, useRef, useState } from "react";
import styles from "./Disclosure.module.css";
import type { DisclosurePopoverProps } from "./DisclosurePopover.tsx";
import { loadPopover } from "./loadPopover.ts";

export interface DisclosureProps {
  readonly label: ReactNode;
  /** Names what opens. */
  readonly title: string;
  readonly isMarked?: boolean;
  /** What opens has rows of a title and several buttons. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/**
 * A button and what opens below it. Escape and a press elsewhere close it; focus goes back. What
 * opens is loaded when somebody makes for the button, so that it costs the first view nothing; where
 * it cannot be had the button stays closed, and the next press asks again.
 */
export function Disclosure({
  label,
  title,
  isMarked = false,
  isWide = false,
  children,
}: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [Popover, setPopover] = useState<ComponentType<DisclosurePopoverProps> | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const load = (): void =>
    void loadPopover().then(
      (part) => setPopover(() => part.DisclosurePopover),
      () => setIsOpen(false),
    );
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles["button"]}
        data-marked={isMarked || undefined}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => {
          setIsOpen(!isOpen);
          load();
        }}
      >
        {label}
        <span aria-hidden className={styles["caret"]} />
      </button>
      {isOpen && Popover ? (
        <Popover anchor={button} title={title} isWide={isWide} onClose={() => setIsOpen(false)}>
          {children}
        </Popover>
      ) : null}
    </>
  );
}
