import type { BandBox, Point, Pose, Rect, Scene, ThreadBox } from "./scene.ts";

/**
 * The way from one arrangement to another of the same data: at 0 as in `from`, at 1 as in `to`. Bands,
 * names and knots move; chips stand at once where they stand in their band, as the band carries them.
 * What is only in `to` is there from the start.
 */
export function between(from: Scene, to: Scene): (t: number) => Scene {
  const bands = new Map(from.bands.map((band) => [band.id, band]));
  const threads = new Map(from.threads.map((thread) => [thread.id, thread]));
  return (t) => {
    if (t >= 1) return to;
    return {
      ...to,
      bands: to.bands.map((band) => mixBands(bands.get(band.id) ?? band, band, t)),
      threads: to.threads.map((thread) => mixThreads(threads.get(thread.id) ?? thread, thread, t)),
    };
  };
}

function mixBands(from: BandBox, to: BandBox, t: number): BandBox {
  return {
    ...to,
    label: mixRects(from.label, to.label, t),
    ground: mixRects(from.ground, to.ground, t),
    pose: mixPoses(from.pose, to.pose, t),
  };
}

function mixThreads(from: ThreadBox, to: ThreadBox, t: number): ThreadBox {
  const knots = new Map(from.knots.map(({ layer, y }) => [layer, y]));
  return {
    ...to,
    label: mixRects(from.label, to.label, t),
    line: to.line && {
      x: mix(from.line?.x ?? to.line.x, to.line.x, t),
      top: mix(from.line?.top ?? to.line.top, to.line.top, t),
      bottom: mix(from.line?.bottom ?? to.line.bottom, to.line.bottom, t),
    },
    knots: to.knots.map(({ layer, y }) => ({ layer, y: mix(knots.get(layer) ?? y, y, t) })),
  };
}

function mixPoses(from: Pose, to: Pose, t: number): Pose {
  return {
    corner: mixPoints(from.corner, to.corner, t),
    along: mixPoints(from.along, to.along, t),
    down: mixPoints(from.down, to.down, t),
    flat: mix(from.flat, to.flat, t),
    rise: mix(from.rise, to.rise, t),
    slab: mix(from.slab, to.slab, t),
  };
}

export function mixRects(from: Rect, to: Rect, t: number): Rect {
  return {
    x: mix(from.x, to.x, t),
    y: mix(from.y, to.y, t),
    width: mix(from.width, to.width, t),
    height: mix(from.height, to.height, t),
  };
}

function mixPoints(from: Point, to: Point, t: number): Point {
  return [mix(from[0], to[0], t), mix(from[1], to[1], t)];
}

function mix(from: number, to: number, t: number): number {
  return from + (to - from) * t;
}
