import { Dialog } from "@ariakit/react";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import styles from "./PageDialog.module.css";

export interface PageDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly closeIcon: ReactNode;
  /** Large, for a room. */
  readonly isPresenting?: boolean;
  /** As high as what stands in it, and no wider than a form. */
  readonly isSmall?: boolean;
  readonly onClose: () => void;
  /** Scrolls where it is higher than the window. */
  readonly children: ReactNode;
  /** What stands below it, always in sight. */
  readonly foot?: ReactNode;
}

/** Something over the page, until Escape, its button or a press beside it closes it. */
export function PageDialog({
  title,
  closeLabel,
  closeIcon,
  isPresenting = false,
  isSmall = false,
  onClose,
  children,
  foot,
}: PageDialogProps) {
  return (
    <Dialog
      open
      onClose={onClose}
      preventBodyScroll={false}
      className={styles["dialog"]}
      aria-label={title}
      data-presenting={isPresenting || undefined}
      data-small={isSmall || undefined}
    >
      <div className={styles["head"]}>
        <h2>{title}</h2>
        <Button look="quiet" aria-label={closeLabel} onClick={onClose}>
          {closeIcon}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
      <div className={styles["scroll"]} role="group" aria-label={title} tabIndex={0}>
        {children}
      </div>
      {foot}
    </Dialog>
  );
}
