import { type ReactNode, use, useRef, useState } from "react";
import styles from "./Disclosure.module.css";
import type { DisclosurePopover } from "./DisclosurePopover.tsx";
import { type Failure, FailureContext } from "./failure.ts";
import { loadPopover } from "./popoverPart.ts";

export interface DisclosureProps {
  readonly label: ReactNode;
  /** Names what opens. */
  readonly title: string;
  readonly isMarked?: boolean;
  readonly children: ReactNode;
}

type State =
  | { readonly status: "closed" | "loading" }
  | { readonly status: "open"; readonly Popover: typeof DisclosurePopover }
  /** The failure is told at a place in the window, px. */
  | { readonly status: "failed"; readonly detail: string; readonly top: number; left: number };

/** What has been loaded before is opened at once. */
const known: { Popover?: typeof DisclosurePopover } = {};

/**
 * A button and what opens below it. Escape and a press elsewhere close it; focus goes back. What
 * opens is loaded when somebody makes for the button, so that it costs the first view nothing.
 */
export function Disclosure({ label, title, isMarked = false, children }: DisclosureProps) {
  const [state, setState] = useState<State>({ status: "closed" });
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => setState({ status: "closed" });
  const open = async (): Promise<void> => {
    // Whoever has pressed again meanwhile wants it no longer.
    const arrive = (next: State): void =>
      setState((now) => (now.status === "loading" ? next : now));
    if (known.Popover) {
      setState({ status: "open", Popover: known.Popover });
      return;
    }
    setState({ status: "loading" });
    try {
      const { DisclosurePopover: Popover } = await loadPopover();
      known.Popover = Popover;
      arrive({ status: "open", Popover });
    } catch (error) {
      const { left = 0, bottom: top = 0 } = button.current?.getBoundingClientRect() ?? {};
      arrive({ status: "failed", detail: String(error), top, left });
    }
  };
  const warm = (): void => void loadPopover().catch(() => undefined);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles["button"]}
        data-marked={isMarked || undefined}
        aria-haspopup="dialog"
        aria-expanded={state.status !== "closed"}
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => (state.status === "closed" ? void open() : close())}
      >
        {label}
        <span aria-hidden className={styles["caret"]} />
      </button>
      {state.status === "open" ? (
        <state.Popover anchor={button} title={title} onClose={close}>
          {children}
        </state.Popover>
      ) : null}
      {state.status === "failed" ? (
        <div className={styles["failed"]} style={{ top: state.top, left: state.left }}>
          <FailureNote detail={state.detail} retry={() => void open()} />
        </div>
      ) : null}
    </>
  );
}

function FailureNote(failure: Failure) {
  return use(FailureContext)(failure);
}
