import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from "react";
import { PHASES } from "#model/track.ts";
import type { Scene } from "#layout/scene.ts";
import { findByPrefix, type Stop, stopKey, stopsOf, walk } from "#layout/walk.ts";
import { useActions, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { LayerStops } from "./LayerStops.tsx";
import type { StopProps } from "./stopProps.ts";
import styles from "./Structure.module.css";
import { ThreadStops } from "./ThreadStops.tsx";

export interface StructureProps {
  readonly scene: Scene;
  readonly names: ReadonlyMap<string, string>;
  readonly onLight: (thread: string | null) => void;
  readonly areThreadsUnfolded: boolean;
  readonly onUnfoldThreads: () => void;
}

/** After this pause, what is typed begins a new word. */
const TYPE_AHEAD_MS = 700;

/**
 * The picture as real elements, laid exactly over the drawing: what is pressed, focused, read aloud.
 * One tab stop for the whole; arrows, Home, End and typing move within.
 */
export function Structure(props: StructureProps) {
  const { scene, names, onLight, areThreadsUnfolded, onUnfoldThreads } = props;
  const { shown } = useExplorer();
  const actions = useActions();
  const open = useView((view) => view.open);
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const [current, setCurrent] = useState<string | null>(null);
  const prefix = useId();

  const stops = stopsOf(scene, names, (id) => !shown.has(id));
  const all = stops.flat();
  // The tab stop: what had the focus last, what is open, or the uppermost layer.
  const openKey = open
    ? stopKey({ kind: open.kind === "layer" ? "layer" : "component", id: open.id })
    : null;
  const firstLayer = all.find(({ kind }) => kind === "layer");
  const tabStop =
    [current, openKey].find((key) => all.some((stop) => stopKey(stop) === key)) ??
    (firstLayer ? stopKey(firstLayer) : null);

  const focus = (stop: Stop | null): void => {
    if (!stop) return;
    setCurrent(stopKey(stop));
    const selector = `[data-stop="${CSS.escape(stopKey(stop))}"]`;
    root.current?.querySelector<HTMLElement>(selector)?.focus();
  };

  const choose = (kind: Stop["kind"], id: string, event: MouseEvent): void => {
    setCurrent(stopKey({ kind, id }));
    if (kind === "thread") actions.toggle("standard", id);
    else if (kind === "moreThreads") onUnfoldThreads();
    else if (kind === "layer" || kind === "more") actions.open({ kind: "layer", id });
    else if (isMulti(event)) actions.toggleCompared(id);
    else actions.open({ kind: "component", id });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const { target } = event;
    const from = (target instanceof HTMLElement && target.dataset["stop"]) || tabStop;
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

  const stopProps: StopProps = (kind, id, label) => ({
    type: "button",
    className: styles["stop"],
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
      <ThreadStops
        scene={scene}
        names={names}
        onLight={onLight}
        areUnfolded={areThreadsUnfolded}
        stopProps={stopProps}
      />
      {scene.bands.map((band) => (
        <LayerStops key={band.id} band={band} names={names} stopProps={stopProps} prefix={prefix} />
      ))}
    </div>
  );
}

/** With one of these held, a press chooses for the comparison instead of opening. */
function isMulti(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}
