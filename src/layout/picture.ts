import type { EntityRef } from "#model/id.ts";
import type { Standing } from "#query/moment.ts";
import type { Scene } from "./scene.ts";
import { arrangeStack, type StackInput } from "./stack.ts";
import { arrangeStrata } from "./strata.ts";

/** Smallest and largest text of the chips, px; the projector is read from the back row. */
const TEXT = { min: 11, max: 15 };
const PROJECTED = { min: 18, max: 22 };

/**
 * @param theme `projector` is set larger than all others
 * @param scale of what somebody wants larger still
 */
export function textIn(theme: string | null, scale = 1): StackInput["text"] {
  const { min, max } = theme === "projector" ? PROJECTED : TEXT;
  return { min: min * scale, max: max * scale };
}

/** What somebody asked for or looks at. */
export interface Interest {
  readonly open: EntityRef | null;
  readonly compared: readonly string[];
  /** Standards that are filtered by. */
  readonly chosen: readonly string[];
  /** Components and standards that a step of a talk points out. */
  readonly emphasis?: readonly string[];
  /** Components that the filters and the search let through. */
  readonly shown: ReadonlySet<string>;
}

export function arrangerOf(picture: "strata" | "stack"): (input: StackInput) => Scene {
  return picture === "stack" ? arrangeStack : arrangeStrata;
}

/** In the stack a layer is lifted out when it, or something in it, is open. */
export function liftedIn(
  picture: "strata" | "stack",
  open: EntityRef | null,
  standings: readonly Standing[],
): string | null {
  if (picture !== "stack" || !open) return null;
  if (open.kind === "layer") return open.id;
  if (open.kind !== "component") return null;
  return standings.find(({ component }) => component.id === open.id)?.layer ?? null;
}

/** Whether a scene that was arranged for nobody's interest has folded away what may be of interest. */
export function isShort({ bands, foldedThreads }: Scene, chosen: readonly string[]): boolean {
  const hasLost = chosen.some((id) => foldedThreads?.ids.includes(id));
  return hasLost || bands.some(({ folded }) => folded !== null);
}

/**
 * Where room is short: the same content, but what somebody asked for or looks at is folded away last.
 * @param scene of the plain content
 */
export function favour(plain: StackInput, scene: Scene, interest: Interest): StackInput {
  const { open, compared, chosen, emphasis = [], shown } = interest;
  const kept = new Set([...compared, ...emphasis, open?.id]);
  const { text } = plain;
  const areChipsFolded = scene.bands.some(({ folded }) => folded !== null);
  return {
    ...plain,
    // Chips fold only where the smallest text is too large: no need to try the others again.
    text: areChipsFolded ? { min: text.min, max: text.min } : text,
    unfolded: open?.kind === "layer" ? open.id : null,
    layers: plain.layers.map((layer) => ({
      ...layer,
      chips: layer.chips.map((chip) => ({
        ...chip,
        weight: kept.has(chip.id) ? Infinity : chip.weight,
        isOut: !shown.has(chip.id) && !kept.has(chip.id),
      })),
    })),
    threads: plain.threads.map((thread) =>
      chosen.includes(thread.id) || kept.has(thread.id) ? { ...thread, weight: Infinity } : thread,
    ),
  };
}

/** The picture of some content in one go, as the screen arrives at it in two. */
export function arrangePicture(
  picture: "strata" | "stack",
  plain: StackInput,
  interest: Interest,
): Scene {
  const arrange = arrangerOf(picture);
  const scene = arrange(plain);
  return isShort(scene, interest.chosen) ? arrange(favour(plain, scene, interest)) : scene;
}
