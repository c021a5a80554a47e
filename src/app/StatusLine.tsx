import { X } from "lucide-react";
import { useState } from "react";
import type { InvalidParameter } from "#state/parameters.ts";
import { Button } from "#ui/Button.tsx";
import { useAnswers, useView } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import styles from "./App.module.css";

const MOST_TOLD = 6;
/** Characters of a value. */
const LONGEST = 60;

/** Parameters whose value is not looked up in the data set: it is a date or none. */
const DATES: ReadonlySet<string> = new Set(["at", "since"]);

function told({ parameter, value }: InvalidParameter): string {
  return `${parameter}=${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}`;
}

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
  const say = (invalidParameter: InvalidParameter): string =>
    DATES.has(invalidParameter.parameter)
      ? t("status.noDate", { what: told(invalidParameter) })
      : told(invalidParameter);
  return (
    <div role="status" className={styles["status"]}>
      {fresh.length > 0 && (
        <p>
          {t("status.misfit")} {fresh.slice(0, MOST_TOLD).map(say).join(", ")}
          {fresh.length > MOST_TOLD ? " …" : null}
          <Button
            look="quiet"
            aria-label={t("status.dismiss")}
            onClick={() => setSeen(invalidParameters.length)}
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
