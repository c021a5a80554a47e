import { X } from "lucide-react";
import { type ReactNode, type Ref, useId } from "react";
import { Button } from "#ui/Button.tsx";
import styles from "./KeySheet.module.css";

export interface KeyRow {
  /** As the keys are acted on, with `Shift+`, `Ctrl+` or `Alt+` before them. */
  readonly keys: readonly string[];
  readonly words: string;
}

export interface KeySheetProps {
  readonly title: string;
  /** Rows below a heading of their own; without one where there is only one group. */
  readonly groups: readonly { readonly heading?: string; readonly rows: readonly KeyRow[] }[];
  readonly isOff?: ((key: string) => boolean) | undefined;
  readonly closeLabel: string;
  readonly closeRef?: Ref<HTMLButtonElement>;
  readonly onClose: () => void;
  /** What stands below the list. */
  readonly children?: ReactNode;
}

/** What keys do, written out; the content of a dialog of class `help`. */
export function KeySheet({
  title,
  groups,
  isOff,
  closeLabel,
  closeRef,
  onClose,
  children,
}: KeySheetProps) {
  return (
    <>
      <div className={styles["head"]}>
        <h2>{title}</h2>
        <Button ref={closeRef} look="quiet" aria-label={closeLabel} onClick={onClose}>
          <X aria-hidden />
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
      <div className={styles["scroll"]} role="group" aria-label={title} tabIndex={0}>
        {groups.map((group) => (
          <Group key={group.heading ?? ""} {...group} isOff={isOff} />
        ))}
      </div>
      {children}
    </>
  );
}

function Group({
  heading,
  rows,
  isOff,
}: KeySheetProps["groups"][number] & Pick<KeySheetProps, "isOff">) {
  const id = useId();
  return (
    <section aria-labelledby={heading === undefined ? undefined : id}>
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
