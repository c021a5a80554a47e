import type { ReactNode } from "react";
import type { Foreign } from "#model/foreign.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./Desk.module.css";
import { useDataWords } from "./dataWords.ts";
import { useWords } from "../words.ts";
import { ProblemList, type Trouble } from "./ProblemList.tsx";

export interface OpeningProps {
  readonly name: string;
  readonly stage: "reading" | "fetching" | "unpacking" | "converting" | "checking" | "arranging";
  readonly share: number | null;
  readonly onCancel: () => void;
}

/** How far the opening of something is. */
export function OpeningCard({ name, stage, share, onCancel }: OpeningProps) {
  const { t } = useDataWords();
  const text = t(`data.stage.${stage}`, { name });
  return (
    <section className={styles["card"]} aria-label={text}>
      <p role="status">{text}</p>
      <progress aria-label={text} {...(share !== null && { value: share })} />
      <div className={styles["deeds"]}>
        <Button onClick={onCancel}>{t("data.cancel")}</Button>
      </div>
    </section>
  );
}

/** Something that has to be answered. */
export function AskCard({ children }: { readonly children: ReactNode }) {
  return (
    <section className={styles["card"]} role="alert">
      {children}
    </section>
  );
}

export interface FailedProps {
  readonly name: string;
  readonly problems: readonly Trouble[];
  readonly foreign: { readonly file: string; readonly kind: Foreign } | null;
  readonly onClose: () => void;
  /** Where trying once more may help. */
  readonly onAgain?: (() => void) | undefined;
}

/** Why something cannot be shown, and what to do about it. */
export function FailedCard({ name, problems, foreign, onClose, onAgain }: FailedProps) {
  const { t, foreign: kindOf, advice } = useDataWords();
  const words = useWords();
  return (
    <section className={styles["card"]} role="alert">
      <h2>
        {foreign
          ? t("data.failed.foreign", {
              name: foreign.file.split("/").at(-1) || name,
              kind: kindOf(foreign.kind),
            })
          : t("data.failed", { name })}
      </h2>
      {foreign && <p>{advice(foreign.kind)}</p>}
      {problems.length > 0 && <ProblemList problems={problems} />}
      <div className={styles["deeds"]}>
        {onAgain && <Button onClick={onAgain}>{words.t("app.retry")}</Button>}
        <Button onClick={onClose}>{t("data.close")}</Button>
      </div>
    </section>
  );
}
