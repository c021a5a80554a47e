import { Button } from "#ui/Button.tsx";
import type { Loaded } from "./loaded.ts";
import styles from "./LoadState.module.css";
import { useWords } from "./words.ts";

export interface LoadStateProps {
  readonly loaded: Loaded<unknown>;
  /** What there is all the same. */
  readonly rest?: string;
}

/** Says what is on its way, or what could not be had, and offers to try again. */
export function LoadState({ loaded, rest = "" }: LoadStateProps) {
  const { t } = useWords();
  if (loaded.status === "ready") return null;
  if (loaded.status === "loading") {
    return (
      <p className={styles["loading"]} role="status">
        {t("panel.loading")}
      </p>
    );
  }
  return (
    <div className={styles["failed"]} role="alert">
      <p>
        {t(`panel.failed.${loaded.reason}`)} {rest}
      </p>
      <details>
        <summary>{t("panel.show")}</summary>
        <pre>{loaded.detail}</pre>
      </details>
      <Button onClick={loaded.retry}>{t("app.retry")}</Button>
    </div>
  );
}
