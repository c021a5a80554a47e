import { X } from "lucide-react";
import { type CSSProperties, useEffect, useMemo } from "react";
import type { Day } from "#model/when.ts";
import type { TimelineEvent } from "#query/timelineEvents.ts";
import { Button } from "#ui/Button.tsx";
import { formatDay } from "#words/dates.ts";
import { timelineEventParts } from "#words/timelineEvents.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import { useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { useWords } from "../words.ts";
import styles from "./TimeLine.module.css";

/** Events of one day that are told in words. */
const MOST_TOLD = 3;

/** What a step from event to event has led to. */
export interface Told {
  /** The date of the View: when it is another one, nothing is said any more. */
  readonly at: string | null;
  /** The day of the events; `null`: there are none on that side. */
  readonly day: Day | null;
  readonly side: "before" | "after";
  readonly events: readonly TimelineEvent[];
  readonly place: CSSProperties | undefined;
}

export interface EventNoteProps {
  readonly told: Told | null;
  readonly onClose: () => void;
}

/** Says what happened on the day that a step led to, and points it out in the picture meanwhile. */
export function EventNote({ told, onClose }: EventNoteProps) {
  const words = useWords();
  const { t } = timeWordsIn(words.locale);
  const { point } = useExplorer();
  const ids = useMemo(() => [...new Set(told?.events.map(({ subject }) => subject))], [told]);
  useEffect(() => {
    if (ids.length === 0) return;
    point(ids);
    return () => point([]);
  }, [ids, point]);
  return (
    <div
      className={styles["note"]}
      style={told?.place}
      data-empty={told === null || undefined}
      data-note
    >
      <p role="status">
        {told === null ? null : told.day === null ? (
          t("time.none", { way: t(`time.none.${told.side}`) })
        ) : (
          <Events day={told.day} events={told.events} />
        )}
      </p>
      {told === null ? null : (
        <Button look="quiet" aria-label={t("time.note.close")} onClick={onClose}>
          <X aria-hidden />
        </Button>
      )}
    </div>
  );
}

function Events({ day, events }: { readonly day: Day; readonly events: readonly TimelineEvent[] }) {
  const { ecosystem } = useExplorer();
  const words = useWords();
  const { t } = timeWordsIn(words.locale);
  const more = events.length - MOST_TOLD;
  return (
    <>
      <strong>{t("time.on", { date: formatDay(day, words) })}</strong>
      {words.locale === "en" ? " " : ""}
      {events.slice(0, MOST_TOLD).map((event, index) => {
        const [before, after] = timelineEventParts(event, { ecosystem, day }, words.locale);
        return (
          <span key={`${event.subject}/${event.what}/${index}`}>
            {index === 0 ? "" : words.locale === "en" ? "; " : "；"}
            {before}
            <EntityLink id={event.subject} on={day} />
            {after}
          </span>
        );
      })}
      {more > 0 ? ` ${t("time.more", { count: more })}` : null}
    </>
  );
}
