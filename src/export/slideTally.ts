import type { Rect } from "#layout/scene.ts";
import type { PageSlide } from "./pageSlide.ts";
import type { Setting } from "./slideKinds.ts";
import { type SlidePart, textPart } from "./slidePart.ts";
import { COUNT_TONES } from "./slideTones.ts";
import { heightOfText } from "./slideText.ts";

const FIGURE = { sizes: [110, 96, 84, 72, 64, 56, 48], label: 26, bar: 18, gap: 24 };
/** A sign and the air after it, in sizes of its number. */
const SIGN = { size: 0.58, air: 0.15 };

/** Counts side by side, each with its sign and word, and below it what part of the whole it is. */
export function tallyParts(
  { figures, lines }: Extract<PageSlide, { kind: "tally" }>,
  room: Rect,
  { measure, buildOf }: Setting,
): readonly SlidePart[] {
  const whole = figures.reduce((sum, { count }) => sum + count, 0);
  const width = (room.width - FIGURE.gap * (figures.length - 1)) / Math.max(1, figures.length);
  const widest = (size: number): number =>
    Math.max(0, ...figures.map(({ count }) => measure(String(count), size, "bold")));
  const size =
    FIGURE.sizes.find((one) => one * (SIGN.size + SIGN.air) + widest(one) <= width) ?? 36;
  const side = size * SIGN.size;
  const labelHeight = Math.max(
    0,
    ...figures.map(({ label }) =>
      heightOfText(label, { width, size: FIGURE.label, isBold: true }, measure),
    ),
  );
  const lineHeights = lines.map((text) =>
    heightOfText(text, { width: room.width, size: 24 }, measure),
  );
  const below = lineHeights.reduce((sum, height) => sum + height + 10, 0);
  const numberHeight = size * 1.1;
  const all = numberHeight + labelHeight + 34 + FIGURE.bar + 34 + below;
  const top = room.y + Math.max(0, (room.height - all) * 0.4);
  const barTop = top + numberHeight + labelHeight + 34;
  const counted = figures.flatMap(({ id, count, label }, index): readonly SlidePart[] => {
    const tone = COUNT_TONES[id];
    const x = room.x + index * (width + FIGURE.gap);
    const build = { ...buildOf(`figure/${id}`), ...buildOf("figures") };
    const left = side + size * SIGN.air;
    const number = { x: x + left, y: top, width: width - left, height: numberHeight };
    const word = { x, y: top + numberHeight, width, height: labelHeight, size: FIGURE.label };
    const bar = { x, y: barTop, height: FIGURE.bar };
    const share = Math.max(4, (width * count) / Math.max(1, whole));
    const sign = { x, y: top + (numberHeight - side) / 2, width: side, height: side };
    return [
      { kind: "sign", sign: id, tone, ...sign, ...build },
      {
        ...textPart({ ...number, size, text: String(count) }, { tone, isBold: true, leading: 1.1 }),
        ...build,
      },
      { ...textPart({ ...word, text: label }, { tone, isBold: true }), ...build },
      {
        kind: "box",
        role: "rule",
        tone: "soft",
        ...bar,
        y: barTop + bar.height,
        width,
        height: 2,
        ...build,
      },
      { kind: "box", role: "bar", tone, ...bar, width: share, ...build },
    ];
  });
  let y = barTop + FIGURE.bar + 34;
  const said = lines.map((text, index) => {
    const height = lineHeights[index] ?? 0;
    const part = textPart({ x: room.x, y, width: room.width, height, size: 24, text });
    y += height + 10;
    return part;
  });
  return [...counted, ...said];
}
