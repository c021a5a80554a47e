import type { Source } from "#model/evidence.ts";
import type { Chosen, Finding, Step, StepSlide, Talk } from "#model/talk.ts";
import type { Locale } from "#model/text.ts";
import {
  cite,
  type ClaimField,
  judge,
  uncite,
  withCitedSources,
  writeClaim,
} from "./claimEdits.ts";
import { type SlideField, writeSlide } from "./slideEdits.ts";
import { writeText } from "./writeText.ts";

/** Words of a step or, where no step is named, of the talk. */
export type StepField = "title" | "say" | "chapter";
export type TalkField = "title" | "summary";

/** Everything that can be done to a talk in writing, as plain values. Places count from 0. */
export type Edit =
  | { readonly do: "insert"; readonly at: number; readonly step: Step }
  | { readonly do: "move"; readonly id: string; readonly to: number }
  | { readonly do: "duplicate"; readonly id: string; readonly as: string }
  | { readonly do: "remove"; readonly id: string }
  | {
      readonly do: "write";
      readonly id: string;
      readonly field: StepField;
      readonly locale: Locale;
      readonly words: string;
    }
  | {
      readonly do: "entitle";
      readonly field: TalkField;
      readonly locale: Locale;
      readonly words: string;
    }
  | { readonly do: "time"; readonly id: string; readonly minutes: number }
  | { readonly do: "point"; readonly id: string; readonly things: readonly string[] }
  | { readonly do: "choose"; readonly id: string; readonly only: Chosen }
  /** `null`: the step's view is shown. */
  | { readonly do: "fill"; readonly id: string; readonly slide: StepSlide | null }
  | {
      readonly do: "word";
      readonly id: string;
      readonly field: SlideField;
      readonly locale: Locale;
      readonly words: string;
    }
  | { readonly do: "build"; readonly id: string; readonly builds: boolean }
  /** `null`: the step has no statement. */
  | { readonly do: "judge"; readonly id: string; readonly verdict: Finding | null }
  | {
      readonly do: "state";
      readonly id: string;
      readonly field: ClaimField;
      readonly locale: Locale;
      readonly words: string;
    }
  | { readonly do: "cite"; readonly id: string; readonly as: string; readonly source: Source }
  | { readonly do: "uncite"; readonly id: string; readonly ref: string }
  | { readonly do: "show"; readonly id: string; readonly view: string }
  /** The talk as another window has left it. */
  | { readonly do: "adopt"; readonly talk: Talk };

export const LONGEST_STEP = 60;

/** @returns the same talk where the edit changes nothing or names a step that is gone */
export function applyEdit(talk: Talk, edit: Edit): Talk {
  const { steps } = talk;
  switch (edit.do) {
    case "insert":
      return steps.some(({ id }) => id === edit.step.id)
        ? talk
        : { ...talk, steps: steps.toSpliced(clamp(edit.at, steps.length), 0, edit.step) };
    case "move":
      return move(talk, edit.id, edit.to);
    case "duplicate": {
      const from = steps.findIndex(({ id }) => id === edit.id);
      const original = steps[from];
      if (!original || steps.some(({ id }) => id === edit.as)) return talk;
      // A chapter begins once.
      const { chapter: _, ...copy } = original;
      return { ...talk, steps: steps.toSpliced(from + 1, 0, { ...copy, id: edit.as }) };
    }
    case "remove": {
      const rest = steps.filter(({ id }) => id !== edit.id);
      return rest.length === steps.length ? talk : withCitedSources({ ...talk, steps: rest });
    }
    case "write":
      return onStep(talk, edit.id, (step) => write(step, edit));
    case "entitle":
      return write(talk, edit);
    case "time":
      return edit.minutes > 0 && edit.minutes <= LONGEST_STEP
        ? onStep(talk, edit.id, (step) => ({ ...step, minutes: edit.minutes }))
        : talk;
    case "point":
      return onStep(talk, edit.id, (step) => {
        const { emphasis: _, ...rest } = step;
        return edit.things.length === 0 ? rest : { ...rest, emphasis: [...new Set(edit.things)] };
      });
    case "choose":
      return onStep(talk, edit.id, (step) => {
        const { only: _, ...rest } = step;
        const only = Object.fromEntries(
          Object.entries(edit.only).filter(([, list]) => list.length > 0),
        );
        return Object.keys(only).length === 0 ? rest : { ...rest, only };
      });
    case "fill":
      return onStep(talk, edit.id, (step) => {
        const { slide: _, ...rest } = step;
        return edit.slide ? { ...rest, slide: edit.slide } : rest;
      });
    case "word":
      return onStep(talk, edit.id, (step) => {
        const slide = step.slide && writeSlide(step.slide, edit);
        return slide && slide !== step.slide ? { ...step, slide } : step;
      });
    case "build":
      return onStep(talk, edit.id, (step) => {
        const { builds: _, ...rest } = step;
        return edit.builds ? { ...rest, builds: true } : rest;
      });
    case "judge":
      return withCitedSources(onStep(talk, edit.id, (step) => judge(step, edit.verdict)));
    case "state":
      return onStep(talk, edit.id, (step) => {
        const claim = step.claim && writeClaim(step.claim, edit);
        return claim && claim !== step.claim ? { ...step, claim } : step;
      });
    case "cite":
      return cite(talk, edit);
    case "uncite":
      return withCitedSources(uncite(talk, edit));
    case "show":
      return onStep(talk, edit.id, (step) => {
        // What was chosen was chosen of the view that goes.
        const { only: _, ...rest } = step;
        return { ...rest, view: edit.view };
      });
    case "adopt":
      return edit.talk;
  }
}

function move(talk: Talk, id: string, to: number): Talk {
  const from = talk.steps.findIndex((step) => step.id === id);
  const step = talk.steps[from];
  const place = clamp(to, talk.steps.length - 1);
  if (!step || place === from) return talk;
  return { ...talk, steps: talk.steps.toSpliced(from, 1).toSpliced(place, 0, step) };
}

function onStep(talk: Talk, id: string, change: (step: Step) => Step): Talk {
  const at = talk.steps.findIndex((step) => step.id === id);
  const step = talk.steps[at];
  if (!step) return talk;
  const next = change(step);
  return next === step ? talk : { ...talk, steps: talk.steps.with(at, next) };
}

interface Writing {
  readonly field: StepField | TalkField;
  readonly locale: Locale;
  readonly words: string;
}

/** A title stays as it was rather than be empty: everything needs a name. */
function write<T extends Step | Talk>(whole: T, { field, locale, words }: Writing): T {
  const before = { ...whole } as T & Partial<Record<Writing["field"], Step["title"]>>;
  const text = writeText(before[field], locale, words);
  if (text) return { ...whole, [field]: text };
  if (field === "title" || !(field in whole)) return whole;
  delete before[field];
  return before;
}

function clamp(place: number, last: number): number {
  return Math.max(0, Math.min(last, place));
}
