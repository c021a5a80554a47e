import { type CSSProperties, type KeyboardEvent, type MouseEvent, useId, useRef, useState } from "react";
import { PHASES } from "#model/track.ts";
import type { Rect, Scene } from "#layout/scene.ts";
import { findByPrefix, type Stop, stopKey, stopsOf, walk } from "#layout/walk.ts";
import { useActions, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./Structure.module.css";

export interface StructureProps {
  readonly scene: Scene;
  readonly names: ReadonlyMap<string, string>;
  readonly onLight: (thread: string | null) => void;
}

/** After this pause, what is typed begins a new word. */
const TYPE_AHEAD_MS = 700;

/**
 * The picture as real elements, laid exactly over the drawing: what is pressed, focused, read aloud.
 * One tab stop for the whole; arrows, Home, End and typing move within.
 */
export function Structure({ scene, names, onLight }: StructureProps) {
  const { shown, standings, threads, prefetch } = useExplorer();
  const actions = useActions();
  const open = useView((view) => view.open);
  const compared = useView((view) => view.compare);
  const chosen = useView((view) => view.filters.standard);
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const [current, setCurrent] = useState<string | null>(null);
  const prefix = useId();

  const stops = stopsOf(scene, names, (id) => !shown.has(id));
  const all = stops.flat();
  // The tab stop: what had the focus last, what is open, or the uppermost layer.
  const openKey = open ? stopKey({ kind: open.kind === "layer" ? "layer" : "component", id: open.id }) : null;
  const firstLayer = all.find(({ kind }) => kind === "layer");
  const tabStop =
    [current, openKey].find((key) => all.some((stop) => stopKey(stop) === key)) ??
    (firstLayer ? stopKey(firstLayer) : null);
  const phaseOf = new Map(standings.map((s) => [s.component.id, s]));

  const focus = (stop: Stop | null): void => {
    if (!stop) return;
    setCurrent(stopKey(stop));
    const selector = `[data-stop="${CSS.escape(stopKey(stop))}"]`;
    root.current?.querySelector<HTMLElement>(selector)?.focus();
  };

  const choose = (kind: Stop["kind"], id: string, event: MouseEvent): void => {
    setCurrent(stopKey({ kind, id }));
    if (kind === "thread") actions.toggle("standard", id);
    else if (kind === "layer" || kind === "more") actions.open({ kind: "layer", id });
    else if (isMulti(event)) actions.toggleCompared(id);
    else actions.open({ kind: "component", id });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const from = (event.target as HTMLElement).dataset["stop"] ?? tabStop;
    const here = all.find((stop) => stopKey(stop) === from);
    if (event.key === "Enter" && here?.kind === "component" && isMulti(event)) {
      event.preventDefault();
      actions.toggleCompared(here.id);
      return;
    }
    if (event.metaKey) return;
    const stop = walk(stops, from, event.key, { isCtrl: event.ctrlKey });
    if (stop) {
      event.preventDefault();
      focus(stop);
      return;
    }
    if (event.ctrlKey || event.key.length !== 1 || event.key === " " || event.key === "/") return;
    const now = event.timeStamp;
    const isContinued = now - typed.current.at < TYPE_AHEAD_MS;
    const text = isContinued ? typed.current.text + event.key : event.key;
    typed.current = { text, at: now };
    focus(findByPrefix(stops, from, text));
  };

  const button = (kind: Stop["kind"], id: string, box: Rect, label: string) => ({
    type: "button" as const,
    className: styles["stop"],
    style: placed(box),
    "data-stop": stopKey({ kind, id }),
    "aria-label": label,
    tabIndex: tabStop === stopKey({ kind, id }) ? 0 : -1,
    onClick: (event: MouseEvent) => choose(kind, id, event),
    onFocus: () => setCurrent(stopKey({ kind, id })),
  });

  return (
    // Keys bubble up from the buttons; the container itself takes none.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={root} className={styles["structure"]} onKeyDown={onKeyDown}>
      {PHASES.map((phase) => (
        <span key={phase} id={`${prefix}-${phase}`} hidden>
          {t(`phase.${phase}`)}
        </span>
      ))}
      <span id={`${prefix}-compared`} hidden>
        {t("picture.compared")}
      </span>
      {scene.threads.length > 0 && (
        <div role="group" aria-label={t("picture.threads")}>
          {scene.threads.map(({ id, label, line, turn }) => (
            <button
              key={id}
              {...button("thread", id, label, names.get(id) ?? id)}
              style={{
                ...placed(label),
                ...(line && { transform: `translateY(-50%) rotate(${turn}deg)` }),
              }}
              data-turned={line ? true : undefined}
              aria-pressed={chosen.includes(id)}
              title={names.get(id)}
              onPointerEnter={() => onLight(id)}
              onPointerLeave={() => onLight(null)}
              onFocus={() => {
                setCurrent(`thread/${id}`);
                onLight(id);
              }}
              onBlur={() => onLight(null)}
            />
          ))}
          {scene.threads.flatMap(({ id, knots, line }) =>
            line
              ? knots.map(({ layer, y }) => {
                  const knot = threads
                    .find(({ standard }) => standard.id === id)
                    ?.knots.find((k) => k.layer === layer);
                  const said = [
                    knot?.provides ? t("picture.provides") : "",
                    knot?.consumes ? t("picture.consumes") : "",
                  ].filter(Boolean);
                  return (
                    <span
                      key={`${id}-${layer}`}
                      aria-hidden
                      className={styles["knot"]}
                      style={{ left: line.x, top: y }}
                      title={`${names.get(id)}: ${said.join(", ")}`}
                      onPointerEnter={() => onLight(id)}
                      onPointerLeave={() => onLight(null)}
                    />
                  );
                })
              : [],
          )}
        </div>
      )}
      {scene.bands.map((band) => (
        <div key={band.id} role="group" aria-label={names.get(band.id)}>
          <button
            {...button("layer", band.id, band.label, names.get(band.id) ?? band.id)}
            aria-expanded={open?.kind === "layer" && open.id === band.id}
            onPointerEnter={() => prefetch({ kind: "layer", id: band.id })}
          />
          {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role of unmarked lists */}
          <ul role="list" aria-label={names.get(band.id)}>
            {band.chips
              .filter(({ id }) => shown.has(id))
              .map((box) => (
                <li key={box.id}>
                  <button
                    {...button("component", box.id, box, names.get(box.id) ?? box.id)}
                    aria-describedby={[
                      `${prefix}-${phaseOf.get(box.id)?.phase.phase}`,
                      compared.includes(box.id) ? `${prefix}-compared` : "",
                    ]
                      .join(" ")
                      .trim()}
                    aria-current={open?.kind === "component" && open.id === box.id ? true : undefined}
                    title={t(`phase.${phaseOf.get(box.id)?.phase.phase ?? "stable"}`)}
                    onPointerEnter={() => prefetch({ kind: "component", id: box.id })}
                  />
                </li>
              ))}
          </ul>
          {band.folded && (
            <button
              {...button(
                "more",
                band.id,
                band.folded.box,
                t("picture.more", { count: band.folded.count, layer: names.get(band.id) ?? "" }),
              )}
            />
          )}
        </div>
      ))}
    </div>
  );
}

/** With one of these held, a press chooses for the comparison instead of opening. */
function isMulti(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}

function placed({ x, y, width, height }: Rect): CSSProperties {
  return { left: x, top: y, width, height };
}
