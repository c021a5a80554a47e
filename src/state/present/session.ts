import { MOST_STROKES, type PenStroke, type Zoom } from "./slideSpot.ts";
import { start, type Timer, togglePause, UNSTARTED } from "./timer.ts";

/**
 * What the windows of one talk share. None of it is in a link or an export, and all of it survives a
 * reload: blank, freeze and clock belong to the room, not to the talk.
 */
export interface Session {
  /** The View the speaker is at: the query of an address without language, theme, embed. */
  readonly query: string;
  /** What the audience goes on seeing while the speaker looks around; `null`: what the speaker sees. */
  readonly frozen: string | null;
  readonly cover: "black" | "white" | null;
  /** Id of the one thing that is not dimmed. */
  readonly spotlight: string | null;
  /** The part of the slide that fills the window; `null`: all of it. */
  readonly zoom: Zoom | null;
  /** What has been drawn on the slide by hand. */
  readonly strokes: readonly PenStroke[];
  readonly timer: Timer;
}

export const NEW_SESSION: Session = {
  query: "",
  frozen: null,
  cover: null,
  spotlight: null,
  zoom: null,
  strokes: [],
  timer: UNSTARTED,
};

export type SessionEvent =
  /** A window shows something else. `advances`: by a step, which starts the clock. */
  | {
      readonly kind: "moved";
      readonly query: string;
      readonly by: "audience" | "speaker";
      readonly advances: boolean;
      readonly now: number;
    }
  | { readonly kind: "covered"; readonly cover: "black" | "white" }
  | { readonly kind: "uncovered" }
  | { readonly kind: "frozen" }
  | { readonly kind: "lit"; readonly id: string | null }
  | { readonly kind: "zoomed"; readonly zoom: Zoom | null }
  | { readonly kind: "drawn"; readonly stroke: PenStroke }
  | { readonly kind: "erased" }
  | { readonly kind: "paused"; readonly now: number }
  | { readonly kind: "reset" };

export function sessionAfter(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case "moved": {
      const { query, by, advances, now } = event;
      if (query === session.query && session.frozen === null) return session;
      return {
        ...session,
        query,
        // Who goes on in the audience's own window wants it to be seen there.
        frozen: by === "audience" ? null : session.frozen,
        // What is drawn on a step stays while it builds up.
        ...(isSameStep(query, session.query) ? {} : { spotlight: null, zoom: null, strokes: [] }),
        timer: advances && isUnstarted(session.timer) ? start(session.timer, now) : session.timer,
      };
    }
    case "covered":
      // The same key again lifts it.
      return { ...session, cover: session.cover === event.cover ? null : event.cover };
    case "uncovered":
      return session.cover === null ? session : { ...session, cover: null };
    case "frozen":
      return { ...session, frozen: session.frozen === null ? session.query : null };
    case "lit":
      return { ...session, spotlight: session.spotlight === event.id ? null : event.id };
    case "zoomed":
      return { ...session, zoom: event.zoom };
    case "drawn":
      return { ...session, strokes: [...session.strokes, event.stroke].slice(-MOST_STROKES) };
    case "erased":
      return session.strokes.length === 0 ? session : { ...session, strokes: [] };
    case "paused":
      return { ...session, timer: togglePause(session.timer, event.now) };
    case "reset":
      return { ...session, timer: UNSTARTED };
  }
}

/** What a window of a role shows: the query of its View. */
export function seenBy(role: "audience" | "speaker", { query, frozen }: Session): string {
  return role === "audience" ? (frozen ?? query) : query;
}

function isSameStep(one: string, other: string): boolean {
  const bare = (query: string): string => query.replace(/&build=\d+/u, "");
  return bare(one) === bare(other);
}

function isUnstarted({ ran, since }: Timer): boolean {
  return ran === 0 && since === null;
}
