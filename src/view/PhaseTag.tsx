import type { Phase } from "#model/track.ts";
import styles from "./PhaseTag.module.css";
import { useWords } from "./words.ts";

/** A phase as a word, with the outline it has in the picture. */
export function PhaseTag({ phase }: { readonly phase: Phase }) {
  const { t } = useWords();
  return (
    <span className={styles["tag"]} data-phase={phase}>
      {t(`phase.${phase}`)}
    </span>
  );
}
