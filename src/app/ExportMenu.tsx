import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { Disclosure } from "#ui/Disclosure.tsx";
import { LoadState } from "#view/LoadState.tsx";
import { useAfterRest } from "#view/rest.ts";
import { useWords } from "#view/words.ts";
import styles from "./Header.module.css";
import { exportPart } from "./parts.ts";
import { loadedOf, type Queries } from "./queries.ts";

/** The ways to take along what is shown. */
export function ExportMenu({ queries }: { readonly queries: Queries }) {
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
      <Choices queries={queries} />
    </Disclosure>
  );
}

function Choices({ queries }: { readonly queries: Queries }) {
  const part = useAfterRest(loadedOf(useQuery(exportPart)));
  return part.status === "ready" ? (
    <part.value.ExportChoices queries={queries} />
  ) : (
    <LoadState loaded={part} />
  );
}
