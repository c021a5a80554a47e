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
  /** Names what a card may tell about the button (`data-about`). */
  readonly about?: string;
  /** What opens has rows of a title and several buttons, or two columns. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

type State =
  | { readonly status: "closed" }
  | { readonly status: "open"; readonly Popover: typeof DisclosurePopover }
  /** What is told about them stands at a place in the window, px. */
  | ({ readonly status: "loading" } & Place)
  | ({ readonly status: "failed"; readonly detail: string } & Place);

interface Place {
  readonly top: number;
  readonly left: number;
}

/** What has been loaded before is opened at once. */
const known: { Popover?: typeof DisclosurePopover } = {};

/**
 * A button and what opens below it. Escape and a press elsewhere close it; focus goes back. What
 * opens is loaded when somebody makes for the button, so that it costs the first view nothing; where
 * it cannot be had the button stays closed, and the next press asks again.
 */
export function Disclosure({
  label,
  title,
  isMarked = false,
  about,
  isWide = false,
  children,
}: DisclosureProps) {
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
    const { left = 0, bottom: top = 0 } = button.current?.getBoundingClientRect() ?? {};
    setState({ status: "loading", top, left });
    try {
      const { DisclosurePopover: Popover } = await loadPopover();
      known.Popover = Popover;
      arrive({ status: "open", Popover });
    } catch (error) {
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
        data-about={about}
        aria-haspopup="dialog"
        aria-expanded={state.status !== "closed"}
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => (state.status === "closed" ? void open() : close())}
        onKeyDown={(event) => {
          // Not yet the popover's own affair while it is on its way.
          if (event.key !== "Escape" || state.status === "closed") return;
          event.preventDefault();
          close();
        }}
      >
        {label}
        <span aria-hidden className={styles["caret"]} />
      </button>
      {state.status === "open" ? (
        <state.Popover anchor={button} title={title} isWide={isWide} onClose={close}>
          {children}
        </state.Popover>
      ) : null}
      {state.status === "failed" || state.status === "loading" ? (
        <div
          className={state.status === "failed" ? styles["failed"] : styles["loading"]}
          style={{ top: state.top, left: state.left }}
        >
          <Told
            failure={
              state.status === "failed" ? { detail: state.detail, retry: () => void open() } : null
            }
          />
        </div>
      ) : null}
    </>
  );
}

function Told({ failure }: { readonly failure: Failure | null }) {
  return use(FailureContext)(failure);
}
