import { EDGE } from "./frame.ts";
import type { BandBox, Point, Pose, Scene, Size } from "./scene.ts";

/** Height of a plate's image over its width: an isometric view from a low seat. */
const TILT = 0.36;
/** How much of a plate shows below the one above it, of the plate's height: at least, at most. */
const LEAST_STEP = 0.3;
const LARGEST_STEP = 0.95;
/** A plate's thickness, of its height. */
const SLAB = 0.035;
/** How far a lifted plate's sides lean, of its height, and at most, px. */
const LEAN = 0.2;
const MOST_LEAN = 20;
/** Names end that far before their plates begin. */
const AIR = 8;
/** What gives way keeps this much of its size and of its strength. */
const RECEDED = { size: 0.8, strength: 0.32 };
const LEAST_PLATE = 36;

/** Where a plate lies, and at which y its name and knots stand. */
export interface Place {
  readonly pose: Pose;
  readonly middle: number;
  readonly nameHeight: number;
}

export interface Room {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** The first y for a name or a knot: below the threads' labels. */
  readonly firstMiddle: number;
  /** The least distance of two names. */
  readonly step: number;
}

/** The room that plates have in a scene: as wide as the flat bands' contents, as high as the window. */
export function roomFor(flat: Scene, { content }: BandBox, size: Size): Room {
  const strip = Math.max(0, ...flat.threads.map(({ label }) => label.y + 6));
  const step = flat.labelSize * 1.4;
  return {
    left: content.x + EDGE,
    width: content.width - 2 * EDGE,
    top: EDGE,
    height: Math.max(0, size.height - 2 * EDGE),
    firstMiddle: Math.max(EDGE + step / 2, strip + 12),
    step,
  };
}

/** All plates alike, evenly over each other, as large as leaves a part of each in sight. */
export function standing(flat: Scene, room: Room): readonly Place[] {
  const steps = flat.bands.length - 1;
  const body = 1 + 2 * SLAB;
  const heightIn = (space: number): number =>
    Math.max(LEAST_PLATE, Math.min(room.width * TILT, space / (body + LEAST_STEP * steps)));
  // The first knots stand below the threads' labels; what lies above them is lost to the plates.
  const lost = Math.max(0, room.firstMiddle - room.top - heightIn(room.height) * 0.5);
  const space = room.height - lost;
  const height = heightIn(space);
  const spare = (space - height * body) / Math.max(1, steps);
  const step = Math.max(room.step, Math.min(spare, height * LARGEST_STEP));
  const air = Math.max(0, space - height * body - step * steps) / 2;
  const first = Math.max(room.top + lost + air + height * 0.5, room.firstMiddle);
  return flat.bands.map((_, index) => {
    const middle = first + index * step;
    return {
      pose: plate(room, middle, height, 1),
      middle,
      nameHeight: nameHeightIn(flat, Math.min(step, 2 * (middle - 1))),
    };
  });
}

/** One plate turned to the reader, the others smaller and fainter above and below it. */
export function givingWay(flat: Scene, room: Room, lifted: number): readonly Place[] {
  const chosen = flat.bands[lifted];
  if (!chosen) return standing(flat, room);
  const { content } = chosen;
  const bottom = room.top + room.height;
  const slab = Math.min(9, content.height * 0.06);
  const above = lifted;
  const below = flat.bands.length - 1 - lifted;
  const spare = Math.max(0, room.height - content.height - slab);
  const y = room.top + spare * (above + below === 0 ? 0.5 : above / (above + below));
  const middle = y + content.height / 2;
  const rest = standing(flat, room)[0];
  const full = rest ? (rest.pose.along[1] + rest.pose.down[1]) * RECEDED.size : LEAST_PLATE;
  const over = sizeIn(y - room.top, above, full, room.step);
  const under = sizeIn(bottom - y - content.height - slab, below, full, room.step);
  const wanted = flat.bands.map((_, index) => {
    if (index < lifted) {
      return spread(index, above, room.top + over / 2, Math.max(room.top, y - over / 2));
    }
    if (index === lifted) return middle;
    const last = bottom - under * 0.6;
    const start = Math.min(last, y + content.height + slab + under / 2);
    return spread(index - lifted - 1, below, start, last);
  });
  const middles = apart(wanted, room);
  const atRight = Math.max(0, flat.width - content.x - content.width - 1);
  const lean = Math.min(MOST_LEAN, AIR + atRight, content.height * LEAN);
  return flat.bands.map((_, index) => {
    const at = middles[index] ?? middle;
    const [before = -Infinity, after = Infinity] = [middles[index - 1], middles[index + 1]];
    // Neither a name nor a plate reaches over the upper edge.
    const most = 2 * (at - 1);
    const size = nameHeightIn(flat, Math.min(at - before, after - at, most));
    if (index !== lifted) {
      const height = Math.min(most, index < lifted ? over : under);
      return { pose: plate(room, at, height, RECEDED.strength), middle: at, nameHeight: size };
    }
    const pose: Pose = {
      corner: [content.x + Math.max(0, lean - AIR), y],
      along: [content.width, 0],
      down: [-lean, content.height],
      flat: 0,
      cover: 0,
      rise: slab * 0.5,
      slab,
      strength: 1,
    };
    return { pose, middle: at, nameHeight: size };
  });
}

/** How high plates may be that share some room with others of their kind. */
function sizeIn(room: number, count: number, full: number, step: number): number {
  const most = room - Math.max(0, count - 1) * step * 0.6;
  return Math.max(LEAST_PLATE, Math.min(full, most));
}

function spread(index: number, count: number, from: number, to: number): number {
  return count < 2 ? (from + to) / 2 : from + ((to - from) * index) / (count - 1);
}

/** The same order, at least a step apart, as near to where they were wanted as that allows. */
function apart(
  wanted: readonly number[],
  { step, firstMiddle, top, height }: Room,
): readonly number[] {
  const last = top + height - step / 2;
  const pushed: number[] = [];
  for (const y of wanted) pushed.push(Math.max(y, (pushed.at(-1) ?? firstMiddle - step) + step));
  for (let index = pushed.length - 1; index >= 0; index -= 1) {
    const limit = index === pushed.length - 1 ? last : (pushed[index + 1] ?? last) - step;
    pushed[index] = Math.min(pushed[index] ?? limit, limit);
  }
  // More names than the window holds: then the picture is higher than the window.
  const lack = Math.max(0, firstMiddle - (pushed[0] ?? firstMiddle));
  return pushed.map((y) => y + lack);
}

function plate(room: Room, middle: number, height: number, strength: number): Pose {
  const half = height / 2;
  const side = Math.min(room.width / 2, half / TILT);
  const along: Point = [side, half];
  const down: Point = [-side, half];
  return {
    corner: [room.left + room.width / 2, middle - half],
    along,
    down,
    flat: 0,
    cover: 1,
    rise: height * SLAB,
    slab: height * SLAB,
    strength,
  };
}

/** Two lines where there is room for two, one where there is not. */
function nameHeightIn({ labelSize }: Scene, room: number): number {
  return room >= labelSize * 2.5 ? labelSize * 2.5 : Math.min(room, labelSize * 1.4);
}
