import { useState } from "react";
import type { InvalidParameter } from "#state/parameters.ts";
import { Button } from "#ui/Button.tsx";
import { useAnswers, useView } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import styles from "./App.module.css";
import { LazyPart } from "./LazyPart.tsx";
import { invalidPart } from "./parts.ts";

/** What a link asked for and could not be found, and that a search cannot be made. */
export function StatusLine({
  invalidParameters,
}: {
  readonly invalidParameters: readonly InvalidParameter[];
}) {
  const { retrySearch } = useAnswers();
  const isSearching = useView(({ q }) => q.trim() !== "");
  const { t } = useWords();
  const [seen, setSeen] = useState(0);
  const fresh = invalidParameters.slice(seen);
  return (
    <div role="status" className={styles["status"]}>
      {fresh.length > 0 && (
        <LazyPart
          part={invalidPart}
          props={{
            invalidParameters: fresh,
            onDismiss: () => setSeen(invalidParameters.length),
          }}
          isSilent
        />
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
