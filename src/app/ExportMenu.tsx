import { Download } from "lucide-react";
import { Disclosure } from "#ui/Disclosure.tsx";
import { useWords } from "#view/words.ts";
import styles from "./Header.module.css";
import { LazyPart } from "./LazyPart.tsx";
import { exportPart } from "./parts.ts";
import type { Queries } from "./queries.ts";

/** The ways to take along what is shown. */
export function ExportMenu({ queries }: { readonly queries: Queries }) {
  const { t } = useWords();
  return (
    <Disclosure
      title={t("export.title")}
      isWide
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
      <LazyPart part={exportPart} props={{ queries }} />
    </Disclosure>
  );
}
