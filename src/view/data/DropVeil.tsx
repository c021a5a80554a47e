import { FileDown } from "lucide-react";
import styles from "./Desk.module.css";
import { useDataWords } from "./dataWords.ts";

/** Lies over the page while a file is dragged over it. */
export function DropVeil() {
  const { t } = useDataWords();
  return (
    <div className={styles["veil"]} aria-hidden>
      <p>
        <FileDown /> {t("data.drop")}
      </p>
    </div>
  );
}
