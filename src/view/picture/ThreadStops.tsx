import type { Rect, Scene } from "#layout/scene.ts";
import { useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { placed, stopProps } from "./stopProps.ts";
import styles from "./Structure.module.css";

export interface ThreadStopsProps {
  readonly scene: Scene;
  readonly names: ReadonlyMap<string, string>;
  readonly onLight: (thread: string | null) => void;
  readonly areUnfolded: boolean;
  readonly tabStop: string | null;
}

/**
 * The standards as buttons that filter, each over its label. A line or a knot says what it is and,
 * pressed, opens its standard: a shortcut for the pointer, for keys have the search and the panels.
 */
export function ThreadStops({ scene, names, onLight, areUnfolded, tabStop }: ThreadStopsProps) {
  const { threads } = useExplorer();
  const isMarked = useView((view) => view.since !== null);
  const chosen = useView((view) => view.filters.standard);
  const { t } = useWords();
  if (scene.threads.length === 0 && !scene.foldedThreads) return null;
  const knotOf = (id: string, layer: string) =>
    threads.find(({ standard }) => standard.id === id)?.knots.find((knot) => knot.layer === layer);
  /** A place of the drawing that tells of a standard. */
  const spotOf = (id: string) => ({
    "aria-hidden": true,
    className: styles["knot"],
    "data-knot": id,
    onPointerEnter: () => onLight(id),
    onPointerLeave: () => onLight(null),
  });
  return (
    <div role="group" aria-label={t("picture.threads")} className={styles["threads"]}>
      {scene.threads.map(({ id, line }) =>
        line ? (
          <span
            key={id}
            {...spotOf(id)}
            style={{ left: line.x, top: line.top, height: line.bottom - line.top }}
          />
        ) : null,
      )}
      {scene.threads.map(({ id, label, turn }) => {
        return (
          <button
            key={id}
            {...stopProps("thread", id, names.get(id) ?? id, tabStop)}
            aria-describedby={isMarked ? `changed-${id}` : undefined}
            {...turned(label, turn)}
            aria-pressed={chosen.includes(id)}
            onPointerEnter={() => onLight(id)}
            onPointerLeave={() => onLight(null)}
            onFocus={() => onLight(id)}
            onBlur={() => onLight(null)}
          />
        );
      })}
      {scene.threads.flatMap(({ id, knots, line }) =>
        knots.map(({ layer, y }) => {
          const knot = knotOf(id, layer);
          const said = [
            knot?.provides ? t("picture.provides") : "",
            knot?.consumes ? t("picture.consumes") : "",
          ].filter(Boolean);
          return (
            <span
              key={`${id}-${layer}`}
              {...spotOf(id)}
              style={{ left: line?.x, top: y }}
              title={`${names.get(id)}: ${said.join(", ")}`}
            />
          );
        }),
      )}
      {scene.foldedThreads && (
        <button
          type="button"
          {...stopProps(
            "moreThreads",
            "all",
            scene.foldedThreads.ids.length > 0
              ? t("picture.moreThreads", { count: scene.foldedThreads.ids.length })
              : t("picture.fewerThreads"),
            tabStop,
          )}
          {...turned(scene.foldedThreads.label, scene.foldedThreads.turn)}
          aria-expanded={areUnfolded}
        />
      )}
    </div>
  );
}

/** Lays a button over a label that turns about its left middle. */
function turned(label: Rect, turn: number) {
  if (turn === 0) return { style: placed(label) };
  const style = { ...placed(label), transform: `translateY(-50%) rotate(${turn}deg)` };
  return { style, "data-turned": true };
}
