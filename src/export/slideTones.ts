import { hexOf, PALETTES, type ThemeName } from "#draw/palette.ts";
import type { Verdict } from "#model/comparison.ts";
import type { Finding } from "#model/talk.ts";
import type { Phase } from "#model/track.ts";

/** A colour by what it means; each theme has its own. */
export type Tone = "ink" | "soft" | "accent" | "yes" | "part" | "no";

/** A finding has its colour besides its word and its shape. */
export const TONES: Readonly<Record<Finding, Tone>> = {
  held: "yes",
  "held-then": "part",
  "to-be-corrected": "no",
};

/** What is counted has its colour besides its word and its sign. */
export const COUNT_TONES: Readonly<Record<Finding | Phase, Tone>> = {
  ...TONES,
  announced: "accent",
  preview: "accent",
  stable: "yes",
  maintenance: "part",
  dormant: "soft",
  ended: "ink",
};

/** A verdict has its colour besides its word and its shape. */
export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  yes: "yes",
  no: "no",
  partial: "part",
  plugin: "part",
  unknown: "soft",
  na: "soft",
};

/** The colours of what stands on a slide, as `#rrggbb`. */
export function tonesOf(theme: ThemeName): Readonly<Record<Tone, string>> {
  const { ink, inkSoft, accent, yes, part, no } = PALETTES[theme];
  const tones = { ink, soft: inkSoft, accent, yes, part, no };
  const hex = (tone: Tone): string => hexOf(tones[tone]);
  return {
    ink: hex("ink"),
    soft: hex("soft"),
    accent: hex("accent"),
    yes: hex("yes"),
    part: hex("part"),
    no: hex("no"),
  };
}
