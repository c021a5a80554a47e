import type { Step, Talk } from "#model/talk.ts";
import type { Text } from "#model/text.ts";
import { writeStepView } from "./stepView.ts";
import { applyEdit, type Edit } from "./talkEdits.ts";
import type { View } from "./view.ts";

/** A talk being written, with what it was before. */
export interface Draft {
  readonly talk: Talk;
  /** What undo leads back to, the nearest last. */
  readonly past: readonly Talk[];
  /** What redo leads on to, the nearest last. */
  readonly future: readonly Talk[];
  /** The field that is being typed in: letters that follow belong to the same undo. */
  readonly typing: string | null;
}

const LONGEST_PAST = 200;

export function beginDraft(talk: Talk): Draft {
  return { talk, past: [], future: [], typing: null };
}

/** The draft after an edit; the same one where the edit changes nothing. */
export function change(draft: Draft, edit: Edit): Draft {
  const { talk, past, typing } = draft;
  const next = applyEdit(talk, edit);
  if (next === talk) return draft;
  const field = fieldOf(edit);
  const goesOn = field !== null && field === typing;
  return {
    talk: next,
    past: goesOn ? past : [...past, talk].slice(-LONGEST_PAST),
    future: [],
    typing: endsSentence(edit) ? null : field,
  };
}

export function undo(draft: Draft): Draft {
  const { talk, past, future } = draft;
  const before = past.at(-1);
  if (!before) return draft;
  return { talk: before, past: past.slice(0, -1), future: [...future, talk], typing: null };
}

export function redo(draft: Draft): Draft {
  const { talk, past, future } = draft;
  const after = future.at(-1);
  if (!after) return draft;
  return { talk: after, past: [...past, talk], future: future.slice(0, -1), typing: null };
}

/** Somebody has left the field: what is typed next is an undo of its own. */
export function pause(draft: Draft): Draft {
  return draft.typing === null ? draft : { ...draft, typing: null };
}

/** What is seen, as a step of one minute. */
export function stepOf(view: View, title: Text, id: string): Step {
  return { id, view: writeStepView(view), title, minutes: 1 };
}

export function minutesOf({ steps }: Pick<Talk, "steps">): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

function fieldOf(edit: Edit): string | null {
  if (edit.do === "word") return `${edit.id}/slide/${edit.field}/${edit.locale}`;
  if (edit.do === "state") return `${edit.id}/claim/${edit.field}/${edit.locale}`;
  if (edit.do === "write") return `${edit.id}/${edit.field}/${edit.locale}`;
  if (edit.do === "entitle") return `/${edit.field}/${edit.locale}`;
  return edit.do === "time" ? `${edit.id}/minutes` : null;
}

/** One undo takes back a sentence, not a page of notes. */
function endsSentence(edit: Edit): boolean {
  return "words" in edit && /[.!?。！？\n]$/u.test(edit.words);
}
