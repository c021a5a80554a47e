import type { CSSProperties } from "react";

/** Air round the message, px. */
const AIR = 8;
/** Share of the picture's width that is free above it: beside that stand the names of standards. */
const FREE = 0.54;

/**
 * Where the message about an event stands: at the head of the picture, which is free there, below the
 * kinds of relation where something is open; without a picture, above the line.
 */
export function notePlace(): CSSProperties | undefined {
  const picture = document.querySelector("#picture:has([data-legend])")?.getBoundingClientRect();
  const kinds = document.querySelector("#picture [data-kinds]")?.getBoundingClientRect();
  return (
    picture && {
      position: "fixed",
      top: kinds?.height ? kinds.bottom + AIR : picture.top,
      left: picture.left + AIR,
      bottom: "auto",
      maxWidth: picture.width * FREE,
    }
  );
}
