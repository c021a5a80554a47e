import type { Cells, FeatureSet } from "#model/comparison.ts";
import { say } from "#model/text.ts";
import { CellMark } from "../CellMark.tsx";
import { useWords } from "../words.ts";
import type { Loaded } from "../loaded.ts";
import { LoadState } from "../LoadState.tsx";
import { Cite } from "./Cite.tsx";
import styles from "./Features.module.css";
import { Section } from "./Section.tsx";

export interface FeaturesProps {
  readonly cells: Cells | undefined;
  readonly sets: Loaded<readonly FeatureSet[]>;
}

/** Its own column of the layer's comparison: each row's newest statement. */
export function Features({ cells, sets }: FeaturesProps) {
  const { t, locale } = useWords();
  if (!cells || Object.keys(cells).length === 0) return null;
  const rows =
    sets.status === "ready"
      ? sets.value.flatMap(({ features }) =>
          features.flatMap((feature) => {
            const cell = cells[feature.id]?.[0];
            return cell ? [{ feature, cell }] : [];
          }),
        )
      : [];
  return (
    <Section title={t("panel.features")}>
      <LoadState loaded={sets} />
      <dl className={styles["features"]}>
        {rows.map(({ feature, cell }) => (
          <div key={feature.id}>
            <dt title={say(feature.question, locale)}>{say(feature.label, locale)}</dt>
            <dd>
              <CellMark cell={cell} feature={feature} />
              <Cite refs={cell.sources} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
