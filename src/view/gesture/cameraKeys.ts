import { TYPE_AHEAD } from "#layout/walk.ts";

/** What can be asked of the camera without a pointer. */
export type Command = "in" | "out" | "fit" | "left" | "right" | "up" | "down";

type Press = Pick<
  KeyboardEvent,
  "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "timeStamp"
>;

const SCALING: Readonly<Record<string, Command>> = {
  "+": "in",
  "=": "in",
  "-": "out",
  _: "out",
  "0": "fit",
};
const PANNING: Readonly<Record<string, Command>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * Reads the camera's keys out of all that are pressed in the picture: + − 0, and arrows with Shift.
 * Within a word that is being typed (k0s, cri-o) they are letters.
 */
export function createCameraKeys(): (press: Press) => Command | null {
  let typedAt = -Infinity;
  return ({ key, shiftKey, ctrlKey, metaKey, altKey, timeStamp }) => {
    if (ctrlKey || metaKey || altKey) return null;
    if (shiftKey && PANNING[key]) return PANNING[key];
    if (key.length !== 1) return null;
    const command = SCALING[key];
    if (command && timeStamp - typedAt >= TYPE_AHEAD) return command;
    typedAt = timeStamp;
    return null;
  };
}
