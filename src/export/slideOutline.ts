import { type Outline, outlineOf } from "#layout/outline.ts";
import type { SlidePicture } from "./slidePicture.ts";
import type { SlideTable } from "./slideTable.ts";

export interface SlideContents {
  readonly picture: SlidePicture | null;
  readonly table: SlideTable | null;
}

/** Where something stands on a slide: in the picture, or as a column of the table. */
export function outlineOnSlide({ picture, table }: SlideContents, id: string): Outline | null {
  const outline = picture && outlineOf(picture.scene, id);
  if (picture && outline) {
    const [a, b, c, d, e, f] = outline.matrix;
    return {
      box: outline.box,
      matrix: [a, b, c, d, e + picture.x, f + picture.y + picture.top],
    };
  }
  const index = table?.columns.findIndex((column) => column.id === id) ?? -1;
  if (!table || index < 0) return null;
  const x = table.widths.slice(0, index + 1).reduce((sum, width) => sum + width, table.x);
  const height = table.rows.reduce((sum, row) => sum + row.height, table.head.height);
  const box = { x, y: table.y, width: table.widths[index + 1] ?? 0, height };
  return { box, matrix: [1, 0, 0, 1, 0, 0] };
}
