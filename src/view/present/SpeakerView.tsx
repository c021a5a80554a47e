import type { ReactNode } from "react";
import type { Talk } from "#model/talk.ts";
import { say } from "#model/text.ts";
import type { KeyAction } from "#state/present/keys.ts";
import type { Session } from "#state/present/session.ts";
import { chapterAt, chaptersOf, stepAt } from "#state/present/steps.ts";
import { Button } from "#ui/Button.tsx";
import { Clock } from "./Clock.tsx";
import { usePresentWords } from "./presentWords.ts";
import { SpeakerSteps } from "./SpeakerSteps.tsx";
import styles from "./SpeakerView.module.css";

export interface SpeakerViewProps {
  readonly talk: Talk;
  readonly step: number;
  readonly session: Session;
  readonly audiences: number;
  /** The step that comes next, which may be this one with more on it; `null` at the end. */
  readonly nextStep: number | null;
  /** Its slide. */
  readonly next: ReactNode;
  readonly hasPen: boolean;
  /** Shows the whole slide again. */
  readonly onWhole: () => void;
  /** Says whether the talk needs the network still. */
  readonly offline: ReactNode;
  readonly isDetour: boolean;
  /** Somebody looks for the answer to a question: the picture needs the room. */
  readonly isAsked: boolean;
  readonly hasPointer: boolean;
  readonly isRemaining: boolean;
  /** Scale of the notes' text. */
  readonly notesScale: number;
  readonly onAction: (action: KeyAction) => void;
  readonly onChoose: (step: number) => void;
  readonly onAudience: () => void;
  /** The picture, live: what is done there is what the audience sees. */
  readonly children: ReactNode;
}

/** The speaker's window: notes, what comes next, the time, and the picture to work on. */
export function SpeakerView(props: SpeakerViewProps) {
  const { talk, step, session, audiences, isDetour, onAction, onChoose, notesScale } = props;
  const { t, locale } = usePresentWords();
  const current = stepAt(talk, step);
  const next = props.nextStep === null ? undefined : stepAt(talk, props.nextStep);
  const count = talk.steps.length;
  const notes = current?.say ? say(current.say, locale).split("\n") : [];
  const chapter = chapterAt(chaptersOf(talk), step);
  const toggles = [
    { action: "black", label: t("view.black"), isOn: session.cover === "black" },
    { action: "white", label: t("view.white"), isOn: session.cover === "white" },
    { action: "freeze", label: t("view.freeze"), isOn: session.frozen !== null },
    { action: "pointer", label: t("view.pointer"), isOn: props.hasPointer },
    { action: "spotlight", label: t("view.spotlight"), isOn: session.spotlight !== null },
    { action: "pen", label: t("view.pen"), isOn: props.hasPen },
  ] as const;
  return (
    <div className={styles["speaker"]} data-asked={props.isAsked || isDetour || undefined}>
      <header className={styles["head"]}>
        <div>
          <p className={styles["label"]}>
            {say(chapter?.title ?? talk.title, locale)} · {t("step", { step, count })} ·{" "}
            {t("minutes", { count: current?.minutes ?? 0 })}
          </p>
        </div>
        <Clock
          talk={talk}
          step={step}
          timer={session.timer}
          isRemaining={props.isRemaining}
          onPause={() => onAction("pause")}
          onReset={() => onAction("resetTime")}
          onShow={() => onAction("showTime")}
        />
      </header>
      <section className={styles["picture"]} aria-label={t("view.picture")}>
        {props.children}
      </section>
      <section className={styles["notes"]} aria-label={t("view.notes")}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
        <div tabIndex={0} data-notes style={{ fontSize: `${1.25 * notesScale}rem` }}>
          {notes.length > 0 ? (
            notes.map((paragraph, index) => <p key={index}>{paragraph}</p>)
          ) : (
            <p className={styles["label"]}>{t("view.noNotes")}</p>
          )}
        </div>
        <div className={styles["buttons"]}>
          <Button aria-label={t("view.smaller")} onClick={() => onAction("smaller")}>
            A−
          </Button>
          <Button aria-label={t("view.larger")} onClick={() => onAction("larger")}>
            A+
          </Button>
        </div>
      </section>
      <aside className={styles["side"]} aria-label={t("view.steps")}>
        <div className={styles["next"]}>
          <p className={styles["label"]}>{t("view.next")}</p>
          {next ? (
            <>
              <div className={styles["coming"]} aria-hidden inert>
                {props.next}
              </div>
              <p>{say(next.title, locale)}</p>
            </>
          ) : (
            <p>{t("view.last")}</p>
          )}
        </div>
        <SpeakerSteps talk={talk} step={step} onChoose={onChoose} />
      </aside>
      <footer className={styles["foot"]}>
        <div className={styles["buttons"]}>
          <Button onClick={() => onAction("previous")}>{t("previous")}</Button>
          <Button onClick={() => onAction("next")}>{t("next")}</Button>
          {isDetour ? <Button onClick={() => onAction("resume")}>{t("home")}</Button> : null}
        </div>
        <div className={styles["buttons"]}>
          {toggles.map(({ action, label, isOn }) => (
            <Button key={action} aria-pressed={isOn} onClick={() => onAction(action)}>
              {label}
            </Button>
          ))}
        </div>
        {/* Always there, so that nothing jumps while something is drawn. */}
        <div className={styles["buttons"]}>
          <Button aria-disabled={session.strokes.length === 0} onClick={() => onAction("erase")}>
            {t("view.erase")}
          </Button>
          <Button aria-disabled={!session.zoom} onClick={props.onWhole}>
            {t("view.whole")}
          </Button>
        </div>
        <div className={styles["buttons"]}>
          <Button onClick={() => onAction("ask")}>{t("ask")}</Button>
          <Button onClick={() => onAction("overview")}>{t("overview")}</Button>
          <Button onClick={() => onAction("help")}>{t("help")}</Button>
        </div>
        {props.offline}
        <p className={styles["peers"]}>
          {session.frozen === null ? "" : `${t("view.frozenQuery")} `}
          {audiences > 0 ? t("view.connected", { count: audiences }) : t("view.alone")}
          <Button onClick={props.onAudience}>{t("audience")}</Button>
        </p>
      </footer>
    </div>
  );
}
