import { pathOf } from "#draw/mark.ts";
import { VERDICT_SIGNS } from "#draw/signs.ts";
import type { Cell, Feature, Verdict } from "#model/comparison.ts";
import styles from "./CellMark.module.css";
import { useExplorer } from "./context.ts";
import { qualifiersOf, valueOf } from "#words/cell.ts";
import { cellWordsIn } from "#words/cellWords.ts";
import { useWords } from "./words.ts";

export interface CellMarkProps {
  readonly cell: Cell;
  readonly feature: Feature;
}

/** What a cell says in one glance: shape, word, since when, and what qualifies it. */
export function CellMark({ cell, feature }: CellMarkProps) {
  const { ecosystem, day } = useExplorer();
  const words = useWords();
  const { t } = cellWordsIn(words.locale);
  const qualifiers = qualifiersOf(cell, { ecosystem, day, words });
  return (
    <span className={styles["cell"]}>
      <span className={styles["says"]} data-v={cell.v}>
        {isVerdict(cell.v) ? (
          <>
            <VerdictShape verdict={cell.v} />
            {t(`verdict.${cell.v}`)}
          </>
        ) : (
          valueOf(cell, feature, words)
        )}
      </span>
      {qualifiers.length > 0 ? (
        <span className={styles["qualifiers"]}>{qualifiers.join(" · ")}</span>
      ) : null}
    </span>
  );
}

/** A shape for each verdict: full, hollow, half, a plug, an open diamond, a dash. */
export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className={styles["shape"]} viewBox="0 0 16 16" aria-hidden>
      <path d={pathOf(VERDICT_SIGNS[verdict])} fillRule="evenodd" />
    </svg>
  );
}

function isVerdict(v: Cell["v"]): v is Verdict {
  return v in VERDICT_SIGNS;
}
