import { type ReactNode, useRef } from "react";
import { SLIDE_SIZE } from "#export/slide.ts";
import type { Zoom } from "#state/present/slideSpot.ts";
import { useSize } from "#view/useSize.ts";
import styles from "./SlideStage.module.css";

export interface SlideStageProps {
  readonly zoom?: Zoom | null;
  readonly children: ReactNode;
}

/** Shows a slide as large as there is room, the whole of it or the part that is looked at. */
export function SlideStage({ zoom = null, children }: SlideStageProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const scale = size
    ? Math.min(size.width / SLIDE_SIZE.width, size.height / SLIDE_SIZE.height)
    : null;
  const { x, y, scale: near } = zoom ?? { x: 0, y: 0, scale: 1 };
  return (
    <div ref={room} className={styles["room"]}>
      {scale === null || scale <= 0 ? null : (
        <div
          className={styles["stage"]}
          style={{ width: SLIDE_SIZE.width * scale, height: SLIDE_SIZE.height * scale }}
          data-slide-scale={scale}
        >
          <div
            className={styles["scaled"]}
            style={{
              transform: `scale(${scale * near}) translate(${-x}px, ${-y}px)`,
            }}
          >
            {children}
          </div>
        </div>
      )}
    </div>
  );
}
