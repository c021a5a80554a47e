import { useId } from "react";
import { type Curve, pathOf } from "#layout/curve.ts";
import type { LinkBundle } from "#layout/links.ts";
import type { Point, Scene } from "#layout/scene.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import styles from "./Links.module.css";
import type { Linkage } from "./linkage.ts";

export interface LinksProps {
  readonly linkage: Linkage;
  readonly scene: Scene;
  /** A link, or a bundle of them, that is pointed at. */
  readonly lit: string | null;
}

/** What ties the open thing, drawn over the bands. Keys and screen readers have the link stops. */
export function Links({ linkage, scene, lit }: LinksProps) {
  const { bundles, told, fronts } = linkage;
  const hidden = useId();
  const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
  if (bundles.length === 0) return null;
  const isLit = (bundle: LinkBundle, id: string): boolean => lit === bundle.key || lit === id;
  return (
    <g className={styles["links"]} data-lit={lit === null ? undefined : true}>
      <mask id={hidden} maskUnits="userSpaceOnUse" {...whole}>
        <rect {...whole} fill="white" />
        {fronts.map(({ layer, path, matrix }) => (
          <path key={layer} d={path} transform={matrix} fill="black" />
        ))}
      </mask>
      <g mask={`url(#${hidden})`}>
        {bundles.flatMap((bundle) =>
          bundle.links.map(({ id, curve }) => {
            const link = told.get(id);
            if (!link) return null;
            const path = pathOf(curve);
            return (
              <g
                key={id}
                className={styles["link"]}
                style={hueStyle(link.hue)}
                data-link={id}
                data-distance={Math.min(link.distance, 3)}
                data-plain={link.hue === null || undefined}
                data-lit={isLit(bundle, id) || undefined}
              >
                <title>{link.said}</title>
                <path className={styles["reach"]} d={path} />
                <path className={styles["halo"]} d={path} />
                <path className={styles["curve"]} d={path} pathLength={1} />
                <End curve={curve} direction={link.direction} />
              </g>
            );
          }),
        )}
      </g>
      {bundles.map(({ key, label, links }) =>
        label ? (
          <g
            key={key}
            className={styles["label"]}
            data-word={key}
            data-lit={lit === key || links.some(({ id }) => id === lit) || undefined}
          >
            <line
              x1={label.box.x + label.box.width / 2}
              y1={label.box.y + label.box.height / 2}
              x2={label.foot[0]}
              y2={label.foot[1]}
            />
            <rect {...label.box} rx={label.box.height / 2} />
            <text
              x={label.box.x + label.box.width / 2}
              y={label.box.y + label.box.height / 2}
              fontSize={scene.fontSize}
            >
              {label.text}
            </text>
          </g>
        ) : null,
      )}
    </g>
  );
}

interface EndProps {
  readonly curve: Curve;
  readonly direction: "out" | "in" | null;
}

/** px */
const ARROW = { long: 9, half: 4.5 };

/** An arrow at the end that the relation points at, a dot at both where it runs both ways. */
function End({ curve, direction }: EndProps) {
  const [start, first, second, end] = curve;
  if (direction === null) {
    return [start, end].map(([x, y], index) => (
      <circle key={index} className={styles["end"]} cx={x} cy={y} r={3.5} />
    ));
  }
  const [tip, before] = direction === "out" ? [end, second] : [start, first];
  return <polygon className={styles["end"]} points={arrow(tip, before)} />;
}

function arrow(tip: Point, before: Point): string {
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, across: number): string =>
    `${tip[0] - along * cos - across * sin},${tip[1] - along * sin + across * cos}`;
  return [at(0, 0), at(ARROW.long, ARROW.half), at(ARROW.long, -ARROW.half)].join(" ");
}
