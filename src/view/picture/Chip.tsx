import { memo } from "react";
import { drawChip } from "#draw/chip.ts";
import { type State, STATES } from "#draw/states.ts";
import { chipLines } from "#layout/chipLines.ts";
import { hasSign } from "#layout/content.ts";
import type { Measure } from "#layout/measure.ts";
import type { BandBox, ChipBox } from "#layout/scene.ts";
import type { ComponentSnapshot } from "#query/moment.ts";
import { chipWords } from "#words/chipWords.ts";
import type { Explorer } from "../context.ts";
import { useWords } from "../words.ts";
import { Marks } from "../Marks.tsx";

export interface ChipProps {
  readonly box: ChipBox;
  readonly name: string;
  readonly snapshot: ComponentSnapshot;
  readonly fontSize: number;
  readonly detail: BandBox["detail"];
  /** Path of a 24 × 24 glyph. */
  readonly glyph: string | undefined;
  /** Separated by blanks: as a string, so that a chip whose states stay is not drawn again. */
  readonly states: string;
  readonly measure: Measure;
  /** Where the chip tells more than its name: what that depends on. */
  readonly moment: Pick<Explorer, "ecosystem" | "day"> | null;
}

/** One component in the drawing. What it says to assistive technology stands in the structure. */
export const Chip = memo(function Chip(props: ChipProps) {
  const { box, name, snapshot, fontSize, detail, glyph, measure, moment } = props;
  const words = useWords();
  const { phase } = snapshot.phase;
  const text = chipLines({
    chip: box,
    fontSize,
    detail,
    hasSign: hasSign(phase),
    words: moment ? chipWords(snapshot, name, moment, words) : { name, details: [] },
    measure,
  });
  const states = props.states.split(" ").filter(isState);
  return <Marks marks={[drawChip(box, { ...text, phase, glyph, fontSize, states })]} />;
});

function isState(text: string): text is State {
  return STATES.some((state) => state === text);
}
