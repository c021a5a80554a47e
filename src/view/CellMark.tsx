import type { Cell, Feature, Verdict } from "#model/comparison.ts";
import { say } from "#model/text.ts";
import { parseWhen } from "#model/when.ts";
import type { Point } from "#model/track.ts";
import styles from "./CellMark.module.css";
import { useExplorer } from "./context.ts";
import { formatWhen } from "#words/dates.ts";
import { nameOf } from "#words/names.ts";
import type { Words } from "#words/words.ts";
import { useWords } from "./words.ts";

export interface CellMarkProps {
  readonly cell: Cell;
  readonly feature: Feature;
}

/** What a cell says in one glance: shape, word, since when, and what qualifies it. */
export function CellMark({ cell, feature }: CellMarkProps) {
  const { ecosystem, day } = useExplorer();
  const words = useWords();
  const { t, locale } = words;
  const qualifiers = [
    cell.since
      ? pointText(cell.since, cell.since.bound === "by" ? "cell.by" : "cell.since", words)
      : "",
    cell.until ? pointText(cell.until, "cell.until", words) : "",
    cell.since === undefined && cell.asOf ? pointText(cell.asOf, "cell.asOf", words) : "",
    cell.enable && cell.enable !== "default" ? t(`enable.${cell.enable}`) : "",
    ...(cell.limits ?? []).map((limit) => t(`limit.${limit}`)),
    cell.via
      ? t("cell.via", { name: cell.via.map((id) => nameOf(ecosystem, id, day, locale)).join(", ") })
      : "",
    ...Object.values(cell.scope ?? {}).flat(),
  ].filter(Boolean);
  return (
    <span className={styles["cell"]}>
      <span className={styles["says"]} data-v={cell.v}>
        {isVerdict(cell.v) ? (
          <>
            <VerdictShape verdict={cell.v} />
            {t(`verdict.${cell.v}`)}
          </>
        ) : (
          valueText(cell, feature, words)
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
function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className={styles["shape"]} viewBox="0 0 16 16" aria-hidden>
      <path d={SHAPES[verdict]} fillRule="evenodd" />
    </svg>
  );
}

function isVerdict(v: Cell["v"]): v is Verdict {
  return v in SHAPES;
}

function valueText(cell: Cell, feature: Feature, words: Words): string {
  switch (cell.v) {
    case "number":
      return `${cell.op && cell.op !== "=" ? `${cell.op} ` : ""}${new Intl.NumberFormat(words.locale).format(cell.number)}${cell.unit === "1" ? "" : ` ${cell.unit}`}`;
    case "text":
      return say(cell.text, words.locale);
    case "version":
      return cell.version;
    case "date": {
      const when = parseWhen(cell.date);
      return when ? formatWhen(when, words) : cell.date;
    }
    case "choice":
      return cell.choice
        .map((id) => {
          const label = feature.choices?.find((choice) => choice.id === id)?.label;
          return label ? say(label, words.locale) : id;
        })
        .join(", ");
    default:
      return "";
  }
}

function pointText(
  { version, date }: Point,
  key: "cell.since" | "cell.by" | "cell.until" | "cell.asOf",
  words: Words,
): string {
  const when = date === undefined ? null : parseWhen(date);
  const year = when ? when.text.slice(0, 4) : "";
  const what = version === undefined ? (when ? formatWhen(when, words) : "") : version;
  return words.t(key, { version: version !== undefined && year ? `${what} (${year})` : what });
}
