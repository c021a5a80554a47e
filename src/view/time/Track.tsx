import { memo, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { hueOf } from "#layout/hue.ts";
import {
  sampleDays,
  timeAreas,
  type TimeMark,
  type TimeScale,
  timeTicks,
} from "#layout/timeline.ts";
import { dateAfterKey, monthAt, type TimeSpan } from "#layout/timeSteps.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { populationOn } from "#query/population.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import { formatDay, formatWhen } from "#words/dates.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import { useActions, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./TimeLine.module.css";

/** px */
const HEIGHT = 28;
const AXIS = 16;
/** A press that moves less is a press and no drag, px. */
const LEAST_DRAG = 3;
/** A key that is pressed again within it goes on with the same gesture, ms. */
const REST_AFTER = 500;

export interface TrackProps {
  readonly scale: TimeScale;
  readonly span: TimeSpan;
  readonly day: Day;
  readonly marks: readonly TimeMark[];
}

/** The line itself: what was alive, what happened, and the date as a slider. */
export function Track({ scale, span, day, marks }: TrackProps) {
  const { snapshots } = useExplorer();
  const { passDate, showDate } = useActions();
  const at = useView((view) => view.at);
  const since = useView((view) => view.since);
  const words = useWords();
  const { t } = timeWordsIn(words.locale);
  const drag = useRef<{ readonly left: number; isMoving: boolean; last: string | null } | null>(
    null,
  );
  const reconcile = useRest(() => showDate(at));
  const when = at === null ? null : parseWhen(at);
  const date = when ? formatWhen(when, words) : `${formatDay(day, words)} (${t("time.today")})`;
  const dateUnder = ({ clientX, currentTarget }: PointerEvent): string | null =>
    monthAt(scale.dayAt(clientX - currentTarget.getBoundingClientRect().left), span);
  const from = since === null ? null : parseWhen(since);
  const x = scale.xOf(Math.min(day, span.today));
  return (
    <div
      className={styles["track"]}
      role="slider"
      tabIndex={0}
      aria-label={t("time.date")}
      aria-valuemin={span.first}
      aria-valuemax={span.today}
      aria-valuenow={Math.min(Math.max(day, span.first), span.today)}
      aria-valuetext={t("time.value", { date, count: snapshots.length })}
      title={t("time.keys")}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = dateAfterKey(event.key, event.shiftKey, day, span);
        if (next === undefined) return;
        event.preventDefault();
        if (next !== at) passDate(next);
        reconcile.later();
      }}
      onBlur={reconcile.now}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        reconcile.now();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { left: event.clientX, isMoving: false, last: at };
      }}
      onPointerMove={(event) => {
        const { current } = drag;
        if (!current) return;
        current.isMoving ||= Math.abs(event.clientX - current.left) >= LEAST_DRAG;
        const next = dateUnder(event);
        if (!current.isMoving || next === current.last) return;
        current.last = next;
        passDate(next);
      }}
      onPointerUp={(event) => {
        if (drag.current) showDate(dateUnder(event));
        drag.current = null;
      }}
      onPointerCancel={() => {
        if (drag.current?.isMoving) showDate(at);
        drag.current = null;
      }}
    >
      <svg className={styles["areas"]} width={scale.width} height={HEIGHT + AXIS} aria-hidden>
        <Areas scale={scale} />
        {from ? (
          <rect
            className={styles["since"]}
            x={Math.min(scale.xOf(from.min), x)}
            width={Math.max(0, x - scale.xOf(from.min))}
            height={HEIGHT}
          />
        ) : null}
        <Marks marks={marks} />
        <rect className={styles["future"]} x={x} width={scale.width - x} height={HEIGHT} />
      </svg>
      <span className={styles["handle"]} style={{ left: x }} />
    </div>
  );
}

/** They change with the data and the width, not with the date. */
const Areas = memo(function Areas({ scale }: { readonly scale: TimeScale }) {
  const { ecosystem } = useExplorer();
  const areas = useMemo(
    () => timeAreas(scale, HEIGHT, populationOn(ecosystem, sampleDays(scale))),
    [scale, ecosystem],
  );
  return (
    <>
      {areas.map(({ layer, path }, index) => (
        <path
          key={layer}
          className={styles["area"]}
          style={hueStyle(hueOf(index, areas.length))}
          d={path}
        />
      ))}
      <line className={styles["axis"]} x1={0} x2={scale.width} y1={HEIGHT} y2={HEIGHT} />
      {timeTicks(scale).map(({ year, x }) => (
        <g key={year}>
          <line className={styles["axis"]} x1={x} x2={x} y1={HEIGHT} y2={HEIGHT + 4} />
          <text className={styles["year"]} x={Math.max(x, 14)} y={HEIGHT + AXIS - 2}>
            {year}
          </text>
        </g>
      ))}
      {scale.bend === null ? null : (
        <path
          className={styles["bend"]}
          d={`M${scale.xOf(scale.bend) - 3} ${HEIGHT + 4}l2 -8m2 8l2 -8`}
        />
      )}
    </>
  );
});

/** What happened: a dot where something began, a cross where it ended, a bar for all else. */
const Marks = memo(function Marks({ marks }: { readonly marks: readonly TimeMark[] }) {
  const y = HEIGHT - 5;
  return marks.map(({ x, kind }) =>
    kind === "began" ? (
      <circle key={x} className={styles["began"]} cx={x} cy={y} r={2.4} />
    ) : (
      <path
        key={x}
        className={styles["mark"]}
        d={kind === "ended" ? `M${x - 2} ${y - 2}l4 4m0 -4l-4 4` : `M${x} ${y - 3}v6`}
      />
    ),
  );
});

/** Does something once nothing has asked for it to wait for some time, or at once. */
function useRest(act: () => void): { readonly later: () => void; readonly now: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const [rest] = useState(() => {
    const now = (): void => {
      if (timer.current === null) return;
      clearTimeout(timer.current);
      timer.current = null;
      latest.current();
    };
    const later = (): void => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(now, REST_AFTER);
    };
    return { now, later };
  });
  useEffect(() => rest.now, [rest]);
  return rest;
}
