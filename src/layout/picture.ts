import type { EntityRef } from "#model/id.ts";
import type { Rank, StrataInput } from "./frame.ts";
import type { Scene } from "./scene.ts";
import { arrangeStack } from "./stack.ts";
import { arrangeStrata } from "./strata.ts";

/** Smallest and largest text of the chips, px; the projector is read from the back row. */
const TEXT = { min: 11, max: 15 };
const PROJECTED = { min: 18, max: 22 };

/**
 * @param theme `projector` is set larger than all others
 * @param scale of what somebody wants larger still
 */
export function textIn(theme: string | null, scale = 1): StrataInput["text"] {
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
  /** What is tied to the open thing, by its distance in steps; `null` where nothing is. */
  readonly related: ReadonlyMap<string, number> | null;
  /** What a number of steps is called, where they are followed; related things stand by their distance. */
  readonly stepName?: ((distance: number) => string) | null;
  /** Components that the filters and the search let through; `null` where nothing is filtered. */
  readonly shown: ReadonlySet<string> | null;
}

/** The content with what somebody looks at marked, so that it is named first. */
export function withInterest(plain: StrataInput, interest: Interest): StrataInput {
  const { open, compared, chosen, emphasis = [], related, stepName, shown } = interest;
  const kept = new Set([...compared, ...emphasis, open?.id]);
  const rankOf = (id: string): Rank => {
    if (kept.has(id)) return 0;
    const distance = related?.get(id);
    if (distance !== undefined) return 2 - 1 / Math.max(1, distance);
    return shown?.has(id) ? 2 : 3;
  };
  const distances = stepName ? [...new Set(related?.values())].toSorted((a, b) => a - b) : [];
  const steps = distances.map((distance) => ({
    id: `step/${distance}`,
    label: distance > 0 ? (stepName?.(distance) ?? "") : "",
  }));
  const stepOf = (id: string): string | undefined => {
    const distance = related?.get(id);
    return distance === undefined ? undefined : `step/${distance}`;
  };
  return {
    ...plain,
    focus: open?.kind === "layer" ? open.id : null,
    areOthersQuiet: related !== null,
    areGroupsSteps: steps.length > 0,
    layers: plain.layers.map((layer) => ({
      ...layer,
      ...(steps.length > 0 && { groups: steps }),
      chips: layer.chips.map(({ id, name, weight, hasSign, hasMark = false, group }) => ({
        id,
        name,
        weight,
        hasSign,
        hasMark,
        rank: rankOf(id),
        group: steps.length > 0 ? stepOf(id) : group,
      })),
    })),
    threads: plain.threads.map((thread) =>
      chosen.includes(thread.id) || kept.has(thread.id) || related?.has(thread.id)
        ? { ...thread, weight: Infinity }
        : thread,
    ),
  };
}

/** The picture of some content. */
export function arrangePicture(
  picture: "strata" | "stack",
  plain: StrataInput,
  interest: Interest,
): Scene {
  const arrange = picture === "stack" ? arrangeStack : arrangeStrata;
  return arrange(withInterest(plain, interest));
}
