import { pointOn } from "#layout/curve.ts";
import type { StrataInput } from "#layout/frame.ts";
import type { Linkage } from "#layout/linkage.ts";
import { type Interest, arrangePicture } from "#layout/picture.ts";
import { mapRect, matrixOf } from "#layout/plate.ts";
import type { Rect, Scene, Size } from "#layout/scene.ts";
import type { Link } from "#words/links.ts";
import { SLIDE_TEXT } from "./slideContent.ts";

/**
 * Arranges the picture of a slide, which may not be higher than its room, and where what the step is
 * about has its name. Where it would not be so, first the text becomes smaller, then the standards go
 * that the step does not name, then the picture lies flat. What has no room is not counted: nobody can
 * unfold it there.
 */
export function arrangeOnSlide(
  picture: "strata" | "stack",
  plain: StrataInput,
  interest: Interest,
): Scene {
  const { chosen, compared, emphasis = [], open } = interest;
  const about = [...emphasis, ...compared, ...(open ? [open.id] : [])];
  const named = new Set([...chosen, ...about]);
  const least = { ...plain, text: SLIDE_TEXT };
  const bare = { ...least, threads: plain.threads.filter(({ id }) => named.has(id)) };
  // Only names of what the step is about would be fewer than there is room for.
  const arrange = (way: "strata" | "stack", input: StrataInput): Scene => ({
    ...arrangePicture(way, way === "stack" ? onPlates(input) : input, {
      ...interest,
      related: null,
      stepName: null,
    }),
    foldedThreads: null,
  });
  const tries = [
    () => arrange(picture, plain),
    () => arrange(picture, least),
    () => arrange(picture, bare),
  ];
  for (const next of tries) {
    const scene = next();
    if (isWhole(scene, plain.size, about)) return scene;
  }
  return arrange("strata", bare);
}

/** A plate is narrower than its band: its text is set larger, so that it is as large there as elsewhere. */
const ON_PLATES = 1.04;

function onPlates({ text, ...input }: StrataInput): StrataInput {
  const min = text.min * ON_PLATES;
  return { ...input, text: { min, max: Math.max(min, text.max) } };
}

/** Whether a picture keeps within its room, and names what it is about as far as it has it at all. */
export function isWhole(scene: Scene, room: Size, about: readonly string[]): boolean {
  const dots = new Set(scene.bands.flatMap((band) => band.dots.map(({ id }) => id)));
  return scene.height <= room.height + 0.5 && !about.some((id) => dots.has(id));
}

/** More curves than these are a tangle from the back row. */
const MOST = 8;

/** The relations of what is open, where they can be followed: few, and neither curve nor word covers a name. */
export function clearLinkage(linkage: Linkage<Link> | null, scene: Scene): Linkage<Link> | null {
  const count = linkage?.bundles.reduce((sum, { links }) => sum + links.length, 0) ?? 0;
  if (!linkage || count === 0 || count > MOST) return null;
  const taken = scene.bands.flatMap((band) => [
    { id: band.id, ...band.label },
    ...[...band.chips, ...band.dots, ...(band.more ? [{ ...band.more, id: "" }] : [])].map(
      (box) => ({ ...mapRect(matrixOf(band), box), id: box.id }),
    ),
  ]);
  const others = taken.filter(({ id }) => !linkage.related.has(id));
  const isClear = linkage.bundles.every(
    ({ label, links }) =>
      (label === null || !taken.some((box) => overlap(box, label.box))) &&
      links.every(({ curve }) =>
        PLACES.every((t) => {
          const [x, y] = pointOn(curve, t);
          return !others.some((box) => overlap(box, { x, y, width: 0, height: 0 }));
        }),
      ),
  );
  return isClear ? linkage : null;
}

/** Places along a curve where it is looked for what it passes over. */
const PLACES = Array.from({ length: 15 }, (_, index) => (index + 1) / 16);

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
