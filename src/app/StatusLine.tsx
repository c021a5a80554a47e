import { X } from "lucide-react";
import { useState } from "react";
import type { Misfit } from "#state/address.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useExplorer, useView } from "#view/context.ts";
import { nameOf } from "#words/names.ts";
import { useWords } from "#view/words.ts";
import styles from "./App.module.css";

/** Parameters whose value is not looked up in the data set: it is a date or none. */
const DATES: ReadonlySet<string> = new Set(["at", "since"]);

/** What a link asked for and could not be found, and what is half chosen for a comparison. */
export function StatusLine({ misfits }: { readonly misfits: readonly Misfit[] }) {
  const { ecosystem, day } = useExplorer();
  const { compare } = useActions();
  const compared = useView((view) => view.compare);
  const { t, locale } = useWords();
  const [seen, setSeen] = useState(0);
  const fresh = misfits.slice(seen);
  const [only] = compared.length === 1 ? compared : [];
  return (
    <div role="status" className={styles["status"]}>
      {fresh.length > 0 && (
        <p>
          {t("status.misfit")}{" "}
          {fresh
            .map(({ parameter, value }) => {
              const what = `${parameter}=${value}`;
              return DATES.has(parameter) ? t("status.noDate", { what }) : what;
            })
            .join(", ")}
          <Button
            look="quiet"
            aria-label={t("status.dismiss")}
            onClick={() => setSeen(misfits.length)}
          >
            <X aria-hidden />
          </Button>
        </p>
      )}
      {only !== undefined && (
        <p>
          {t("compare.one", { name: nameOf(ecosystem, only, day, locale) })}
          <Button look="quiet" aria-label={t("compare.clear")} onClick={() => compare([])}>
            <X aria-hidden />
          </Button>
        </p>
      )}
    </div>
  );
}
