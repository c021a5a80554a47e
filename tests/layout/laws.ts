import type { Scene } from "#layout/scene.ts";
import { boxesOf, isInside, overlap, wholeOf } from "./arbitraries.ts";

/**
 * The laws of every picture that a scene breaks, in words: each component stands once, in its layer,
 * in the picture, and over nothing else.
 * @param components what is to be drawn, and in which layer
 */
export function brokenLaws(
  scene: Scene,
  components: readonly { readonly id: string; readonly layer: string }[],
): readonly string[] {
  const whole = wholeOf(scene);
  return scene.bands.flatMap((band) => {
    const boxes = boxesOf(band);
    const drawn = [...band.chips, ...band.dots].map(({ id }) => id).toSorted();
    const wanted = components
      .flatMap(({ id, layer }) => (layer === band.id ? [id] : []))
      .toSorted();
    return [
      ...(drawn.join() === wanted.join()
        ? []
        : [`${band.id}: ${drawn.join()} for ${wanted.join()}`]),
      ...(isInside(band, whole) ? [] : [`${band.id} leaves the picture`]),
      ...boxes
        .filter((box) => !isInside(box, band.content))
        .map((box) => `${JSON.stringify(box)} leaves ${band.id}`),
      ...boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`overlap in ${band.id}`] : [])),
      ),
    ];
  });
}
