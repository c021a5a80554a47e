import { Database, Globe, X } from "lucide-react";
import { useState } from "react";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import styles from "./SetBanner.module.css";
import { useDataWords } from "./dataWords.ts";
import { ProblemList, type Trouble } from "./ProblemList.tsx";

export interface SetBannerProps {
  /** What it says first: where the data is from. */
  readonly text: string;
  /** Data of another host says so for as long as it is shown; one's own can be told to be quiet. */
  readonly isRemote: boolean;
  readonly problems: readonly Trouble[];
  readonly notes: readonly Trouble[];
  /** `null`: it is kept already, or cannot be. */
  readonly keep: { readonly label: string; readonly onKeep: () => void } | null;
  readonly leave: { readonly label: string; readonly href: string; readonly onLeave: () => void };
  readonly onClose: () => void;
}

/** A line over the page: where the data comes from, what was left out of it, and whether it stays. */
export function SetBanner({
  text,
  isRemote,
  problems,
  notes,
  keep,
  leave,
  onClose,
}: SetBannerProps) {
  const { t } = useDataWords();
  const [isKeeping, setKeeping] = useState(false);
  return (
    <aside className={styles["banner"]} aria-label={text} data-remote={isRemote || undefined}>
      {isRemote ? <Globe aria-hidden /> : <Database aria-hidden />}
      <p role="status" title={text}>
        {text}
      </p>
      {problems.length + notes.length > 0 && (
        <Disclosure
          isWide
          isMarked={problems.length > 0}
          title={t("data.left.title")}
          label={
            problems.length > 0
              ? t("data.left", { count: problems.length })
              : t("data.look", { count: notes.length })
          }
        >
          <div className={styles["lists"]}>
            {problems.length > 0 && (
              <section>
                <h2>{t("data.left.title")}</h2>
                <ProblemList problems={problems} />
              </section>
            )}
            {notes.length > 0 && (
              <section>
                <h2>{t("data.look.title")}</h2>
                <ProblemList problems={notes} />
              </section>
            )}
          </div>
        </Disclosure>
      )}
      {keep && (
        <Button
          disabled={isKeeping}
          onClick={() => {
            setKeeping(true);
            keep.onKeep();
          }}
        >
          {keep.label}
        </Button>
      )}
      <a
        href={leave.href}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          leave.onLeave();
        }}
      >
        {leave.label}
      </a>
      {!isRemote && (
        <Button look="quiet" aria-label={t("data.close")} onClick={onClose}>
          <X aria-hidden />
        </Button>
      )}
    </aside>
  );
}
