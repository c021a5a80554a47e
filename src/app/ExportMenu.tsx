import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { Disclosure } from "#ui/Disclosure.tsx";
import { LoadState } from "#view/LoadState.tsx";
import { useWords } from "#view/words.ts";
import styles from "./Header.module.css";
import { exportPart } from "./parts.ts";
import { partOf } from "./queries.ts";

/** The ways to take along what is shown. */
export function ExportMenu() {
  const { t } = useWords();
  return (
    <Disclosure
      title={t("export.title")}
      label={
        <>
          <Download aria-hidden className={styles["icon"]} />
          <span className={styles["wide"]}>{t("export.title")}</span>
          <span className={styles["narrow"]}>
            <span className="visually-hidden">{t("export.title")}</span>
          </span>
        </>
      }
    >
      <Choices />
    </Disclosure>
  );
}

function Choices() {
  const part = partOf(useQuery(exportPart));
  return part.status === "ready" ? <part.value.ExportChoices /> : <LoadState loaded={part} />;
}
