import type { FeatureSet } from "#model/comparison.ts";
import { say } from "#model/text.ts";
import { answerOn, type Comparable } from "#query/answer.ts";
import { AnswerText } from "../AnswerText.tsx";
import { useExplorer } from "../context.ts";
import { usePanelWords } from "./panelWords.ts";
import type { Loaded } from "../loaded.ts";
import { LoadState } from "../LoadState.tsx";
import { Cite } from "./Cite.tsx";
import styles from "./Features.module.css";
import { Section } from "./Section.tsx";

export interface FeaturesProps {
  readonly thing: Comparable;
  readonly sets: Loaded<readonly FeatureSet[]>;
}

/** Its own column of the layer's comparison: what is known of each row on the day shown. */
export function Features({ thing, sets }: FeaturesProps) {
  const asked = useExplorer();
  const { t, locale } = usePanelWords();
  const { cells } = thing;
  if (!cells || Object.keys(cells).length === 0) return null;
  const rows =
    sets.status === "ready"
      ? sets.value.flatMap(({ features }) =>
          features.flatMap((feature) =>
            cells[feature.id] ? [{ feature, answer: answerOn(thing, feature, asked) }] : [],
          ),
        )
      : [];
  return (
    <Section title={t("panel.features")}>
      <LoadState loaded={sets} />
      <dl className={styles["features"]}>
        {rows.map(({ feature, answer }) => (
          <div key={feature.id}>
            <dt title={say(feature.question, locale)}>{say(feature.label, locale)}</dt>
            <dd>
              <AnswerText answer={answer} feature={feature} />
              {answer.status === "answered"
                ? answer.current.map((cell, index) => (
                    <Cite key={`${cell.v}-${index}`} refs={cell.sources} />
                  ))
                : null}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
