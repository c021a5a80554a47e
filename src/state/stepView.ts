import { decode, encode, type Misfit } from "./address.ts";
import { START, type View } from "./view.ts";

/** What belongs to the room, the reader or the talk itself, and so to no step. */
const NOT_OF_A_STEP = ["data", "lang", "theme", "talk", "step", "loop", "embed"] as const;

/**
 * Reads what a step of a talk shows. Stricter than an address: a step is written with care, so a
 * parameter that does nothing is a slip and listed.
 * @param written the query of an address, without `?`
 * @returns a View with nothing but what a step may say
 */
export function readStepView(written: string): {
  readonly view: View;
  readonly misfits: readonly Misfit[];
} {
  const { view, misfits } = decode(written);
  const foreign = NOT_OF_A_STEP.filter((key) => view[key] !== START[key]);
  const own = Object.fromEntries(foreign.map((key) => [key, START[key]]));
  return {
    view: { ...view, ...own, detour: false, extra: [] },
    misfits: [
      ...misfits,
      ...foreign.map((key) => ({ parameter: key, value: String(view[key]) })),
      ...view.extra.map(([parameter, value]) => ({ parameter, value })),
    ],
  };
}

/**
 * Writes down as a step what somebody sees: all that a step may say of a View, and nothing else.
 * Reading it gives the same picture again.
 */
export function writeStepView(view: View): string {
  const rest = Object.fromEntries(NOT_OF_A_STEP.map((key) => [key, START[key]]));
  return encode({ ...view, ...rest, detour: false, extra: [] }).replace(/^v=1(?:&|$)/u, "");
}
