import { X } from "lucide-react";
import { useState } from "react";
import type { Misfit } from "#state/parameters.ts";
import { Button } from "#ui/Button.tsx";
import { useAnswers, useView } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import styles from "./App.module.css";

const MOST_TOLD = 6;
/** Characters of a value. */
const LONGEST = 60;

function told({ parameter, value }: Misfit): string {
  return `${parameter}=${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}`;
}

/** What a link asked for and could not be found, and that a search cannot be made. */
export function StatusLine({ misfits }: { readonly misfits: readonly Misfit[] }) {
  const { retrySearch } = useAnswers();
  const isSearching = useView(({ q }) => q.trim() !== "");
  const { t } = useWords();
  const [seen, setSeen] = useState(0);
  const fresh = misfits.slice(seen);
  return (
    <div role="status" className={styles["status"]}>
      {fresh.length > 0 && (
        <p>
          {t("status.misfit")} {fresh.slice(0, MOST_TOLD).map(told).join(", ")}
          {fresh.length > MOST_TOLD ? " …" : null}
          <Button
            look="quiet"
            aria-label={t("status.dismiss")}
            onClick={() => setSeen(misfits.length)}
          >
            <X aria-hidden />
          </Button>
        </p>
      )}
      {retrySearch && isSearching && (
        <p>
          {t("search.label")}: {t("panel.failed.missing")}
          <Button onClick={retrySearch}>{t("app.retry")}</Button>
        </p>
      )}
    </div>
  );
}
