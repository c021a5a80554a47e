import { select, timer, zoom, type ZoomTransform, zoomIdentity, zoomTransform } from "d3";
import {
  type Camera,
  carry,
  clamp,
  fit,
  pan,
  type Place,
  SCALE,
  scaleAbout,
} from "#layout/camera.ts";
import { flight } from "#layout/flight.ts";
import type { Size } from "#layout/scene.ts";

export interface PanZoomOptions {
  /** What is moved within the element that listens. */
  readonly content: HTMLElement;
  readonly place: Place;
  /** The camera has come to rest. */
  readonly onRest: (camera: Camera) => void;
}

export interface PanZoom {
  readonly camera: () => Camera;
  /** Where a flight leads; `null` without one. */
  readonly goal: () => Camera | null;
  /** Moves the camera, at once or in flight. Every gesture ends a flight where it is. */
  readonly moveTo: (camera: Camera, how: "jump" | "fly") => void;
  /** Says that the picture or its frame has another size; a flight goes on to where it led. */
  readonly update: (place: Place) => void;
  readonly destroy: () => void;
}

/** ms */
const FLIGHT = 380;
/** After this pause a movement counts as over, ms. */
const REST = 160;
/** A press may tremble this far, px. */
const TREMBLE = 4;

/**
 * Zooms and pans what an element holds: Ctrl or ⌘ with the wheel, pinch, and, once it is larger than
 * its frame, drag, one finger and the wheel alone. At scale 1 the element scrolls as any other and
 * neither finger nor wheel is taken from it; the camera's `y` is then how far it is scrolled.
 * The movement is one CSS transform of the content, set here and by nobody else.
 */
export function attachPanZoom(element: HTMLElement, options: PanZoomOptions): PanZoom {
  const { content, onRest } = options;
  let { place } = options;
  const target = select(element);
  const camera = (): Camera => cameraOf(zoomTransform(element));
  const isZoomed = (): boolean => camera().k > SCALE.min;

  /** Where a flight leads; `null` without one. */
  let goal: Camera | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const comeToRest = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      // A slow machine may take longer than that from one frame of a flight to the next.
      if (goal) return comeToRest();
      delete element.dataset["moving"];
      onRest(camera());
    }, REST);
  };
  const move = (to: Camera): void => {
    element.dataset["moving"] = "";
    show(element, content, to);
    comeToRest();
  };

  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([SCALE.min, SCALE.max])
    .extent(() => [
      [0, 0],
      [place.view.width, place.view.height],
    ])
    .constrain((transform) => transformOf(clamp(cameraOf(transform), place)))
    .clickDistance(TREMBLE)
    .wheelDelta(stepOf)
    .filter((event: Event) => isOurs(event, isZoomed()))
    .on("zoom", ({ transform }: { transform: ZoomTransform }) => move(cameraOf(transform)));
  const set = (to: Camera): void => behaviour.transform(target, transformOf(to));

  let endFlight = (): void => {};
  const moveTo = (to: Camera, how: "jump" | "fly"): void => {
    endFlight();
    const from = camera();
    const end = clamp(to, place);
    if (how === "jump") return set(end);
    const at = flight(from, end, place);
    const clock = timer((elapsed) => {
      set(at(elapsed / FLIGHT));
      if (elapsed >= FLIGHT) endFlight();
    });
    goal = end;
    endFlight = () => {
      clock.stop();
      goal = null;
    };
  };

  const onWheel = (event: WheelEvent): void => {
    // At either end of the scale the page must not begin to zoom in the picture's place.
    if (event.ctrlKey || event.metaKey) return event.preventDefault();
    if (!isZoomed()) return;
    const px = pixelsOf(event, place.view.height);
    const from = camera();
    const to = pan(from, [event.deltaX * px, event.deltaY * px], place);
    // At the edge of the picture the wheel is the page's again.
    if (to.x === from.x && to.y === from.y) return;
    event.preventDefault();
    set(to);
  };

  const onScroll = (): void => {
    if (!isZoomed()) return set({ ...camera(), y: element.scrollTop });
    // The browser scrolls to what has the focus; here the camera goes there.
    element.scrollTo(0, 0);
  };

  // Before D3's own: it keeps to itself what it takes.
  target
    .on("pointerdown.flight wheel.flight", () => endFlight())
    .on("wheel.pan", onWheel, { passive: false })
    .on("scroll.pan", onScroll)
    .call(behaviour)
    // One press opens: two of them are no gesture on what can be pressed.
    .on("dblclick.zoom", (event: MouseEvent) => {
      if (isPressable(event.target)) return;
      const { left, top } = element.getBoundingClientRect();
      const from = camera();
      const point = [event.clientX - left, event.clientY - top] as const;
      moveTo(scaleAbout(from, from.k * (event.shiftKey ? 0.5 : 2), point, place), "fly");
    });
  set({ ...fit(place), y: element.scrollTop });

  return {
    camera,
    goal: () => goal,
    moveTo,
    update: (next) => {
      const from = place;
      place = next;
      if (isSameSize(from.scene, next.scene) && isSameSize(from.view, next.view)) return;
      const end = goal;
      endFlight();
      const carried = (to: Camera): Camera =>
        to.k > SCALE.min ? carry(to, from, next) : clamp(to, next);
      set(carried(camera()));
      if (end) moveTo(carried(end), "fly");
    },
    destroy: () => {
      endFlight();
      clearTimeout(rest);
      target.on(".zoom", null).on(".pan", null).on(".flight", null);
      show(element, content, fit(place));
      delete element.dataset["moving"];
    },
  };
}

function show(element: HTMLElement, content: HTMLElement, { x, y, k }: Camera): void {
  if (k === SCALE.min) {
    content.style.transform = "";
    content.style.removeProperty("--camera-x");
    delete element.dataset["zoomed"];
    if (Math.abs(element.scrollTop - y) >= 1) element.scrollTop = y;
    return;
  }
  if (element.dataset["zoomed"] === undefined) {
    // With its bar the frame would lose the width that the bar took, and the picture be made anew.
    const hasBar = element.offsetWidth > element.clientWidth;
    element.dataset["zoomed"] = hasBar ? "bar" : "";
    element.scrollTop = 0;
  }
  content.style.setProperty("--camera-x", `${Math.max(0, x)}px`);
  content.style.transform = `translate(${-x * k}px, ${-y * k}px) scale(${k})`;
}

function cameraOf({ x, y, k }: ZoomTransform): Camera {
  return { x: -x / k, y: -y / k, k };
}

function transformOf({ x, y, k }: Camera): ZoomTransform {
  return zoomIdentity.translate(-x * k, -y * k).scale(k);
}

/** What D3 may take; everything else stays the page's. */
function isOurs(event: Event, isZoomed: boolean): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  // Without a touch screen there is no TouchEvent to ask for.
  if ("touches" in event) {
    return isZoomed || (event.touches instanceof TouchList && event.touches.length > 1);
  }
  if (!(event instanceof MouseEvent) || event.button !== 0) return false;
  return isZoomed && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}

function isSameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, [data-component]") !== null;
}

/** px that a unit of a wheel's delta stands for. */
function pixelsOf({ deltaMode }: WheelEvent, page: number): number {
  if (deltaMode === WheelEvent.DOM_DELTA_LINE) return 16;
  return deltaMode === WheelEvent.DOM_DELTA_PAGE ? page : 1;
}

/** Doublings a turn of the wheel stands for: fine for a pinch, and no leap for a notch. */
function stepOf(event: WheelEvent): number {
  const step = -event.deltaY * pixelsOf(event, 400) * 0.01;
  return Math.min(0.4, Math.max(-0.4, step));
}
