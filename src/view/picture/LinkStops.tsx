import type { LinkBundle } from "#layout/links.ts";
import type { Rect, Scene } from "#layout/scene.ts";
import { useActions } from "../context.ts";
import styles from "./LinkStops.module.css";
import { placed } from "./stopProps.ts";
import type { Linkage } from "./linkage.ts";

export interface LinkStopsProps {
  readonly linkage: Linkage;
  readonly scene: Scene;
  /** Of a link, or a bundle of them, that is pointed at. */
  readonly onLight: (key: string | null) => void;
}

/**
 * The links as real buttons that open the far end. One alone in its bundle is pressed at its word;
 * of several, the word lights all, and each is pressed on its curve. They stand outside the walk of
 * the arrow keys: whoever moves by keys has the same relations in the panel.
 */
export function LinkStops({ linkage, scene, onLight }: LinkStopsProps) {
  const { bundles, told, title, isCrowded } = linkage;
  const { open } = useActions();
  if (bundles.length === 0) return null;
  return (
    <div role="group" aria-label={title} className={styles["links"]}>
      {bundles.map((bundle) => {
        const { key, links, folded, label } = bundle;
        // What is only counted has its dot to press, and its row in the panel.
        const ids = [...links.map(({ id }) => id), ...(label ? folded : [])];
        const isAlone = ids.length === 1 && label !== null && !isCrowded;
        const light = (what: string) => ({
          onPointerEnter: () => onLight(what),
          onPointerLeave: () => onLight(null),
        });
        return [
          ...(label && !isAlone && !isCrowded
            ? [
                <span
                  key={key}
                  aria-hidden
                  className={styles["word"]}
                  style={placed(label.box)}
                  title={ids.map((id) => told.get(id)?.said ?? id).join("\n")}
                  {...light(key)}
                />,
              ]
            : []),
          ...ids.map((id) => {
            const link = told.get(id);
            return link ? (
              <button
                key={id}
                type="button"
                tabIndex={-1}
                className={styles[isAlone ? "stop" : "end"]}
                style={placed(isAlone ? label.box : endBox(bundle, id, scene))}
                aria-label={link.said}
                title={link.said}
                onClick={() => {
                  onLight(null);
                  open(link.opens);
                }}
                onFocus={() => onLight(id)}
                onBlur={() => onLight(null)}
                {...light(id)}
              />
            ) : null;
          }),
        ];
      })}
    </div>
  );
}

/** px; WCAG 2.5.8 */
const TARGET = 24;

/** Round the far end of a link; one that is only counted stands where it is counted. */
function endBox({ links, label }: LinkBundle, id: string, { width, height }: Scene): Rect {
  const end = links.find((link) => link.id === id)?.curve[3];
  if (!end && label) return label.box;
  const held = (value: number, most: number): number =>
    Math.min(Math.max(value - TARGET / 2, 0), Math.max(0, most - TARGET));
  return {
    x: held(end?.[0] ?? 0, width),
    y: held(end?.[1] ?? 0, height),
    width: TARGET,
    height: TARGET,
  };
}
