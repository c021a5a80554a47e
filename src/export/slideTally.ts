import type { Rect } from "#layout/scene.ts";
import { type Finding, FINDINGS } from "#model/talk.ts";
import type { Figure, PageSlide } from "./pageSlide.ts";
import type { Setting } from "./slideKinds.ts";
import { type SlidePart, textPart } from "./slidePart.ts";
import { type Tone, TONES } from "./slideTones.ts";
import { heightOfText, type TextBox } from "./slideText.ts";

const FIGURE = { size: 110, label: 26, shape: 64, bar: 18, gap: 24 };

/** Counts side by side, each with its word, and what part of the whole each is. */
export function tallyParts(
  { figures, lines }: Extract<PageSlide, { kind: "tally" }>,
  room: Rect,
  setting: Setting,
): readonly SlidePart[] {
  const { measure, buildOf } = setting;
  const whole = figures.reduce((sum, { count }) => sum + count, 0);
  const width = (room.width - FIGURE.gap * (figures.length - 1)) / Math.max(1, figures.length);
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
  const numberHeight = FIGURE.size * 1.1;
  const all = numberHeight + labelHeight + 34 + FIGURE.bar + 34 + below;
  const top = room.y + Math.max(0, (room.height - all) * 0.4);
  const barTop = top + numberHeight + labelHeight + 34;
  let barX = room.x;
  const counted = figures.flatMap((figure, index): readonly SlidePart[] => {
    const { id, count, label } = figure;
    const tone: Tone = isFinding(figure) ? TONES[figure.id] : "ink";
    const x = room.x + index * (width + FIGURE.gap);
    const build = { ...buildOf(`figure/${id}`), ...buildOf("figures") };
    const number: TextBox = {
      x: x + (isFinding(figure) ? FIGURE.shape + 16 : 0),
      y: top,
      width: width - (isFinding(figure) ? FIGURE.shape + 16 : 0),
      height: numberHeight,
      size: FIGURE.size,
      text: String(count),
    };
    const share = (room.width * count) / Math.max(1, whole);
    const bar = { x: barX, y: barTop, width: Math.max(2, share - 4), height: FIGURE.bar };
    barX += share;
    return [
      ...(isFinding(figure)
        ? [
            {
              kind: "finding" as const,
              finding: figure.id,
              tone,
              x,
              y: top + (numberHeight - FIGURE.shape) / 2,
              width: FIGURE.shape,
              height: FIGURE.shape,
              ...build,
            },
          ]
        : []),
      { ...textPart(number, { tone, isBold: true, leading: 1.1 }), ...build },
      {
        ...textPart(
          { x, y: top + numberHeight, width, height: labelHeight, size: FIGURE.label, text: label },
          { tone, isBold: true },
        ),
        ...build,
      },
      { kind: "box", role: "bar", tone: barTone(tone, index), ...bar, ...build },
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

/** Neighbours differ where they have no colour of their own. */
function barTone(tone: Tone, index: number): Tone {
  return tone !== "ink" ? tone : index % 2 === 0 ? "accent" : "soft";
}

function isFinding(figure: Figure): figure is Figure & { readonly id: Finding } {
  return FINDINGS.some((one) => one === figure.id);
}
