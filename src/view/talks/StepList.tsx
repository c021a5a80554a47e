import { GripVertical, TriangleAlert } from "lucide-react";
import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { Step } from "#model/talk.ts";
import { say } from "#model/text.ts";
import { gapsOf } from "#state/stepGaps.ts";
import { useExplorer } from "../context.ts";
import { attachReorder } from "../gesture/reorder.ts";
import { useTalkWords } from "./talkWords.ts";
import { StepFields, type StepFieldsProps } from "./StepFields.tsx";
import styles from "./StepList.module.css";

export interface StepListProps extends Omit<StepFieldsProps, "step" | "isFirst" | "isLast"> {
  readonly steps: readonly Step[];
  /** Id of the step that is opened for writing. */
  readonly current: string | null;
  /** Id of the step that the focus has to follow, for it has been moved by keys. */
  readonly follow: string | null;
  readonly onOpen: (step: Step | null) => void;
  readonly onMoveTo: (step: Step, to: number) => void;
  readonly onFollowed: () => void;
}

/** The steps in their order: press one to see and write it, drag it by its handle, or move it by keys. */
export function StepList({ steps, current, follow, onFollowed, ...rest }: StepListProps) {
  const { ecosystem } = useExplorer();
  const { t, locale } = useTalkWords();
  const list = useRef<HTMLOListElement>(null);
  const { onOpen, onMoveTo } = rest;

  const drop = useEffectEvent((from: number, to: number) => {
    const step = steps[from];
    if (step) onMoveTo(step, to);
  });
  useEffect(() => {
    if (!list.current) return;
    const { destroy } = attachReorder(list.current, (from, to) => drop(from, to));
    return destroy;
  }, []);

  // An element that is moved in the document loses the focus.
  useLayoutEffect(() => {
    if (follow === null) return;
    headsIn(list.current)
      .find((head) => head.dataset["step"] === follow)
      ?.focus();
    onFollowed();
  }, [follow, onFollowed]);

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    const at = steps.findIndex(({ id }) => id === target.dataset["step"]);
    const step = steps[at];
    if (!step || event.ctrlKey || event.metaKey) return;
    const way = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (way !== 0 && event.altKey) rest.onMove(step, way);
    else if (way !== 0) headsIn(list.current)[at + way]?.focus();
    else if (event.key === "Delete") rest.onDelete(step);
    else return;
    event.preventDefault();
  };

  return (
    // The keys belong to the buttons within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol ref={list} className={styles["list"]} aria-label={t("talk.steps")} onKeyDown={onKeyDown}>
      {steps.map((step, index) => {
        const isOpen = step.id === current;
        const gaps = gapsOf(step, ecosystem);
        return (
          <li key={step.id} className={styles["item"]} data-open={isOpen || undefined}>
            {step.chapter && <p className={styles["chapter"]}>{say(step.chapter, locale)}</p>}
            <div className={styles["row"]}>
              <span data-handle className={styles["handle"]} aria-hidden>
                <GripVertical />
              </span>
              <button
                type="button"
                className={styles["head"]}
                data-step={step.id}
                aria-expanded={isOpen}
                onClick={() => onOpen(isOpen ? null : step)}
              >
                <span className={styles["number"]}>{index + 1}</span>
                <span>{say(step.title, locale)}</span>
              </button>
            </div>
            {gaps.length > 0 && (
              <p className={styles["gap"]}>
                <TriangleAlert aria-hidden />
                {t("talk.gap", { what: gaps.map(({ value }) => value).join(", ") })}
              </p>
            )}
            {isOpen && (
              <StepFields
                {...rest}
                step={step}
                isFirst={index === 0}
                isLast={index === steps.length - 1}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function headsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-step]") ?? [])];
}
