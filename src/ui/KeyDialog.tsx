import { type ReactNode, useId } from "react";
import styles from "./KeyDialog.module.css";
import { PageDialog } from "./PageDialog.tsx";

export interface KeyRow {
  /** As the keys are acted on, with `Shift+`, `Ctrl+` or `Alt+` before them. */
  readonly keys: readonly string[];
  readonly words: string;
}

export interface KeyDialogProps {
  readonly title: string;
  /** Rows below a heading of their own; without one where there is only one group. */
  readonly groups: readonly { readonly heading?: string; readonly rows: readonly KeyRow[] }[];
  readonly isOff?: ((key: string) => boolean) | undefined;
  readonly closeLabel: string;
  readonly closeIcon: ReactNode;
  /** Large, for a room, and none of what takes the keys of a talk for itself. */
  readonly isPresenting?: boolean;
  readonly onClose: () => void;
  /** What stands below the list. */
  readonly children?: ReactNode;
}

/** What keys do, written out over the page, until Escape, its button or a press beside it closes it. */
export function KeyDialog({
  title,
  groups,
  isOff,
  closeLabel,
  closeIcon,
  isPresenting = false,
  onClose,
  children,
}: KeyDialogProps) {
  return (
    <PageDialog
      title={title}
      closeLabel={closeLabel}
      closeIcon={closeIcon}
      isPresenting={isPresenting}
      onClose={onClose}
      foot={children}
    >
      {groups.map((group) => (
        <Group key={group.heading ?? ""} {...group} isOff={isOff} />
      ))}
    </PageDialog>
  );
}

function Group({
  heading,
  rows,
  isOff,
}: KeyDialogProps["groups"][number] & Pick<KeyDialogProps, "isOff">) {
  const id = useId();
  return (
    <section className={styles["group"]} aria-labelledby={heading === undefined ? undefined : id}>
      {heading !== undefined && <h3 id={id}>{heading}</h3>}
      <dl className={styles["keys"]}>
        {rows.map(({ keys, words }) => (
          <div key={words} className={styles["row"]}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} data-off={isOff?.(key) || undefined}>
                  {written(key)}
                </kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  "-": "−",
};

/** A key as it stands on the board. */
function written(key: string): string {
  return key
    .split(/(?<=.)\+/u)
    .map((part) => SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(" ");
}
