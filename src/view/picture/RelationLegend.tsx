import { useActions, useView } from "../context.ts";
import { useWords } from "../words.ts";
import type { RelationKind } from "./linkage.ts";
import styles from "./RelationLegend.module.css";

export interface RelationLegendProps {
  readonly kinds: readonly RelationKind[];
  /** Of a kind that is pointed at. */
  readonly onLight: (kind: string | null) => void;
}

/** The kinds of relation of what is open, with their counts; each can be switched off. */
export function RelationLegend({ kinds, onLight }: RelationLegendProps) {
  const { toggleRelations } = useActions();
  const isTrace = useView((view) => view.trace !== null);
  const { t } = useWords();
  return (
    <ul className={styles["kinds"]} aria-label={t("picture.kinds")} data-kinds>
      {kinds.map(({ id, words, count, isHidden }) => {
        const light = {
          onPointerEnter: () => onLight(id),
          onPointerLeave: () => onLight(null),
        };
        const label = (
          <>
            {words.join(" / ")} <span className={styles["count"]}>{count}</span>
          </>
        );
        return (
          <li key={id}>
            {isTrace ? (
              <span className={styles["kind"]} {...light}>
                {label}
              </span>
            ) : (
              <button
                type="button"
                className={styles["kind"]}
                aria-pressed={!isHidden}
                onClick={() => toggleRelations(id)}
                onFocus={() => onLight(id)}
                onBlur={() => onLight(null)}
                {...light}
              >
                {label}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
