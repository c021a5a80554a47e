import type { Cell, Feature, Verdict } from "#model/comparison.ts";
import styles from "./CellMark.module.css";
import { useExplorer } from "./context.ts";
import { qualifiersOf, valueOf } from "#words/cell.ts";
import { useWords } from "./words.ts";

export interface CellMarkProps {
  readonly cell: Cell;
  readonly feature: Feature;
}

/** What a cell says in one glance: shape, word, since when, and what qualifies it. */
export function CellMark({ cell, feature }: CellMarkProps) {
  const { ecosystem, day } = useExplorer();
  const words = useWords();
  const { t } = words;
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

const SHAPES: Readonly<Record<Verdict, string>> = {
  yes: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z",
  no: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z",
  partial: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2v10A5 5 0 0 1 8 3Z",
  plugin: "M5 1h2v4h2V1h2v4h2v3a5 5 0 0 1-4 4.9V15H7v-2.1A5 5 0 0 1 3 8V5h2Z",
  unknown: "M8 1.5 14.5 8 8 14.5 1.5 8Zm0 2.9L4.4 8 8 11.6 11.6 8Z",
  na: "M2 7h12v2H2Z",
};

/** A shape for each verdict: full, hollow, half, a plug, an open diamond, a dash. */
export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className={styles["shape"]} viewBox="0 0 16 16" aria-hidden>
      <path d={SHAPES[verdict]} fillRule="evenodd" />
    </svg>
  );
}

function isVerdict(v: Cell["v"]): v is Verdict {
  return v in SHAPES;
}
