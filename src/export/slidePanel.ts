import type { Measure } from "#layout/measure.ts";
import type { Rect } from "#layout/scene.ts";
import type { Words } from "#words/words.ts";
import type { Fact, Facts } from "./handoutFacts.ts";
import { type SlidePart, textPart } from "./slidePart.ts";
import { heightOfText, namesWithin, sentencesIn, type TextBox } from "./slideText.ts";

/** What is open, beside the picture: what it is, in a few lines, none of them cut. */
export interface SlidePanel extends Rect {
  readonly id: string;
  readonly kind: TextBox;
  readonly name: TextBox;
  readonly summary: TextBox | null;
  readonly facts: readonly (TextBox & { readonly label: string })[];
}

const PAD = { x: 20, y: 14 };
const SMALL = 18;
const NAME = 27;
/** Lines of a summary, and of a list of names. */
const MOST_LINES = { summary: 7, names: 3 };

/** @param box the room that there is; the panel is no higher than what it says */
export function fitPanel(
  id: string,
  { kind, name, summary, facts }: Facts,
  box: Rect,
  words: Words,
  measure: Measure,
): SlidePanel {
  const x = box.x + PAD.x;
  const width = box.width - 2 * PAD.x;
  const floor = box.y + box.height - PAD.y;
  let y = box.y + PAD.y;
  const put = (text: string, size: number, after: number, isBold = false): TextBox => {
    const leading = size > SMALL ? 1.2 : 1.35;
    const height = heightOfText(text, { width, size, leading, isBold }, measure);
    const placed = { x, y, width, height, size, text };
    y += height + after;
    return placed;
  };
  const above = put(kind.slice(0, 1).toLocaleUpperCase() + kind.slice(1), SMALL, 0);
  const head = put(name, NAME, 8, true);
  const setting = { width, size: SMALL };
  const room = Math.floor((floor - y) / (SMALL * 1.35));
  const said = sentencesIn(summary, Math.min(MOST_LINES.summary, room), setting, measure);
  const isRoom = said !== "" && heightOfText(said, setting, measure) <= floor - y;
  const told = isRoom ? put(said, SMALL, 10) : null;
  const placed: (TextBox & { readonly label: string })[] = [];
  for (const fact of facts) {
    const text = factText(fact, words, setting, measure);
    const height = heightOfText(labelled(fact, text, words), setting, measure);
    if (y + height > floor) continue;
    placed.push({ x, y, width, height, size: SMALL, text, label: labelOf(fact, words) });
    y += height + 5;
  }
  const end = (placed.at(-1) ?? told ?? head).y + (placed.at(-1) ?? told ?? head).height;
  return {
    ...box,
    id,
    height: end + PAD.y - box.y,
    kind: above,
    name: head,
    summary: told,
    facts: placed,
  };
}

/** What is open as parts of a slide. */
export function panelPart({ id, kind, name, summary, facts, ...box }: SlidePanel): SlidePart {
  return {
    kind: "group",
    is: "panel",
    label: name.text,
    data: { panel: id },
    parts: [
      { kind: "box", role: "panel", tone: "soft", ...box },
      textPart(kind, { tone: "soft" }),
      textPart(name, { is: "name", isBold: true, leading: 1.2 }),
      ...(summary ? [textPart(summary)] : []),
      ...facts.map(({ label, ...fact }) => textPart(fact, { label })),
    ],
  };
}

function labelOf({ label }: Fact, { t }: Words): string {
  return t("handout.key", { label });
}

function labelled(fact: Fact, text: string, words: Words): string {
  return labelOf(fact, words) + text;
}

/** A long list of names says how many it goes on with. */
function factText(
  fact: Fact,
  words: Words,
  setting: { readonly width: number; readonly size: number },
  measure: Measure,
): string {
  const comma = words.t("handout.comma");
  const label = labelOf(fact, words);
  const written = (kept: readonly string[], left: number): string =>
    `${label}${kept.join(comma)}${left > 0 ? ` +${left}` : ""}`;
  const names = fact.value.split(comma);
  return namesWithin(names, MOST_LINES.names, written, setting, measure).slice(label.length);
}
