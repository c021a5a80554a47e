import type { Verdict } from "#model/comparison.ts";
import type { Finding } from "#model/talk.ts";
import type { Phase } from "#model/track.ts";
import { circleSteps, polygon, rectSteps, type Step } from "./mark.ts";

/* Outlines filled by the even-odd rule: what lies within an outline within another is a hole. */

/** Of a field of 24 × 24: a tick in a disc, a clock, a warning triangle. */
export const FINDING_SIGNS: Readonly<Record<Finding, readonly Step[]>> = {
  held: [
    ...circleSteps([12, 12], 11),
    ...polygon([
      [10.4, 17.2],
      [5.6, 12.4],
      [7.6, 10.4],
      [10.4, 13.2],
      [16.4, 7.2],
      [18.4, 9.2],
    ]),
  ],
  "held-then": [
    ...circleSteps([12, 12], 11),
    ...circleSteps([12, 12], 8),
    ...polygon([
      [10.8, 6.6],
      [13.2, 6.6],
      [13.2, 11.6],
      [16.8, 13.8],
      [15.6, 15.8],
      [10.8, 12.9],
    ]),
  ],
  "to-be-corrected": [
    ...polygon([
      [12, 1],
      [23.5, 22],
      [0.5, 22],
    ]),
    ...polygon([
      [10.7, 8.4],
      [11, 14.8],
      [13, 14.8],
      [13.3, 8.4],
    ]),
    ...circleSteps([12, 17.9], 1.5),
  ],
};

/** Of a field of 24 × 24: the shapes that dots have in the picture, and what a finding has. */
export const COUNT_SIGNS: Readonly<Record<Finding | Phase, readonly Step[]>> = {
  ...FINDING_SIGNS,
  announced: [...circleSteps([12, 12], 11), ...circleSteps([12, 12], 8)],
  preview: [
    ...circleSteps([12, 12], 11),
    ...circleSteps([12, 12], 8),
    { kind: "move", to: [12, 4] },
    { kind: "arc", radius: 8, to: [12, 20] },
    { kind: "close" },
  ],
  stable: circleSteps([12, 12], 11),
  maintenance: polygon([
    [12, 1],
    [23.5, 22],
    [0.5, 22],
  ]),
  dormant: [
    ...rectSteps({ x: 3, y: 2, width: 6.5, height: 20 }),
    ...rectSteps({ x: 14.5, y: 2, width: 6.5, height: 20 }),
  ],
  ended: polygon([
    [2, 5],
    [5, 2],
    [12, 9],
    [19, 2],
    [22, 5],
    [15, 12],
    [22, 19],
    [19, 22],
    [12, 15],
    [5, 22],
    [2, 19],
    [9, 12],
  ]),
};

/** Of a field of 16 × 16: full, hollow, half, a plug, an open diamond, a dash. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, readonly Step[]>> = {
  yes: circleSteps([8, 8], 7),
  no: [...circleSteps([8, 8], 7), ...circleSteps([8, 8], 5)],
  partial: [
    ...circleSteps([8, 8], 7),
    { kind: "move", to: [8, 3] },
    { kind: "line", to: [8, 13] },
    { kind: "arc", radius: 5, to: [8, 3] },
    { kind: "close" },
  ],
  plugin: [
    ...[
      [5, 1],
      [7, 1],
      [7, 5],
      [9, 5],
      [9, 1],
      [11, 1],
      [11, 5],
      [13, 5],
      [13, 8],
    ].map(([x = 0, y = 0], index): Step => ({ kind: index === 0 ? "move" : "line", to: [x, y] })),
    { kind: "curve", first: [13, 10.4], second: [11.3, 12.4], to: [9, 12.9] },
    { kind: "line", to: [9, 15] },
    { kind: "line", to: [7, 15] },
    { kind: "line", to: [7, 12.9] },
    { kind: "curve", first: [4.7, 12.4], second: [3, 10.4], to: [3, 8] },
    { kind: "line", to: [3, 5] },
    { kind: "line", to: [5, 5] },
    { kind: "close" },
  ],
  unknown: [
    ...polygon([
      [8, 1.5],
      [14.5, 8],
      [8, 14.5],
      [1.5, 8],
    ]),
    ...polygon([
      [8, 4.4],
      [4.4, 8],
      [8, 11.6],
      [11.6, 8],
    ]),
  ],
  na: polygon([
    [2, 7],
    [14, 7],
    [14, 9],
    [2, 9],
  ]),
};
