import { CloudDownload, CloudOff, WifiOff } from "lucide-react";
import { Button } from "#ui/Button.tsx";
import { usePresentWords } from "#view/present/presentWords.ts";
import styles from "./Present.module.css";
import type { Offline } from "./useOffline.ts";

/** Whether the talk needs the network still, told to whoever holds it. */
export function OfflineState({ status, progress, retry }: Offline) {
  const { t } = usePresentWords();
  const { all, fetched, failed } = progress;
  if (status === "incomplete") {
    return (
      <Button className={styles["offline"]} data-offline={status} onClick={retry}>
        <CloudOff aria-hidden />
        {t("offline.incomplete", { count: failed })}
      </Button>
    );
  }
  return (
    <span className={styles["offline"]} data-offline={status}>
      {status === "ready" ? <WifiOff aria-hidden /> : <CloudDownload aria-hidden />}
      {status === "ready"
        ? t("offline.ready")
        : all === 0
          ? t("offline.begun")
          : t("offline.fetching", { fetched, all })}
    </span>
  );
}
