import type { ReactNode } from "react";
import { hueOf } from "#layout/hue.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import type { RowText } from "#words/searchRows.ts";
import { useExplorer } from "../context.ts";
import { PhaseTag } from "../PhaseTag.tsx";
import styles from "./RowLabel.module.css";

export interface RowLabelProps {
  readonly text: RowText;
  /** Stands in the place of a phase where the thing did not exist on the day shown. */
  readonly notYet: ReactNode;
}

/** A line of what was found: the colour of its layer, its name, phase and kind, what it is, and why. */
export function RowLabel({ text, notYet }: RowLabelProps) {
  const { layers } = useExplorer().ecosystem;
  const index = layers.findIndex(({ id }) => id === text.layer);
  const hue = index < 0 ? null : hueOf(index, layers.length);
  return (
    <span className={styles["row"]} style={hueStyle(hue)}>
      <span aria-hidden className={styles["layer"]} data-layer={hue !== null || undefined} />
      <span className={styles["head"]}>
        <span className={styles["name"]}>{text.name}</span>
        {text.phase ? <PhaseTag phase={text.phase} /> : notYet}
        <span className={styles["kind"]}>{text.kind}</span>
      </span>
      {text.line === "" ? null : <span className={styles["line"]}>{text.line}</span>}
      {text.why === "" ? null : <span className={styles["why"]}>{text.why}</span>}
    </span>
  );
}
