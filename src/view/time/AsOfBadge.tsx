import { RotateCcw } from "lucide-react";
import { parseWhen } from "#model/when.ts";
import { Button } from "#ui/Button.tsx";
import { formatWhen } from "#words/dates.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import { useActions, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./AsOfBadge.module.css";

/** Where no time line stands: the date shown when it is not today, and the way back. */
export function AsOfBadge() {
  const { showDate } = useActions();
  const at = useView((view) => view.at);
  const words = useWords();
  const { t } = timeWordsIn(words.locale);
  const when = at === null ? null : parseWhen(at);
  if (!when) return null;
  return (
    <p className={styles["badge"]}>
      {t("time.asOf")} <strong>{formatWhen(when, words)}</strong>
      <Button
        look="quiet"
        aria-label={t("time.back")}
        title={t("time.back")}
        onClick={() => showDate(null)}
      >
        <RotateCcw aria-hidden />
      </Button>
    </p>
  );
}
