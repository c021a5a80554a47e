import { drawChipBox, drawSign, phaseStates } from "#draw/chip.ts";
import { PHASES } from "#model/track.ts";
import { answerBy } from "../answerBy.ts";
import { useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./Legend.module.css";
import { Marks } from "../Marks.tsx";

const BOX = { x: 1, y: 1, width: 28, height: 14 };
const SIGN = { x: 15, y: 8, radius: 3.6 };

/** What the shapes mean: only those that occur. Each is a button that filters by its phase. */
export function Legend() {
  const { snapshots, store } = useExplorer();
  const chosen = useView((view) => view.filters.status);
  const { t } = useWords();
  const present = new Set(snapshots.map(({ phase }) => phase.phase));
  return (
    <ul className={styles["legend"]} aria-label={t("picture.legend")} data-legend>
      {PHASES.filter((phase) => present.has(phase)).map((phase) => (
        <li key={phase}>
          <button
            type="button"
            aria-pressed={chosen.includes(phase)}
            data-about={`phase/${phase}`}
            onClick={() => answerBy(store, "status", phase)}
          >
            <svg width={30} height={16} aria-hidden>
              <g data-state={phaseStates(phase).join(" ") || undefined}>
                <Marks marks={[drawChipBox(BOX), ...drawSign(phase, SIGN)]} />
              </g>
            </svg>
            {t(`phase.${phase}`)}
          </button>
        </li>
      ))}
      <li className={styles["keys"]}>{t("picture.keys")}</li>
    </ul>
  );
}
