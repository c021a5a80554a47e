import { decode, encode } from "./address.ts";
import type { InvalidParameter } from "./parameters.ts";
import { type Parameter, PARAMETERS, readParameters } from "./parameters.ts";
import type { View } from "./view.ts";

/**
 * Reads what a step of a talk shows. Stricter than an address: a step is written with care, so a
 * parameter that does nothing is a slip and listed.
 * @param written the query of an address, without `?`
 * @returns a View with nothing but what a step may say
 */
export function readStepView(written: string): {
  readonly view: View;
  readonly invalidParameters: readonly InvalidParameter[];
} {
  const { view, invalidParameters } = decode(written);
  const foreign = PARAMETERS.filter(({ concern }) => concern !== "shown").flatMap(
    ({ name, write }) => {
      const value = write(view);
      return value === null ? [] : [{ parameter: name, value }];
    },
  );
  return {
    view: shownOf(view),
    invalidParameters: [
      ...invalidParameters,
      ...foreign,
      ...view.extra.map(([parameter, value]) => ({ parameter, value })),
    ],
  };
}

/**
 * Writes down as a step what somebody sees: all that a step may say of a View, and nothing else.
 * Reading it gives the same picture again.
 */
export function writeStepView(view: View): string {
  return encode(shownOf(view)).replace(/^v=1(?:&|$)/u, "");
}

/** A View with nothing but what is shown: without the reader's own, and without a talk. */
function shownOf(view: View): View {
  const write = ({ concern, write: text }: Parameter) => (concern === "shown" ? text(view) : null);
  return readParameters(write).view;
}
