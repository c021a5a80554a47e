import { useQuery } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { say } from "#model/text.ts";
import { Button } from "#ui/Button.tsx";
import { useExplorer } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import { aboutWordsIn } from "#words/aboutWords.ts";
import styles from "./ExportChoices.module.css";
import { ARCHIVED_LICENSES, carriesData, createEmbeddedReadJson } from "./embeddedJson.ts";
import type { OfflineCopy } from "./offlineCopy.ts";
import { offlineCopyPart } from "./offlinePart.ts";
import type { Queries } from "./queries.ts";

/** What this is, which version with which data, whose licenses it is under, and where to report a fault. */
export function About({ queries }: { readonly queries: Queries }) {
  const { ecosystem } = useExplorer();
  const { locale } = useWords();
  const { t } = aboutWordsIn(locale);
  return (
    <details className={styles["about"]}>
      <summary>{t("about.title")}</summary>
      <p>{t("about.version", { version: import.meta.env["VERSION"] })}</p>
      <p>
        {t("about.data", {
          title: say(ecosystem.title, locale),
          revision: queries.revision || "–",
        })}
      </p>
      <p>{t("about.license")}</p>
      {carriesData(document) ? (
        <PackedLicenses />
      ) : (
        <p>
          <a href={`./${ARCHIVED_LICENSES}`} target="_blank" rel="noopener">
            {t("about.others")}
          </a>
        </p>
      )}
      <p>{t("about.report")}</p>
    </details>
  );
}

/** In the one file they lie among its data. */
function PackedLicenses() {
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ["licenses"],
    queryFn: () => createEmbeddedReadJson(document)(ARCHIVED_LICENSES),
    enabled: isOpen,
  });
  const { t } = aboutWordsIn(useWords().locale);
  return (
    <details onToggle={() => setOpen(true)}>
      <summary>{t("about.others")}</summary>
      <pre>{typeof data === "string" ? data : "…"}</pre>
    </details>
  );
}

/** Whether everything is kept in this browser: said only after it has been looked at. */
export function CopyState() {
  const { data: copy } = useQuery({ ...offlineCopyPart, enabled: false });
  return copy ? <Told copy={copy} /> : null;
}

function Told({ copy }: { readonly copy: OfflineCopy }) {
  const words = useWords();
  const { t } = aboutWordsIn(words.locale);
  const { status } = useSyncExternalStore(copy.subscribe, copy.get);
  if (status === "none") return null;
  return (
    <div role="status" className={styles["copy"]} data-copy={status}>
      <p>{t(`copy.${status}`)}</p>
      {status === "failed" ? <Button onClick={copy.retry}>{words.t("app.retry")}</Button> : null}
    </div>
  );
}
