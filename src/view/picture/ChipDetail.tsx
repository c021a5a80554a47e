import type { Phase } from "#model/track.ts";
import { type DetailLevel, detailOf, textLeft } from "#layout/detail.ts";
import type { ChipBox } from "#layout/scene.ts";
import { vendorOn } from "#query/vendor.ts";
import { useExplorer, useView } from "../context.ts";
import { formatWhen } from "#words/dates.ts";
import { nameOf } from "#words/names.ts";
import { useWords } from "../words.ts";
import styles from "./ChipDetail.module.css";
import { textIn } from "#layout/picture.ts";

export interface ChipDetailProps {
  readonly box: ChipBox;
  readonly name: string;
  readonly phase: Phase;
  readonly fontSize: number;
  readonly level: DetailLevel;
}

/** What a chip tells of its component when it is seen from near, in place of its name alone. */
export function ChipDetail({ box, name, phase, fontSize, level }: ChipDetailProps) {
  const { ecosystem, standings, day, measure } = useExplorer();
  const words = useWords();
  const theme = useView((view) => view.theme);
  const standing = standings.find(({ component }) => component.id === box.id);
  if (!standing) return null;
  const { t, locale } = words;
  const { from } = standing.phase;
  const word = t(`phase.${phase}`);
  const year = from && formatWhen({ ...from, precision: "year" }, words);
  const vendor = vendorOn(standing.component, day);
  const lines = detailOf({
    chip: box,
    fontSize,
    hasSign: phase !== "stable" && phase !== "ended",
    level,
    least: textIn(theme).min,
    measure,
    words: {
      name,
      phase: [
        ...(year === null
          ? []
          : [t(phase === "ended" ? "detail.in" : "detail.since", { phase: word, year })]),
        word,
      ],
      vendor: vendor === null ? [] : [nameOf(ecosystem, vendor, day, locale)],
    },
  });
  return lines.map((line) => (
    <text
      key={line.part}
      className={styles[line.part]}
      x={textLeft(fontSize)}
      y={line.y}
      fontSize={line.fontSize}
    >
      {line.text}
    </text>
  ));
}
