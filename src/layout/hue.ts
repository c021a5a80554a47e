/** The ramp of the stack, in OKLCH degrees: deep indigo at the ground, warm amber at the top. */
const GROUND = 275;
const TOP = 50;

/**
 * The hue of a layer by its place from the ground up. Lightness and chroma are the theme's; the
 * hue alone identifies a layer. It runs the short way, from indigo over green to amber.
 */
export function hueOf(index: number, count: number): number {
  const share = count < 2 ? 0 : index / (count - 1);
  return Math.round(GROUND + (TOP - GROUND) * share);
}
