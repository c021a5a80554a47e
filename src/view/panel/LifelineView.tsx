import { arrangeLifeline } from "#layout/lifeline.ts";
import type { PhaseSpan } from "#model/ecosystem.ts";
import { useExplorer } from "../context.ts";
import styles from "./LifelineView.module.css";

/** Wide enough to be told apart; the drawing scales to the panel. */
const WIDTH = 360;
const LINE = 10;

/** A life on one line: each phase by its own stroke. The list below it says the same in words. */
export function LifelineView({ phases }: { readonly phases: readonly PhaseSpan[] }) {
  const { day } = useExplorer();
  const { segments, ticks } = arrangeLifeline(phases, day, WIDTH);
  return (
    <svg className={styles["life"]} viewBox={`-16 0 ${WIDTH + 32} 40`} aria-hidden>
      {ticks.map(({ x, year }) => (
        <g key={year}>
          <line className={styles["tick"]} x1={x} x2={x} y1={4} y2={24} />
          <text className={styles["year"]} x={x} y={36}>
            {year}
          </text>
        </g>
      ))}
      {segments.map(({ phase, x, width }) => (
        <rect
          key={`${phase}-${x}`}
          className={styles["segment"]}
          data-phase={phase}
          x={x}
          y={LINE - 2}
          width={width}
          height={8}
          rx={2}
        />
      ))}
      {segments.map(({ phase, x }) => (
        <circle
          key={`${phase}-${x}-knot`}
          className={styles["knot"]}
          data-phase={phase}
          cx={x}
          cy={LINE + 2}
          r={5}
        />
      ))}
    </svg>
  );
}
