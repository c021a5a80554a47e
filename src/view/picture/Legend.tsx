import { drawChipBox, drawSign, phaseStates } from "#draw/chip.ts";
import { PHASES } from "#model/track.ts";
import { useExplorer } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./Legend.module.css";
import { Marks } from "../Marks.tsx";

const BOX = { x: 1, y: 1, width: 28, height: 14 };
const SIGN = { x: 15, y: 8, radius: 3.6 };

/** What the shapes mean: only those that occur. */
export function Legend() {
  const { snapshots } = useExplorer();
  const { t } = useWords();
  const present = new Set(snapshots.map(({ phase }) => phase.phase));
  return (
    <ul className={styles["legend"]} aria-label={t("picture.legend")} data-legend>
      {PHASES.filter((phase) => present.has(phase)).map((phase) => (
        <li key={phase}>
          <svg width={30} height={16} aria-hidden>
            <g data-state={phaseStates(phase).join(" ") || undefined}>
              <Marks marks={[drawChipBox(BOX), ...drawSign(phase, SIGN)]} />
            </g>
          </svg>
          {t(`phase.${phase}`)}
        </li>
      ))}
      <li className={styles["keys"]}>{t("picture.keys")}</li>
    </ul>
  );
}
