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
import { pointOf, spotAt } from "#layout/scenePosition.ts";
import type { Command } from "./cameraKeys.ts";
import { attachPanZoom } from "./panZoom.ts";

/** The scene that is seen, and the frame that it is seen through. */
export interface ScenePlace {
  readonly scene: Scene;
  readonly view: Size;
}

/** Where a camera has come to rest. */
export interface Rest {
  /** How far it could still go. */
  readonly scale: "least" | "between" | "most";
  /** The scale that the picture is to be arranged for: a step at or below the camera's own. */
  readonly step: number;
}

/** A camera that the gestures have taken hold of. */
export interface HeldCamera {
  /** The picture has been drawn anew, perhaps in another size. */
  readonly update: (place: ScenePlace) => void;
  /** Does what a key or a button asks for; `false` where there is nothing left to do. */
  readonly steer: (command: Command) => boolean;
  /** Shows something as large as it gets. */
  readonly show: (ref: EntityRef) => void;
  /** Goes to something if it is out of view, as near as we are. */
  readonly reveal: (ref: EntityRef) => void;
  readonly revealElement: (element: Element) => void;
  readonly destroy: () => void;
}

export interface HeldCameraOptions {
  readonly content: HTMLElement;
  readonly place: ScenePlace;
  readonly onRest: (rest: Rest) => void;
}

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

/** Puts the gestures on a frame, and moves what it holds by commands and to what is shown. */
export function holdCamera(frame: HTMLElement, options: HeldCameraOptions): HeldCamera {
  const { content, onRest } = options;
  let { place } = options;
  /** Where the pointer is, px of the frame; `null` while it is elsewhere. */
  let pointer: Point | null = null;
  const restAt = ({ k }: Camera): void => {
    const scale = k <= SCALE.min ? "least" : k >= SCALE.max ? "most" : "between";
    onRest({ scale, step: scaleStepAt(k) });
  };
  const panZoom = attachPanZoom(frame, { content, place, onRest: restAt });
  restAt(panZoom.camera());

  const onMove = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top } = frame.getBoundingClientRect();
    pointer = [clientX - left, clientY - top];
  };
  const onLeave = (): void => {
    pointer = null;
  };
  frame.addEventListener("pointermove", onMove, { passive: true });
  frame.addEventListener("pointerleave", onLeave);

  const goTo = (to: Camera): void => panZoom.moveTo(to, isStill() ? "jump" : "fly");
  const revealShape = (element: Element): void => {
    const camera = panZoom.camera();
    const rect = rectOf([element], content, camera.k);
    if (!rect || shows(camera, rect, place)) return;
    const to = reveal(camera, rect, place);
    // Where the frame scrolls, it scrolls as any page does.
    if (camera.k === SCALE.min) panZoom.moveTo(to, "jump");
    else goTo(to);
  };

  return {
    update: (next) => {
      const before = place.scene;
      place = next;
      panZoom.update(next);
      // Another scale, or something opened, arranges the picture anew: in one that is zoomed, what lies
      // under the pointer stays there.
      if (next.scene === before || panZoom.camera().k === SCALE.min) return;
      // A flight that has begun meanwhile leads where somebody wants to be.
      if (panZoom.goal()) return;
      const camera = panZoom.camera();
      const [left, top] = pointer ?? [next.view.width / 2, next.view.height / 2];
      const at = [camera.x + left / camera.k, camera.y + top / camera.k] as const;
      const to = pointOf(next.scene, spotAt(before, at));
      if (!to) return;
      const [across, down] = [(to[0] - at[0]) * camera.k, (to[1] - at[1]) * camera.k];
      panZoom.moveTo(pan(camera, [across, down], next), "jump");
    },
    steer: (command) => {
      const from = panZoom.goal() ?? panZoom.camera();
      const to = steered(from, command, place);
      if (to.x === from.x && to.y === from.y && to.k === from.k) return false;
      goTo(to);
      return true;
    },
    show: (ref) => {
      const rect = rectOf(shapesOf(ref, content), content, panZoom.camera().k);
      if (rect) goTo(towards(rect, place, ref.kind === "component" ? NEAR : SCALE.max));
    },
    reveal: (ref) => {
      const [shape] = shapesOf(ref, content);
      if (shape) revealShape(shape);
    },
    revealElement: (element) => {
      if (panZoom.camera().k > SCALE.min) revealShape(element);
    },
    destroy: () => {
      frame.removeEventListener("pointermove", onMove);
      frame.removeEventListener("pointerleave", onLeave);
      panZoom.destroy();
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
