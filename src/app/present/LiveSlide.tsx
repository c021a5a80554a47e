import { type PointerEvent, useMemo, useRef, useState, type WheelEvent } from "react";
import type { Outline } from "#layout/outline.ts";
import { SLIDE_SIZE, type Slide } from "#export/slide.ts";
import { outlineOnSlide } from "#export/slideOutline.ts";
import type { Session } from "#state/present/session.ts";
import { pannedBy, type SlidePoint, withPoint, zoomedAt } from "#state/present/slideSpot.ts";
import { AnswersContext, useAnswers } from "#view/context.ts";
import { Structure } from "#view/picture/Structure.tsx";
import { type Hands, SlideMarks } from "#view/present/SlideMarks.tsx";
import { type Link, NO_HAND } from "./link.ts";
import { usePlayed } from "./usePlayed.ts";
import { SlideFace } from "./SlideFace.tsx";
import { SlideStage } from "./SlideStage.tsx";
import styles from "./SlideStage.module.css";

export interface LiveSlideProps {
  readonly slide: Slide;
  /** How many of its parts are shown yet; `null`: all. */
  readonly build: number | null;
  readonly isWaiting: boolean;
  readonly session: Session;
  readonly link: Link;
  readonly hasPointer: boolean;
  readonly hasPen: boolean;
}

/** px of the slide below which a press is no move. */
const STILL = 4;

/** The slide that is being shown: pressed, pointed at, drawn on, looked at from near. */
export function LiveSlide(props: LiveSlideProps) {
  const { slide, build, isWaiting, session, link, hasPointer, hasPen } = props;
  const { zoom, strokes, spotlight } = session;
  const played = usePlayed(slide);
  const root = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<SlidePoint | null>(null);
  const stroke = useRef(NO_HAND.stroke);
  const hands: Hands = useMemo(
    () => ({ get: () => link.get().hand, subscribe: link.subscribe }),
    [link],
  );
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): SlidePoint => {
    const box = root.current?.getBoundingClientRect();
    if (!box || box.width === 0) return [0, 0];
    const scale = SLIDE_SIZE.width / box.width;
    return [(clientX - box.left) * scale, (clientY - box.top) * scale];
  };
  const onPointerMove = (event: PointerEvent): void => {
    const at = placeOf(event);
    if (hasPen && held) stroke.current = withPoint(stroke.current, at);
    else if (held && zoom && Math.hypot(at[0] - held[0], at[1] - held[1]) > STILL / zoom.scale) {
      link.send({ kind: "zoomed", zoom: pannedBy(zoom, [at[0] - held[0], at[1] - held[1]]) });
      return;
    }
    if (!hasPointer && !hasPen) return;
    const { target } = event;
    const over = target instanceof Element ? target.closest<HTMLElement>("[data-stop]") : null;
    const [kind, id] = over?.dataset["stop"]?.split("/") ?? [];
    const isThing = kind === "component" || kind === "thread";
    link.show({
      at: hasPointer ? at : null,
      over: isThing ? (id ?? null) : null,
      stroke: stroke.current,
    });
  };
  const onPointerUp = (): void => {
    setHeld(null);
    if (stroke.current.length > 1) link.send({ kind: "drawn", stroke: stroke.current });
    stroke.current = NO_HAND.stroke;
    link.show(NO_HAND);
  };
  const onWheel = (event: WheelEvent): void => {
    const by = Math.exp(-event.deltaY * 0.0022);
    const next = zoomedAt(zoom, placeOf(event), by);
    if (next !== zoom) link.send({ kind: "zoomed", zoom: next });
  };
  const light = useMemo((): readonly [string, Outline] | null => {
    const outline = spotlight === null ? null : outlineOnSlide(slide, spotlight);
    return spotlight !== null && outline ? [spotlight, outline] : null;
  }, [slide, spotlight]);
  return (
    <SlideStage zoom={zoom}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- what the mouse does besides pressing; keys have actions of their own */}
      <div
        ref={root}
        className={styles["live"]}
        data-pen-on={hasPen || undefined}
        onPointerMove={onPointerMove}
        onPointerDown={(event) => {
          if (event.button !== 0 || (!hasPen && !zoom)) return;
          setHeld(placeOf(event));
          if (hasPen) stroke.current = withPoint([], placeOf(event));
        }}
        onPointerUp={onPointerUp}
        onPointerLeave={() => {
          if (held) onPointerUp();
        }}
        onClickCapture={(event) => {
          if (hasPen) event.stopPropagation();
        }}
        onWheel={onWheel}
      >
        <SlideFace
          slide={played}
          build={build}
          isWaiting={isWaiting}
          stops={slide.picture ? <Stops slide={slide} /> : null}
        >
          <SlideMarks {...SLIDE_SIZE} {...{ light, strokes, hands }} />
        </SlideFace>
      </div>
    </SlideStage>
  );
}

/** What is seen in the picture can be pressed, and is read aloud. */
function Stops({ slide: { picture } }: { readonly slide: Slide }) {
  const answers = useAnswers();
  const shown = picture?.shown;
  const here = useMemo(() => (shown ? { ...answers, shown } : answers), [answers, shown]);
  if (!picture) return null;
  return (
    <AnswersContext value={here}>
      <Structure
        scene={picture.scene}
        names={picture.names}
        onLight={() => {}}
        areThreadsUnfolded={false}
        onUnfoldThreads={() => {}}
      />
    </AnswersContext>
  );
}
