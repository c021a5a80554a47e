import { boxOf } from "#layout/scenePosition.ts";
import type { Scene } from "#layout/scene.ts";
import { useExplorer } from "../context.ts";
import styles from "./TimeLine.module.css";

/** Air between a thing and the ring round it, px. */
const AIR = 4;

/** Rings round what is pointed out in the picture. */
export function PointedOut({ scene }: { readonly scene: Scene }) {
  const { pointed } = useExplorer();
  return pointed.map((id) => {
    const box = boxOf(scene, id);
    return box ? (
      <rect
        key={id}
        className={styles["pointed"]}
        data-pointed={id}
        x={box.x - AIR}
        y={box.y - AIR}
        width={box.width + 2 * AIR}
        height={box.height + 2 * AIR}
        rx={8}
      />
    ) : null;
  });
}
