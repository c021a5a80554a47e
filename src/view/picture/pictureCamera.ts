import type { EntityRef } from "#model/id.ts";
import {
  type Camera,
  fit,
  pan,
  type Place,
  reveal,
  SCALE,
  scaleAbout,
  scaleStepAt,
  shows,
  towards,
} from "#layout/camera.ts";
import type { Point, Rect, Scene, Size } from "#layout/scene.ts";
import { pointOf, spotAt } from "#layout/spot.ts";
import type { PanZoom } from "../gesture/panZoom.ts";
import type { Command } from "./cameraKeys.ts";

/**
 * The picture's camera as the rest of the page knows it. It lives outside React and outside the
 * View, as scrolling does, and says something only when it has come to rest.
 */
export interface PictureCamera {
  /**
   * Takes hold of the picture as soon as the gestures are there: they come in a chunk of their own,
   * for the picture is read before it is moved. The answer lets go of it.
   */
  readonly attach: (frame: HTMLElement, content: HTMLElement, place: ScenePlace) => () => void;
  /** The picture has been drawn anew, perhaps in another size. */
  readonly update: (place: ScenePlace) => void;
  /** Does what a key or a button asks for; `false` where there is nothing left to do. */
  readonly steer: (command: Command) => boolean;
  /** Shows something as large as it gets; see `canShow`. */
  readonly show: (ref: EntityRef) => void;
  /** Goes to something if it is out of view, as near as we are. */
  readonly reveal: (ref: EntityRef) => void;
  readonly revealElement: (element: Element) => void;
  readonly scale: () => Scale;
  /** Fetches the gestures again that could not be had. */
  readonly retry: () => void;
  /** The scale that the picture is to be arranged for: a step at or below the camera's own. */
  readonly scaleStep: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

/** How far it could still go; `fixed` until the gestures are there, `missing` if they cannot be had. */
export type Scale = "fixed" | "missing" | "least" | "between" | "most";

/** A component is shown no larger than this, so that one sees where it stands. */
const NEAR = 3;
/** A press of a button or a key. */
const STEP = 1.5;
/** Part of the frame that a press of an arrow moves. */
const STRIDE = 0.2;
const STRIDES: Partial<Record<Command, readonly [x: number, y: number]>> = {
  left: [-STRIDE, 0],
  right: [STRIDE, 0],
  up: [0, -STRIDE],
  down: [0, STRIDE],
};

interface Held {
  readonly content: HTMLElement;
  readonly panZoom: PanZoom;
  place: ScenePlace;
}

/** The scene that is seen, and the frame that it is seen through. */
interface ScenePlace {
  readonly scene: Scene;
  readonly view: Size;
}

/** Only what has a place in the picture can be shown. */
export function canShow(ref: EntityRef | null): ref is EntityRef {
  return ref !== null && ref.kind !== "org";
}

export function createPictureCamera(): PictureCamera {
  let held: Held | null = null;
  let latest: ScenePlace | null = null;
  let step = 1;
  /** Where the pointer is, px of the frame; `null` while it is elsewhere. */
  let pointer: Point | null = null;
  let scale: Scale = "fixed";
  let retry = (): void => {};
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());

  const onRest = ({ k }: Camera): void => {
    step = scaleStepAt(k);
    scale = k <= SCALE.min ? "least" : k >= SCALE.max ? "most" : "between";
    tell();
  };

  const goTo = (to: Camera): void => held?.panZoom.moveTo(to, isStill() ? "jump" : "fly");

  const revealIn = ({ content, panZoom, place }: Held, element: Element): void => {
    const camera = panZoom.camera();
    const rect = rectOf([element], content, camera.k);
    if (!rect || shows(camera, rect, place)) return;
    const to = reveal(camera, rect, place);
    // Where the frame scrolls, it scrolls as any page does.
    if (camera.k === SCALE.min) panZoom.moveTo(to, "jump");
    else goTo(to);
  };

  return {
    attach: (frame, content, place) => {
      let isWanted = true;
      latest = place;
      const arrive = async (): Promise<void> => {
        const { attachPanZoom } = await import("../gesture/panZoom.ts");
        if (!isWanted) return;
        const panZoom = attachPanZoom(frame, { content, place: latest ?? place, onRest });
        held = { content, panZoom, place: latest ?? place };
        onRest(panZoom.camera());
      };
      retry = () => {
        scale = "fixed";
        tell();
        // Without it the picture is whole, and its buttons give way to one that tries again.
        arrive().catch(() => {
          if (!isWanted) return;
          scale = "missing";
          tell();
        });
      };
      retry();
      const onMove = ({ clientX, clientY }: PointerEvent): void => {
        const { left, top } = frame.getBoundingClientRect();
        pointer = [clientX - left, clientY - top];
      };
      const onLeave = (): void => {
        pointer = null;
      };
      frame.addEventListener("pointermove", onMove, { passive: true });
      frame.addEventListener("pointerleave", onLeave);
      return () => {
        frame.removeEventListener("pointermove", onMove);
        frame.removeEventListener("pointerleave", onLeave);
        isWanted = false;
        held?.panZoom.destroy();
        held = null;
        step = 1;
        scale = "fixed";
        tell();
      };
    },
    update: (place) => {
      latest = place;
      if (!held) return;
      const before = held.place.scene;
      held.place = place;
      held.panZoom.update(place);
      // Another scale, or something opened, arranges the picture anew: in one that is zoomed, what lies
      // under the pointer stays there.
      if (place.scene === before || held.panZoom.camera().k === SCALE.min) return;
      // A flight that has begun meanwhile leads where somebody wants to be.
      if (held.panZoom.goal()) return;
      const camera = held.panZoom.camera();
      const [left, top] = pointer ?? [place.view.width / 2, place.view.height / 2];
      const at = [camera.x + left / camera.k, camera.y + top / camera.k] as const;
      const to = pointOf(place.scene, spotAt(before, at));
      if (!to) return;
      const [across, down] = [(to[0] - at[0]) * camera.k, (to[1] - at[1]) * camera.k];
      held.panZoom.moveTo(pan(camera, [across, down], place), "jump");
    },
    steer: (command) => {
      if (!held) return false;
      const { panZoom, place } = held;
      const from = panZoom.goal() ?? panZoom.camera();
      const to = steered(from, command, place);
      if (to.x === from.x && to.y === from.y && to.k === from.k) return false;
      goTo(to);
      return true;
    },
    show: (ref) => {
      if (!held) return;
      const { content, panZoom, place } = held;
      const rect = rectOf(shapesOf(ref, content), content, panZoom.camera().k);
      if (rect) goTo(towards(rect, place, ref.kind === "component" ? NEAR : SCALE.max));
    },
    reveal: (ref) => {
      const [shape] = held ? shapesOf(ref, held.content) : [];
      if (held && shape) revealIn(held, shape);
    },
    revealElement: (element) => {
      if (held && held.panZoom.camera().k > SCALE.min) revealIn(held, element);
    },
    scale: () => scale,
    retry: () => retry(),
    scaleStep: () => step,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function steered(from: Camera, command: Command, place: Place): Camera {
  const { width, height } = place.view;
  const [across, down] = STRIDES[command] ?? [];
  if (across !== undefined && down !== undefined) {
    return pan(from, [across * width, down * height], place);
  }
  if (command === "fit") return fit(place);
  const k = from.k * (command === "in" ? STEP : 1 / STEP);
  return scaleAbout(from, k, [width / 2, height / 2], place);
}

/** The end state at once for whoever wants no motion, and where nobody would see it. */
function isStill(): boolean {
  return document.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * What stands for something in the picture: of a layer all that it holds, for its ground may be as
 * wide as the picture. Stops have a place in every arrangement; a chip that a filter excludes has
 * no stop.
 */
function shapesOf({ kind, id: name }: EntityRef, content: HTMLElement): readonly Element[] {
  if (kind === "standard") return [...content.querySelectorAll(`[data-thread="${name}"]`)];
  const stop = content.querySelector(`[data-stop="${kind}/${name}"]`);
  if (kind === "layer") {
    return [...(stop?.closest("[role='group']")?.querySelectorAll("[data-stop]") ?? [])];
  }
  const shape = stop ?? content.querySelector(`svg [data-component="${name}"]`);
  return shape ? [shape] : [];
}

/** Where elements are in the scene. Asked of the browser, so that any transform between may be. */
function rectOf(elements: readonly Element[], content: HTMLElement, k: number): Rect | null {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  if (boxes.length === 0) return null;
  const origin = content.getBoundingClientRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    x: (left - origin.left) / k,
    y: (top - origin.top) / k,
    width: (Math.max(...boxes.map((box) => box.right)) - left) / k,
    height: (Math.max(...boxes.map((box) => box.bottom)) - top) / k,
  };
}
