import type { EntityRef } from "#model/id.ts";
import type { HeldCamera, Rest, ScenePlace } from "../gesture/heldCamera.ts";

/**
 * The picture's camera as the rest of the page knows it. It lives outside React and outside the
 * View, as scrolling does, and says something only when it has come to rest. The gestures and all
 * that moves it come in a chunk of their own, for the picture is read before it is moved; until then
 * it stands still.
 */
export interface PictureCamera extends Omit<HeldCamera, "destroy"> {
  /** Takes hold of the picture as soon as the gestures are there. The answer lets go of it. */
  readonly attach: (frame: HTMLElement, content: HTMLElement, place: ScenePlace) => () => void;
  /** How far it could still go; `fixed` until the gestures are there. */
  readonly scale: () => Scale;
  /** The scale that the picture is to be arranged for: a step at or below the camera's own. */
  readonly scaleStep: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

export type Scale = Rest["scale"] | "fixed";

const STILL = { scale: "fixed", step: 1 } as const;

/** Only what has a place in the picture can be shown. */
export function canShow(ref: EntityRef | null): ref is EntityRef {
  return ref !== null && ref.kind !== "org";
}

export function createPictureCamera(): PictureCamera {
  let held: HeldCamera | null = null;
  let latest: ScenePlace | null = null;
  let rest: Rest | typeof STILL = STILL;
  const listeners = new Set<() => void>();
  const onRest = (next: Rest | typeof STILL): void => {
    rest = next;
    listeners.forEach((listener) => listener());
  };
  return {
    attach: (frame, content, place) => {
      let isWanted = true;
      latest = place;
      const arrive = async (): Promise<void> => {
        const { holdCamera } = await import("../gesture/heldCamera.ts");
        if (isWanted) held = holdCamera(frame, { content, place: latest ?? place, onRest });
      };
      // Without it the picture is whole and its buttons say that they are idle.
      arrive().catch(() => {});
      return () => {
        isWanted = false;
        held?.destroy();
        held = null;
        onRest(STILL);
      };
    },
    update: (place) => {
      latest = place;
      held?.update(place);
    },
    steer: (command) => held?.steer(command) ?? false,
    show: (ref) => held?.show(ref),
    reveal: (ref) => held?.reveal(ref),
    revealElement: (element) => held?.revealElement(element),
    scale: () => rest.scale,
    scaleStep: () => rest.step,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
