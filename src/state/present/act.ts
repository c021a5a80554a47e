import type { KeyAction } from "./keys.ts";
import type { Role } from "./windowRole.ts";
import { type Place, placeAfter, placeAt, placeBefore } from "./place.ts";
import { type Chapter, chapterStart, clampStep } from "./steps.ts";

/** What lies over the picture in one window; only one at a time. */
export type Overlay = "help" | "ask" | "overview";

/** What an action depends on. */
export interface Situation {
  readonly role: Role;
  readonly step: number;
  /** How many builds of the step are shown; `null`: all. */
  readonly build: number | null;
  /** How many each step has. */
  readonly builds: readonly number[];
  readonly chapters: readonly Chapter[];
  readonly isDetour: boolean;
  readonly cover: "black" | "white" | null;
  readonly overlay: Overlay | null;
  /** Digits typed so far. */
  readonly digits: string;
  /** Another window shows the same talk. */
  readonly hasPeer: boolean;
  /** F5 was pressed a moment ago. */
  readonly isBeginning: boolean;
}

export type NoticeKind = "end" | "start" | "alone" | "begin";

/** What is to be done; whoever runs it knows windows, stores and clocks. */
export type Effect =
  | ({ readonly kind: "go" } & Place)
  | { readonly kind: "home" }
  | { readonly kind: "leave" }
  | { readonly kind: "overlay"; readonly overlay: Overlay | null }
  | { readonly kind: "cover"; readonly cover: "black" | "white" }
  | { readonly kind: "uncover" }
  | { readonly kind: "clear" }
  | { readonly kind: "notice"; readonly notice: NoticeKind }
  | { readonly kind: "size"; readonly by: 1 | -1 }
  | {
      readonly kind:
        | "question"
        | "freeze"
        | "pointer"
        | "spotlight"
        | "pen"
        | "erase"
        | "speaker"
        | "fullScreen"
        | "pause"
        | "showTime"
        | "resetTime";
    };

/** Turns an action into what is to be done about it. Pure: the same situation, the same effects. */
export function act(action: KeyAction, situation: Situation): readonly Effect[] {
  const { builds, hasPeer, role } = situation;
  switch (action) {
    case "next":
      return move(situation, placeAfter(builds, situation), "end");
    case "previous":
      return move(situation, placeBefore(builds, situation), "start");
    case "nextChapter":
      return move(situation, chapterPlace(situation, 1), "end");
    case "previousChapter":
      return move(situation, chapterPlace(situation, -1), "start");
    case "first":
      return jump(situation, 1);
    case "last":
      return jump(situation, builds.length);
    case "black":
    case "white":
      return [{ kind: "cover", cover: action }];
    case "freeze":
      return hasPeer || role === "speaker"
        ? [{ kind: "freeze" }]
        : [{ kind: "notice", notice: "alone" }];
    case "pointer":
    case "spotlight":
    case "pen":
    case "erase":
    case "speaker":
    case "fullScreen":
    case "pause":
    case "showTime":
    case "resetTime":
      return [{ kind: action }];
    case "overview":
    case "help":
      return [{ kind: "overlay", overlay: situation.overlay === action ? null : action }];
    case "ask":
      return ask(situation);
    case "begin":
      return begin(situation);
    case "resume":
      return [{ kind: "overlay", overlay: null }, { kind: "uncover" }, { kind: "home" }];
    case "larger":
      return [{ kind: "size", by: 1 }];
    case "smaller":
      return [{ kind: "size", by: -1 }];
    case "escape":
      return escape(situation);
  }
}

/** A question leads on from where an earlier one has led; the first begins with the whole picture. */
function ask({ isDetour }: Situation): readonly Effect[] {
  const whole: readonly Effect[] = isDetour ? [] : [{ kind: "question" }];
  return [{ kind: "uncover" }, ...whole, { kind: "overlay", overlay: "ask" }];
}

/** Goes to a step by its number; what is out of range goes to the nearest. */
export function jump(situation: Situation, step: number): readonly Effect[] {
  return [
    { kind: "overlay", overlay: null },
    { kind: "uncover" },
    { kind: "go", ...placeAt(situation.builds, clampStep(situation.builds.length, step)) },
  ];
}

function chapterPlace({ chapters, step, builds }: Situation, way: 1 | -1): Place | null {
  const start = chapterStart(chapters, step, way);
  return start === null ? null : placeAt(builds, start);
}

/** One on or back. What is covered is only uncovered; at an end it says so. */
function move(
  { cover, isDetour }: Situation,
  place: Place | null,
  end: "start" | "end",
): readonly Effect[] {
  if (cover !== null) return [{ kind: "uncover" }];
  const close: Effect = { kind: "overlay", overlay: null };
  if (!place) return [close, ...home(isDetour), { kind: "notice", notice: end }];
  return [close, { kind: "go", ...place }];
}

function home(isDetour: boolean): readonly Effect[] {
  return isDetour ? [{ kind: "home" }] : [];
}

/**
 * F5 is what the play button of a clicker sends, also in the middle of a talk and by accident. Once,
 * it shows the step again; pressed again at once, it begins from the first.
 */
function begin(situation: Situation): readonly Effect[] {
  if (situation.isBeginning || situation.step === 1) return jump(situation, 1);
  return [
    { kind: "overlay", overlay: null },
    { kind: "uncover" },
    { kind: "home" },
    { kind: "notice", notice: "begin" },
  ];
}

/**
 * Closes one thing: digits, what lies over the picture, the detour, the cover; then leaves. Asking is
 * over together with what it led to: one key is the way home from a question. The speaker's window
 * is not left by it: one press too many would close the notes in the middle of a talk.
 */
function escape({ role, digits, overlay, isDetour, cover }: Situation): readonly Effect[] {
  if (digits !== "") return [{ kind: "clear" }];
  if (overlay === "ask") return [{ kind: "overlay", overlay: null }, ...home(isDetour)];
  if (overlay !== null) return [{ kind: "overlay", overlay: null }];
  if (isDetour) return [{ kind: "home" }];
  if (cover !== null) return [{ kind: "uncover" }];
  return role === "speaker" ? [] : [{ kind: "leave" }];
}
