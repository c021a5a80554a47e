import type { Phase } from "#model/track.ts";
import styles from "./PhaseSign.module.css";

export interface PhaseSignProps {
  readonly phase: Phase;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * A shape that says the phase, so that colour never has to: an empty ring announced, a half-filled
 * one preview, a wrench-like bar maintenance, two bars dormant. Stable needs none; ended is told by
 * the chip's own outline.
 */
export function PhaseSign({ phase, x, y, radius: r }: PhaseSignProps) {
  switch (phase) {
    case "announced":
      return <circle className={styles["ring"]} cx={x} cy={y} r={r} />;
    case "preview":
      return (
        <g className={styles["ring"]}>
          <circle cx={x} cy={y} r={r} />
          <path className={styles["fill"]} d={`M${x} ${y - r}A${r} ${r} 0 0 1 ${x} ${y + r}Z`} />
        </g>
      );
    case "maintenance":
      return <path className={styles["fill"]} d={`M${x - r} ${y + r}h${2 * r}L${x} ${y - r}Z`} />;
    case "dormant":
      return (
        <path
          className={styles["fill"]}
          d={`M${x - r} ${y - r}h${r * 0.7}v${2 * r}h${-r * 0.7}ZM${x + r * 0.3} ${y - r}h${r * 0.7}v${2 * r}h${-r * 0.7}Z`}
        />
      );
    case "stable":
    case "ended":
      return null;
  }
}
