import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { type TimeEvent, timeMarks, timeScale } from "#layout/timeline.ts";
import { dateAt, dayBeside } from "#layout/timeSteps.ts";
import { type Day, isoDay, parseWhen } from "#model/when.ts";
import { type TimelineEvent, timelineEventsOf } from "#query/timelineEvents.ts";
import { Button } from "#ui/Button.tsx";
import { listsChanges } from "#state/view.ts";
import { formatDay, formatWhen } from "#words/dates.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import { useActions, useAnswers, useExplorer, useView } from "../context.ts";
import { useSize } from "../useSize.ts";
import { useWords } from "../words.ts";
import { ChangesMenu } from "./ChangesMenu.tsx";
import { DateField } from "./DateField.tsx";
import { EventNote, type Told } from "./EventNote.tsx";
import { createPassing } from "./passing.ts";
import { notePlace } from "./notePlace.ts";
import styles from "./TimeLine.module.css";
import { Track } from "./Track.tsx";
import { useDays } from "./useDays.ts";
import { usePlay } from "./usePlay.ts";

const SPEEDS = [0.5, 1, 2, 4] as const;
/** Between two marks, px. */
const LEAST_MARK = 6;

export interface TimeLineProps {
  /** The day on which this browser was here before, if it remembers one. */
  readonly lastVisit: Day | null;
}

/** The time line under the picture: every day of the data, to be dragged, typed, played, stepped through. */
export function TimeLine({ lastVisit }: TimeLineProps) {
  const words = useWords();
  const { t } = timeWordsIn(words.locale);
  const { ecosystem, enablePassing } = useExplorer();
  useEffect(() => enablePassing(createPassing(ecosystem)), [enablePassing, ecosystem]);
  const { showDate } = useActions();
  const box = useRef<HTMLDivElement>(null);
  const width = useSize(box)?.width ?? 0;
  const { day, births, first, today } = useDays();
  const span = useMemo(() => ({ first, today }), [first, today]);
  const scale = useMemo(
    () => (width > 0 ? timeScale({ width, first, last: today, births }) : null),
    [width, first, today, births],
  );
  const [speed, setSpeed] = useState(1);
  const at = useView((view) => view.at);
  const [lastTold, tell] = useState<Told | null>(null);
  // Of another day it says nothing.
  const told = lastTold?.at === at ? lastTold : null;
  const { isPlaying, toggle } = usePlay(scale, span, speed);
  const timelineEvents = useTimelineEvents();
  const marks = useMemo(
    () => (scale ? timeMarks(scale, timelineEvents.map(eventOf(ecosystem)), LEAST_MARK) : []),
    [scale, timelineEvents, ecosystem],
  );
  const wrong = useWrongDates(span);
  const goTo = (way: -1 | 1): void => {
    const next = dayBeside(
      timelineEvents.map(({ when }) => when.min),
      Math.min(day, today),
      way,
    );
    const side = way < 0 ? "before" : "after";
    const place = notePlace();
    if (next === null) {
      tell({ at, day: null, side, events: [], place });
      return;
    }
    const events = timelineEvents.filter(({ when }) => when.min === next);
    const date = dateAt(next, span);
    tell({ at: date, day: next, side, events, place });
    showDate(date);
  };
  return (
    <section className={styles["line"]} aria-label={t("time.label")} data-time>
      <div className={styles["tools"]}>
        <Button
          look="quiet"
          className={styles["wide"]}
          aria-label={t("time.before")}
          title={t("time.before")}
          onClick={() => goTo(-1)}
        >
          <ChevronLeft aria-hidden />
        </Button>
        <Button
          look="quiet"
          aria-label={t(isPlaying ? "time.pause" : "time.play")}
          title={t(isPlaying ? "time.pause" : "time.play")}
          onClick={toggle}
        >
          {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
        </Button>
        <Button
          look="quiet"
          className={styles["wide"]}
          aria-label={t("time.after")}
          title={t("time.after")}
          onClick={() => goTo(1)}
        >
          <ChevronRight aria-hidden />
        </Button>
        <select
          className={styles["speed"]}
          aria-label={t("time.speed")}
          title={t("time.speed")}
          value={speed}
          onChange={({ currentTarget }) => setSpeed(Number(currentTarget.value))}
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
      </div>
      <div ref={box} className={styles["box"]}>
        {scale ? <Track {...{ scale, span, day, marks }} /> : null}
      </div>
      <DateField span={span} wrong={wrong} />
      <ChangesMenu span={span} day={Math.min(day, today)} lastVisit={lastVisit} />
      <EventNote told={told} onClose={() => tell(null)} />
    </section>
  );
}

/** What happened to what is open, or to all that the filters let through. */
function useTimelineEvents(): readonly TimelineEvent[] {
  const { ecosystem, today } = useExplorer();
  const { shown } = useAnswers();
  const open = useView((view) => view.open);
  return useMemo(() => {
    const own =
      open && (ecosystem.componentById.get(open.id) ?? ecosystem.standardById.get(open.id));
    const things = own ? [own] : ecosystem.components.filter(({ id }) => shown.has(id));
    return timelineEventsOf(things, today);
  }, [ecosystem, today, shown, open]);
}

function eventOf({
  componentById,
}: {
  readonly componentById: ReadonlyMap<string, { readonly weight: number }>;
}): (timelineEvent: TimelineEvent) => TimeEvent {
  return (timelineEvent) => {
    const { when, subject } = timelineEvent;
    const isPhase = timelineEvent.what === "phase";
    const isEnd = isPhase && timelineEvent.phase === "ended";
    return {
      day: when.min,
      weight: componentById.get(subject)?.weight ?? 0,
      kind: isEnd ? "ended" : isPhase && timelineEvent.isFirst ? "began" : "changed",
    };
  };
}

/** Says of dates that can be read but make no sense that they do not; the list of changes says so itself. */
function useWrongDates({ first }: { readonly first: Day }): string {
  const words = useWords();
  const { t } = timeWordsIn(words.locale);
  const { day } = useDays();
  const since = useView((view) => (listsChanges(view) ? null : view.since));
  if (day < first) return t("time.problem.before", { year: isoDay(first).slice(0, 4) });
  const from = since === null ? null : parseWhen(since);
  return from && from.min > day
    ? t("time.since.after", { since: formatWhen(from, words), date: formatDay(day, words) })
    : "";
}
