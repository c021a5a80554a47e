import { X } from "lucide-react";
import { useState } from "react";
import type { Misfit } from "#state/address.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#view/words.ts";
import styles from "./App.module.css";

/** What a link asked for and could not be found. */
export function StatusLine({ misfits }: { readonly misfits: readonly Misfit[] }) {
  const { t } = useWords();
  const [seen, setSeen] = useState(0);
  const fresh = misfits.slice(seen);
  return (
    <div role="status" className={styles["status"]}>
      {fresh.length > 0 && (
        <p>
          {t("status.misfit")}{" "}
          {fresh.map(({ parameter, value }) => `${parameter}=${value}`).join(", ")}
          <Button
            look="quiet"
            aria-label={t("status.dismiss")}
            onClick={() => setSeen(misfits.length)}
          >
            <X aria-hidden />
          </Button>
        </p>
      )}
    </div>
  );
}
