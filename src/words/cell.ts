import { type Cell, type Feature, VERDICTS } from "#model/comparison.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import type { Point } from "#model/track.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { cellWordsIn } from "./cellWords.ts";
import { formatWhen } from "./dates.ts";
import { nameOf } from "./names.ts";
import type { Words } from "./words.ts";

interface Where {
  readonly ecosystem: Ecosystem;
  readonly day: Day;
  readonly words: Words;
}

/** What a cell says, in one text: its verdict or value, and what qualifies it. */
export function cellText(cell: Cell, feature: Feature, where: Where): string {
  const { words } = where;
  return [saidBy(cell, feature, words), ...qualifiersOf(cell, where)].join(" · ");
}

/** The verdict or the value of a cell, in words. */
export function saidBy(cell: Cell, feature: Feature, words: Words): string {
  const verdict = VERDICTS.find((known) => known === cell.v);
  return verdict
    ? cellWordsIn(words.locale).t(`verdict.${verdict}`)
    : valueOf(cell, feature, words);
}

/** Since when, until when, and under which conditions a cell holds. */
export function qualifiersOf(cell: Cell, { ecosystem, day, words }: Where): readonly string[] {
  const { locale } = words;
  const { t } = cellWordsIn(locale);
  return [
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
}

/** A value that is no verdict, as the reader's language writes it. */
export function valueOf(cell: Cell, feature: Feature, words: Words): string {
  switch (cell.v) {
    case "number":
      return `${cell.op && cell.op !== "=" ? `${cell.op} ` : ""}${new Intl.NumberFormat(words.locale).format(cell.number)}${unitOf(cell.unit, words)}`;
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

/** Units are written alike in both languages, but for seconds. */
function unitOf(unit: string, { locale }: Words): string {
  return unit === "1" ? "" : ` ${unit === "s" ? cellWordsIn(locale).t("cell.seconds") : unit}`;
}

function pointText(
  { version, date }: Point,
  key: "cell.since" | "cell.by" | "cell.until" | "cell.asOf",
  words: Words,
): string {
  const when = date === undefined ? null : parseWhen(date);
  const year = when ? when.text.slice(0, 4) : "";
  const what = version === undefined ? (when ? formatWhen(when, words) : "") : version;
  const { t } = cellWordsIn(words.locale);
  return t(key, {
    version: version !== undefined && year ? t("cell.year", { version: what, year }) : what,
  });
}
