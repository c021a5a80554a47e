import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "#ui/Button.tsx";
import styles from "./Notice.module.css";
import { usePresentWords } from "./presentWords.ts";

export interface NoticeProps {
  readonly children: ReactNode;
  /** Only where it stays until somebody has read it. */
  readonly onClose?: () => void;
}

/** A word to whoever presents, at the edge of the picture. */
export function Notice({ children, onClose }: NoticeProps) {
  const { t } = usePresentWords();
  return (
    <p className={styles["notice"]}>
      <span>{children}</span>
      {onClose ? (
        <Button look="quiet" aria-label={t("close")} onClick={onClose}>
          <X aria-hidden />
        </Button>
      ) : null}
    </p>
  );
}
