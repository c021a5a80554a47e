import { type CSSProperties, memo } from "react";
import type { BandBox } from "#layout/scene.ts";
import { matrixOf } from "#layout/plate.ts";
import { useActions, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { placed, stopProps } from "./stopProps.ts";
import styles from "./Structure.module.css";

export interface LayerStopsProps {
  readonly band: BandBox;
  readonly names: ReadonlyMap<string, string>;
  /** Components that the filters let through. */
  readonly shown: ReadonlySet<string>;
  /** The stop that Tab leads to, if it stands in this layer. */
  readonly tabStop: string | null;
  /** Place in the order of painting. */
  readonly depth: number;
  /** Of the ids of the words that describe a phase. */
  readonly prefix: string;
}

/** A layer as a group: its name as a button, its components as a list of links that are pressed like buttons. */
export const LayerStops = memo(function LayerStops(props: LayerStopsProps) {
  const { band, names, shown, tabStop, prefix, depth } = props;
  const { snapshots, prefetch } = useExplorer();
  const isOpen = useView(({ open }) => open?.kind === "layer" && open.id === band.id);
  const openHere = useView(({ open }) =>
    open?.kind === "component" && hasComponent(band, open.id) ? open.id : null,
  );
  const compared = useView((view) => view.compare);
  const isMarked = useView((view) => view.since !== null);
  const { t } = useWords();
  const name = names.get(band.id) ?? band.id;
  const snapshotOf = new Map(snapshots.map((snapshot) => [snapshot.component.id, snapshot]));
  const tilt = band.pose.flat < 1 ? tiltOf(band) : undefined;
  const dots = new Set(band.dots.map(({ id }) => id));
  const boxes = [...band.chips, ...band.dots].filter(({ id }) => shown.has(id));
  return (
    <div role="group" aria-label={name} className={styles["layer"]} style={{ zIndex: depth }}>
      {tilt ? <Ground band={band} tilt={tilt} /> : null}
      <button
        type="button"
        {...stopProps("layer", band.id, name, tabStop)}
        style={placed(band.label)}
        aria-expanded={isOpen}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role of unmarked lists */}
      <ul role="list" aria-label={name} className={styles["list"]} style={tilt}>
        {boxes.map((box) => {
          const phase = snapshotOf.get(box.id)?.phase.phase ?? "stable";
          const described = [
            `${prefix}-${phase}`,
            ...(compared.includes(box.id) ? [`${prefix}-compared`] : []),
            // Of those that have changed, told by what marks them.
            ...(isMarked ? [`changed-${box.id}`] : []),
          ];
          return (
            <li key={box.id} style={placed(box)}>
              {/* A link, so that a press with Ctrl, a middle press and "Copy link" work; useHrefs.ts completes its address. */}
              {/* oxlint-disable-next-line jsx-a11y/anchor-has-content -- its name is its aria-label */}
              <a
                role="button"
                href={`?open=component/${box.id}`}
                draggable={false}
                {...stopProps("component", box.id, names.get(box.id) ?? box.id, tabStop)}
                data-dot={dots.has(box.id) || undefined}
                aria-describedby={described.join(" ")}
                aria-current={openHere === box.id ? true : undefined}
                onPointerEnter={() => prefetch({ kind: "component", id: box.id })}
              />
            </li>
          );
        })}
      </ul>
      {band.more && (
        <div className={styles["list"]} style={tilt}>
          <button
            type="button"
            {...stopProps(
              "more",
              band.id,
              t("picture.more", { count: band.dots.length, layer: name }),
              tabStop,
            )}
            style={placed(band.more)}
          />
        </div>
      )}
    </div>
  );
});

/** The map of a tilted plate. */
function tiltOf(band: BandBox): CSSProperties {
  return { transform: `matrix(${matrixOf(band).join(",")})` };
}

/**
 * A plate hides what lies below it, so a press between its tiles must not fall through to a lower
 * one: it lifts the layer. A shortcut for the pointer; keys have the layer's button.
 */
function Ground({
  band,
  tilt,
}: {
  readonly band: BandBox;
  readonly tilt: CSSProperties | undefined;
}) {
  const { open } = useActions();
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- see above
    <div
      className={styles["list"]}
      style={tilt}
      onClick={() => open({ kind: "layer", id: band.id })}
    >
      <div className={styles["ground"]} style={placed(band.content)} />
    </div>
  );
}

function hasComponent({ chips, dots }: BandBox, id: string): boolean {
  return chips.some((chip) => chip.id === id) || dots.some((dot) => dot.id === id);
}
