import {
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
  useDeferredValue,
  useId,
  useRef,
  useState,
} from "react";
import { PHASES } from "#model/track.ts";
import { byDepth } from "#layout/stack.ts";
import type { Scene } from "#layout/scene.ts";
import {
  findByPrefix,
  type Stop,
  stopKey,
  type Stops,
  stopsOf,
  TYPE_AHEAD,
  walk,
} from "#layout/walk.ts";
import { useActions, useAnswers, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { LayerStops } from "./LayerStops.tsx";
import styles from "./Structure.module.css";
import { ThreadStops } from "./ThreadStops.tsx";
import { useHrefs } from "./useHrefs.ts";

export interface StructureProps {
  readonly scene: Scene;
  readonly names: ReadonlyMap<string, string>;
  readonly onLight: (thread: string | null) => void;
  readonly areThreadsUnfolded: boolean;
  readonly onUnfoldThreads: () => void;
}

/**
 * The picture as real elements, laid exactly over the drawing: what is pressed, focused, read aloud.
 * One tab stop for the whole; arrows, Home, End and typing move within.
 */
export function Structure(props: StructureProps) {
  const { scene, names, onLight, areThreadsUnfolded, onUnfoldThreads } = props;
  // The drawing dims at once; the list follows in the frame after it.
  const shown = useDeferredValue(useAnswers().shown);
  const actions = useActions();
  const open = useView((view) => view.open);
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const [current, setCurrent] = useState<string | null>(null);
  const prefix = useId();
  const isTalk = useView((view) => view.talk !== null);
  useHrefs(root);

  const depths = new Map(byDepth(scene.bands).map(({ id }, index) => [id, index]));
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

  const choose = (stop: Stop, event: MouseEvent | KeyboardEvent): void => {
    const { kind, id } = stop;
    // A tab or a window of its own is the browser's affair.
    if (kind === "component" && isBrowsers(event) && !isTalk) return;
    event.preventDefault();
    if (kind === "thread") actions.toggle("standard", id);
    else if (kind === "moreThreads") onUnfoldThreads();
    else if (kind === "layer" || kind === "more") actions.open({ kind: "layer", id });
    else if (isMulti(event)) actions.toggleCompared(id);
    else actions.open({ kind: "component", id });
  };

  // One listener for all: hundreds of buttons would each need theirs made anew with every change.
  const stopAt = ({ target }: SyntheticEvent): Stop | undefined => {
    const key = target instanceof HTMLElement ? target.dataset["stop"] : undefined;
    return all.find((stop) => stopKey(stop) === key);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const here = stopAt(event);
    const from = here ? stopKey(here) : tabStop;
    // A link knows Enter by itself, but not the space bar, and not what Shift means here.
    const isOwn = event.key === " " || (event.key === "Enter" && isMulti(event));
    if (here?.kind === "component" && isOwn) {
      choose(here, event);
      return;
    }
    if (event.metaKey) return;
    const stop = walk(stops, from, event.key, { isCtrl: event.ctrlKey });
    if (stop) {
      event.preventDefault();
      focus(stop);
      return;
    }
    if (event.ctrlKey || event.key.length !== 1 || "/ ?".includes(event.key)) return;
    const now = event.timeStamp;
    const isContinued = now - typed.current.at < TYPE_AHEAD;
    const text = isContinued ? typed.current.text + event.key : event.key;
    typed.current = { text, at: now };
    focus(findByPrefix(stops, from, text));
  };

  return (
    // Presses and keys bubble up from the buttons; the container itself takes none.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      ref={root}
      className={styles["structure"]}
      style={{ "--scale": scene.scale }}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const stop = stopAt(event);
        const { knot } = event.target instanceof HTMLElement ? event.target.dataset : {};
        if (stop) choose(stop, event);
        else if (knot) actions.open({ kind: "standard", id: knot });
      }}
      onFocus={(event) => {
        const stop = stopAt(event);
        if (stop) setCurrent(stopKey(stop));
      }}
    >
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
        tabStop={tabStop}
      />
      {scene.bands.map((band) => (
        <LayerStops
          depth={depths.get(band.id) ?? 0}
          key={band.id}
          band={band}
          names={names}
          shown={shown}
          // Only the layer that has it needs to know, so that the others stay as they are.
          tabStop={rowOf(stops, tabStop) === band.id ? tabStop : null}
          prefix={prefix}
        />
      ))}
    </div>
  );
}

/** The layer that a stop stands in. */
function rowOf(stops: Stops, key: string | null): string | undefined {
  return stops.find((row) => row.some((stop) => stopKey(stop) === key))?.[0]?.id;
}

/** With one of these held, a press chooses for the comparison instead of opening. */
function isMulti(event: MouseEvent | KeyboardEvent): boolean {
  return isBrowsers(event) || event.shiftKey;
}

/** Before an audience nothing is opened in tabs: there these choose for the comparison, too. */
function isBrowsers({ ctrlKey, metaKey }: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey;
}
