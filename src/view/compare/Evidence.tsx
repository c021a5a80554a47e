import { useEffect, useRef } from "react";
import type { Cell, Feature } from "#model/comparison.ts";
import type { SourceRef } from "#model/evidence.ts";
import { say } from "#model/text.ts";
import { parseWhen } from "#model/when.ts";
import type { Answer, Comparable } from "#query/answer.ts";
import { refId } from "#query/footnotes.ts";
import { CellMark } from "../CellMark.tsx";
import { Said } from "../Said.tsx";
import { SourceTitle } from "../SourceTitle.tsx";
import { useSharedSources } from "../sharedSources.ts";
import { cellWordsIn } from "#words/cellWords.ts";
import { compareWordsIn } from "#words/compareWords.ts";
import { formatWhen } from "#words/dates.ts";
import { bringIntoSight } from "#ui/bringIntoSight.ts";
import { useWords } from "../words.ts";
import styles from "./Evidence.module.css";

export interface EvidenceProps {
  readonly title: string;
  readonly feature: Feature;
  readonly answer: Answer;
  readonly thing: Comparable;
}

/** What was asked, what counts as which answer, and what speaks for the answers given. */
export function Evidence({ title, feature, answer, thing }: EvidenceProps) {
  const { t: page, locale } = useWords();
  const { t } = compareWordsIn(locale);
  const current = answer.status === "answered" ? answer.current : [];
  const { criteria } = feature;
  const root = useRef<HTMLDivElement>(null);
  // It opens below its row, which may be the last that is seen.
  useEffect(() => {
    bringIntoSight(root.current, "nearest");
  }, []);
  return (
    <div ref={root} className={styles["evidence"]}>
      <h3>{title}</h3>
      <p className={styles["question"]}>
        <Said text={feature.question} />
      </p>
      {current.map((cell, index) => (
        <Statement key={`${cell.v}-${index}`} cell={cell} feature={feature} thing={thing} />
      ))}
      {answer.status === "missing" ? <p>{page("compare.missing")}</p> : null}
      {answer.history.length > 0 && (
        <>
          <h4>{t("compare.history")}</h4>
          {answer.history.map((cell, index) => (
            <Statement key={`${cell.v}-${index}`} cell={cell} feature={feature} thing={thing} />
          ))}
        </>
      )}
      {criteria ? (
        <details>
          <summary>{t("compare.criteria")}</summary>
          <dl className={styles["criteria"]}>
            {(["yes", "partial", "plugin", "no"] as const).map((verdict) => {
              const text = criteria[verdict];
              return text ? (
                <div key={verdict}>
                  <dt>{cellWordsIn(locale).t(`verdict.${verdict}`)}</dt>
                  <dd>
                    <Said text={text} />
                  </dd>
                </div>
              ) : null;
            })}
          </dl>
        </details>
      ) : null}
    </div>
  );
}

interface StatementProps {
  readonly cell: Cell;
  readonly feature: Feature;
  readonly thing: Comparable;
}

function Statement({ cell, feature, thing }: StatementProps) {
  const words = useWords();
  const { t, locale } = words;
  const checked = cell.verified ? parseWhen(cell.verified.on) : null;
  return (
    <div className={styles["statement"]}>
      <CellMark cell={cell} feature={feature} />
      {cell.note ? (
        <p>
          <Said text={cell.note} />
        </p>
      ) : null}
      {cell.method ? (
        <p>
          {compareWordsIn(locale).t("cell.method")}: {say(cell.method, locale)}
        </p>
      ) : null}
      {cell.alt?.map((other) => (
        <p key={other.reason.en}>{t("panel.alt", { what: say(other.reason, locale) })}</p>
      ))}
      <ul>
        {(cell.sources ?? []).map((ref) => (
          <SourceLine key={refId(ref)} sourceRef={ref} thing={thing} />
        ))}
      </ul>
      {checked ? (
        <p className={styles["checked"]}>
          {t("panel.verified", { date: formatWhen(checked, words) })}
        </p>
      ) : null}
    </div>
  );
}

function SourceLine({
  sourceRef,
  thing,
}: {
  readonly sourceRef: SourceRef;
  readonly thing: Comparable;
}) {
  const shared = useSharedSources();
  const words = useWords();
  const id = refId(sourceRef);
  const source = id.startsWith("@") ? shared[id.slice(1)] : thing.sources?.[id];
  if (!source) return null;
  const read = parseWhen(source.accessed);
  const { at, quote } =
    typeof sourceRef === "string" ? { at: undefined, quote: undefined } : sourceRef;
  return (
    <li>
      <SourceTitle source={source} />
      <span className={styles["checked"]}>
        {[
          at,
          source.publisher,
          read ? words.t("panel.readOn", { date: formatWhen(read, words) }) : "",
        ]
          .filter(Boolean)
          .map((fact) => ` · ${fact}`)
          .join("")}
      </span>
      {quote ? <q>{quote}</q> : null}
    </li>
  );
}
