import { useState } from "react";
import type { Talk } from "#model/talk.ts";
import { say } from "#model/text.ts";
import { chapterAt, chaptersOf, stepAt } from "#state/present/steps.ts";
import { usePresentWords } from "./presentWords.ts";
import styles from "./StepHead.module.css";

export interface StepProps {
  readonly talk: Talk;
  readonly step: number;
  /** Date and filters of what is shown. */
  readonly facts: readonly string[];
}

/** Which step it is, over what a question has led to: chapter, number, title. */
export function StepHead({ talk, step, facts }: StepProps) {
  const { t, locale } = usePresentWords();
  const chapter = chapterAt(chaptersOf(talk), step);
  const current = stepAt(talk, step);
  const title = current ? say(current.title, locale) : "";
  const count = talk.steps.length;
  return (
    <header className={styles["head"]}>
      <p className={styles["place"]}>{say(chapter?.title ?? talk.title, locale)}</p>
      <h1 className={styles["title"]}>{title}</h1>
      <p
        className={[styles["place"], styles["count"]].join(" ")}
        aria-label={t("step", { step, count })}
      >
        {step} / {count}
      </p>
      <p className={styles["facts"]} data-facts>
        {facts.join(" · ")}
      </p>
    </header>
  );
}

interface StepSaidProps extends Pick<StepProps, "talk" | "step"> {
  /** How many of the step's builds are shown; `null`: all. */
  readonly build: number | null;
  /** What the last of them has brought. */
  readonly revealed: string;
}

/** The title of a step, said once as one comes to it, politely; then what each build brings. */
export function StepSaid({ talk, step, build, revealed }: StepSaidProps) {
  const { t, locale } = usePresentWords();
  const [arrival, setArrival] = useState({ step, build });
  if (arrival.step !== step) setArrival({ step, build });
  const isBuilt = arrival.step === step && arrival.build !== build && revealed !== "";
  const current = stepAt(talk, step);
  const title = current ? say(current.title, locale) : "";
  return (
    <p className="visually-hidden" aria-live="polite" data-said>
      {isBuilt ? revealed : t("said.step", { step, count: talk.steps.length, title })}
    </p>
  );
}
