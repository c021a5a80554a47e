import { useCallback, useState } from "react";
import type { Step } from "#model/talk.ts";
import { say } from "#model/text.ts";
import type { Draft } from "#state/draft.ts";
import { slideAs, type WordSlide } from "#state/slideEdits.ts";
import type { Edit } from "#state/talkEdits.ts";
import { useTalkWords } from "./talkWords.ts";
import type { StepActions } from "./StepFields.tsx";

export interface StepTools {
  readonly draft: Draft;
  readonly onEdit: (edit: Edit) => void;
  /** Writes what is seen down as a step with an id of its own. */
  readonly seenStep: () => Step;
  readonly freshId: (called: string) => string;
  /** Shows a step in the picture. */
  readonly onShow: (step: Step) => void;
  /** @param number of the step, from 1 */
  readonly onPlay: (number: number) => void;
}

export interface StepWork {
  /** Id of the step that is opened for writing. */
  readonly current: string | null;
  /** Id of the step that the focus has to follow. */
  readonly follow: string | null;
  /** What has just been done, for those who hear the page. */
  readonly said: string;
  readonly onSay: (words: string) => void;
  readonly onFollowed: () => void;
  readonly onAdd: () => void;
  /** Adds a slide of words at the end; the focus goes to it. */
  readonly onAddSlide: (kind: WordSlide) => void;
  readonly onOpen: (step: Step | null) => void;
  readonly onMoveTo: (step: Step, to: number) => void;
  readonly actions: StepActions;
}

/** What buttons, keys and drags do to steps, and what is said of it. */
export function useStepActions(tools: StepTools): StepWork {
  const { draft, onEdit, seenStep, freshId, onShow, onPlay } = tools;
  const { t, locale } = useTalkWords();
  const [current, setCurrent] = useState<string | null>(null);
  const [follow, setFollow] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const { steps } = draft.talk;
  const count = steps.length;
  const titleOf = ({ title }: Step): string => say(title, locale);
  const placeOf = ({ id }: Step): number => steps.findIndex((step) => step.id === id);

  const insert = (at: number, step = seenStep()): void => {
    onEdit({ do: "insert", at, step });
    setCurrent(step.id);
    const title = titleOf(step);
    setSaid(t("talk.said.added", { place: at + 1, count: count + 1, title }));
  };
  const onMoveTo = (step: Step, to: number): void => {
    if (to < 0 || to >= count) return;
    onEdit({ do: "move", id: step.id, to });
    setSaid(t("talk.said.moved", { place: to + 1, count, title: titleOf(step) }));
  };
  return {
    current,
    follow,
    said,
    onSay: setSaid,
    onFollowed: useCallback(() => setFollow(null), []),
    onAdd: () => insert(count),
    onAddSlide: (kind) => {
      const seen = seenStep();
      const step = kind === "title" ? { ...seen, title: draft.talk.title } : seen;
      insert(count, { ...step, slide: slideAs(kind, step) });
      setFollow(step.id);
    },
    onOpen: (step) => {
      setCurrent(step?.id ?? null);
      if (step) onShow(step);
    },
    onMoveTo,
    actions: {
      onMove: (step, by) => {
        onMoveTo(step, placeOf(step) + by);
        setFollow(step.id);
      },
      onDuplicate: (step) => {
        const as = freshId(step.title.en);
        onEdit({ do: "duplicate", id: step.id, as });
        setCurrent(as);
        setFollow(as);
        const place = placeOf(step) + 2;
        setSaid(t("talk.said.added", { place, count: count + 1, title: titleOf(step) }));
      },
      onDelete: (step) => {
        const at = placeOf(step);
        onEdit({ do: "remove", id: step.id });
        setFollow((steps[at + 1] ?? steps[at - 1])?.id ?? null);
        setSaid(t("talk.said.deleted", { title: titleOf(step) }));
      },
      onInsertAfter: (step) => insert(placeOf(step) + 1),
      onReplace: (step) => {
        onEdit({ do: "show", id: step.id, view: seenStep().view });
        setSaid(t("talk.said.replaced", { title: titleOf(step) }));
      },
      onPlay: (step) => onPlay(placeOf(step) + 1),
    },
  };
}
