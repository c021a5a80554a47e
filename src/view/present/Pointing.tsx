import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from "react";
import type { Scene } from "#layout/scene.ts";
import { boxOf, pointOf, type Spot, spotAt } from "#layout/scenePosition.ts";
import styles from "./Pointing.module.css";

export interface PointingProps {
  readonly scene: Scene;
  /** The one thing that is not dimmed. */
  readonly spotlight: string | null;
  readonly spots: Spots;
  /** Told where this window's own pointer is, if anybody wants to know. */
  readonly onPoint: ((spot: Spot) => void) | null;
}

/** Where the pointer to be shown is: apart from all else, since it changes with every move. */
export interface Spots {
  readonly get: () => Spot | null;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Air round what is not dimmed, px. */
const AIR = 4;

/** Laid over the picture that a question has led to, in its own numbers: a spotlight, a pointer. */
export function Pointing({ scene, spotlight, spots, onPoint }: PointingProps) {
  const root = useRef<SVGGElement>(null);
  const tell = useEffectEvent((event: PointerEvent): void => {
    const matrix = root.current?.getScreenCTM();
    if (!matrix || !onPoint) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    onPoint(spotAt(scene, [x, y]));
  });
  useEffect(() => {
    const picture = root.current?.ownerSVGElement?.parentElement;
    picture?.addEventListener("pointermove", tell);
    return () => picture?.removeEventListener("pointermove", tell);
  }, []);
  const light = spotlight === null ? null : boxOf(scene, spotlight);
  return (
    <g ref={root} className={styles["pointing"]}>
      {light ? (
        <path
          className={styles["dim"]}
          fillRule="evenodd"
          data-spotlight={spotlight}
          d={`M0 0H${scene.width}V${scene.height}H0ZM${light.x - 2 * AIR} ${light.y - 2 * AIR}v${light.height + 4 * AIR}h${light.width + 4 * AIR}v${-light.height - 4 * AIR}Z`}
        />
      ) : null}
      <Dot scene={scene} spots={spots} />
    </g>
  );
}

function Dot({ scene, spots }: Pick<PointingProps, "scene" | "spots">) {
  const spot = useSyncExternalStore(spots.subscribe, spots.get);
  const point = spot && pointOf(scene, spot);
  if (!point) return null;
  return (
    <g transform={`translate(${point[0]} ${point[1]})`} data-pointer={spot.over ?? ""}>
      <circle className={styles["glow"]} r={17} />
      <circle className={styles["dot"]} r={9} />
    </g>
  );
}
