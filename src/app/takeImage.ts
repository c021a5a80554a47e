import type { TakeImage } from "#view/talks/SlideFields.tsx";

/** px; twice what a slide shows is more than any projector has. */
const LONGEST = 1600;
/** Characters of the address that the schema of talks takes. */
const LARGEST = 700_000;
const SMALLER = [1, 0.7, 0.5, 0.35];

/**
 * Paints an image from a file anew, so that nothing but its pixels comes into the talk: no place or
 * device that a camera wrote into it, no script of an SVG.
 */
export const takeImage: TakeImage = async (file) => {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return null;
  }
  const { width, height } = bitmap;
  const fit = Math.min(1, LONGEST / Math.max(width, height));
  try {
    for (const part of SMALLER) {
      const size = {
        width: Math.max(1, Math.round(width * fit * part)),
        height: Math.max(1, Math.round(height * fit * part)),
      };
      const canvas = document.createElement("canvas");
      Object.assign(canvas, size);
      const context = canvas.getContext("2d");
      if (!context) return null;
      context.drawImage(bitmap, 0, 0, size.width, size.height);
      // Drawings stay sharp where they are small enough; photographs never are.
      const png = canvas.toDataURL("image/png");
      const image = png.length <= LARGEST / 2 ? png : flattened(canvas, context);
      if (image.length <= LARGEST) return { image, ...size };
    }
    return null;
  } finally {
    bitmap.close();
  }
};

/** As JPEG, which has nothing see-through: white lies under it. */
function flattened(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): string {
  context.globalCompositeOperation = "destination-over";
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/jpeg", 0.85);
}
