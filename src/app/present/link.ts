import type { Spot } from "#layout/scenePosition.ts";
import { decode, encode, isSame } from "#state/address.ts";
import {
  changed,
  merged,
  newSharedSession,
  type SharedSession,
} from "#state/present/sharedSession.ts";
import type { Role } from "#state/present/windowRole.ts";
import {
  NEW_SESSION,
  seenBy,
  type Session,
  sessionAfter,
  type SessionEvent,
} from "#state/present/session.ts";
import type { PenStroke, SlidePoint } from "#state/present/slideSpot.ts";
import {
  type Body,
  type Message,
  PROTOCOL,
  readSession,
  type Said,
} from "#state/present/protocol.ts";
import type { ViewStore } from "#state/store.ts";
import type { View } from "#state/view.ts";
import { type Channel, openChannel } from "./channel.ts";

/** What a window keeps of its talk across a reload. */
export interface Memory {
  readonly read: () => unknown;
  readonly write: (kept: Kept) => void;
}
export interface Kept {
  readonly id: string;
  readonly turn: number;
  readonly session: Session;
}

export interface LinkOptions {
  readonly store: ViewStore;
  readonly talk: string;
  readonly role: Role;
  /** The session's id. */
  readonly id: string;
  /** This window's own; random. */
  readonly sender: string;
  /** What a step shows: fills in a View that names only talk and step. */
  readonly resolve: (view: View) => View;
  readonly memory: Memory;
  readonly now: () => number;
}

export interface LinkState {
  readonly session: Session;
  /** The other windows, by sender. */
  readonly peers: ReadonlyMap<string, Role>;
  /** Those of them that have all they need, by sender. */
  readonly whole: ReadonlySet<string>;
  /** Where another window's pointer is. */
  readonly spot: Spot | null;
  /** The pointer of another window over the slide, and the line that is drawn there. */
  readonly hand: Hand;
  /** What another window has to say to the speaker. */
  readonly said: Said;
}

export interface Hand {
  readonly at: SlidePoint | null;
  /** Id of what it is over. */
  readonly over: string | null;
  readonly stroke: PenStroke;
}

export const NO_HAND: Hand = { at: null, over: null, stroke: [] };

export interface Link {
  readonly get: () => LinkState;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly send: (event: SessionEvent) => void;
  /** Whether this browser lets windows hear each other. */
  readonly canJoin: () => boolean;
  /** Shows this window's pointer in the others. */
  readonly point: (at: Spot | null) => void;
  /** The same over a slide, with the line that is being drawn. */
  readonly show: (hand: Hand) => void;
  /** Tells the others whether this window needs the network no more. */
  readonly tellFetched: (isWhole: boolean) => void;
  /** Has the speaker's window say what this one does not show. */
  readonly tellSpeaker: (said: Said) => void;
  /** Begins to listen and to speak. @returns how to stop */
  readonly open: () => () => void;
}

const NOTHING_SAID: Said = { notice: null, digits: "" };

/** A pointer that has not moved is gone after this. */
export const POINTER_MS = 2000;

/**
 * Ties a window's View to its talk's session, and the session to the other windows. What another
 * window says is applied within its message: a hidden window has no frames to wait for.
 */
export function createLink(options: LinkOptions): Link {
  const { store, talk, role, id, sender, resolve, memory, now } = options;
  const listeners = new Set<() => void>();
  const query = shared(store.getState().view);
  // A newcomer has no turn: whatever the others say counts.
  let sharedSession = remembered(options) ?? newSharedSession(sender, { ...NEW_SESSION, query });
  let state: LinkState = {
    session: sharedSession.session,
    peers: new Map(),
    whole: new Set(),
    spot: null,
    hand: NO_HAND,
    said: NOTHING_SAID,
  };
  let isWhole = false;
  let fading: ReturnType<typeof setTimeout> | undefined;
  const change = (patch: Partial<LinkState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const keep = (): void =>
    memory.write({ id, turn: sharedSession.turn, session: sharedSession.session });
  const take = (next: SharedSession): void => {
    sharedSession = next;
    keep();
    change({ session: next.session });
  };
  let channel: Channel | null = null;
  const post = (body: Body): void => channel?.post({ strata: PROTOCOL, session: id, sender, body });
  const tell = (): void => {
    if (sharedSession.turn > 0)
      post({ kind: "state", turn: sharedSession.turn, session: sharedSession.session });
  };
  const send = (event: SessionEvent): void => {
    const session = sessionAfter(sharedSession.session, event);
    if (session === sharedSession.session) return;
    take(changed(sharedSession, session, sender));
    tell();
    follow();
  };
  const showSpot = (spot: Spot | null): void => {
    clearTimeout(fading);
    if (spot) fading = setTimeout(() => change({ spot: null }), POINTER_MS);
    change({ spot });
  };
  const showHand = (hand: Hand): void => {
    clearTimeout(fading);
    if (hand !== NO_HAND) fading = setTimeout(() => change({ hand: NO_HAND }), POINTER_MS);
    change({ hand });
  };
  /** Shows what the session has for this window. */
  const follow = (): void => {
    const seen = seenBy(role, sharedSession.session);
    const { view } = store.getState();
    if (view.talk !== talk || seen === shared(view)) return;
    const { view: other } = decode(seen);
    if (other.talk !== talk) return;
    const { lang, theme, embed, extra } = view;
    store.getState().follow(resolve({ ...other, lang, theme, embed, extra }));
  };
  const meet = (peer: string, as: Role | null): void => {
    const peers = new Map(state.peers);
    if (as) peers.set(peer, as);
    else peers.delete(peer);
    change({ peers, whole: new Set([...state.whole].filter((one) => peers.has(one))) });
  };
  const hear = ({ sender: from, body }: Message): void => {
    if (from === sender) return;
    if (body.kind === "hello" || body.kind === "here") meet(from, body.role);
    if (body.kind === "hello") {
      post({ kind: "here", role });
      tell();
    }
    // Those who have just met do not know it of each other.
    if (body.kind === "hello" || body.kind === "here") post({ kind: "fetched", isWhole });
    if (body.kind === "fetched") {
      const others = [...state.whole].filter((one) => one !== from);
      change({ whole: new Set(body.isWhole ? [...others, from] : others) });
    }
    if (body.kind === "notice") change({ said: { notice: body.notice, digits: body.digits } });
    if (body.kind === "bye") {
      meet(from, null);
      change({ said: NOTHING_SAID });
    }
    if (body.kind === "point") showSpot(body.at);
    if (body.kind === "slide") showHand({ at: body.at, over: body.over, stroke: body.stroke });
    if (body.kind === "state") {
      const next = merged(sharedSession, { turn: body.turn, session: body.session, sender: from });
      if (next === sharedSession) return;
      take(next);
      follow();
    }
  };
  let { step } = store.getState().view;
  const onView = (): void => {
    const { view, arrival } = store.getState();
    if (view.talk !== talk) return;
    // From a link or the history comes only the number of a step.
    if (arrival === "restore" && !view.detour) {
      const whole = resolve(view);
      if (!isSame(whole, view)) return store.getState().showStep(whole);
    }
    const advances = view.step !== step;
    step = view.step;
    const shown = shared(view);
    if (shown === seenBy(role, sharedSession.session)) return;
    send({ kind: "moved", query: shown, by: role, advances, now: now() });
  };
  const open = (): (() => void) => {
    channel = openChannel(id, hear);
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener("pagehide", () => post({ kind: "bye" }), { signal });
    addEventListener(
      "pageshow",
      ({ persisted }) => {
        if (persisted) post({ kind: "hello", role });
      },
      { signal },
    );
    // Back from a detour leads to an older entry: it is told how things stand now.
    addEventListener(
      "popstate",
      () => {
        if (store.getState().view.talk === talk) keep();
      },
      { signal },
    );
    const unsubscribe = store.subscribe(onView);
    keep();
    const { view } = store.getState();
    if (!view.detour) store.getState().follow(resolve(view));
    onView();
    post({ kind: "hello", role });
    return () => {
      clearTimeout(fading);
      listening.abort();
      unsubscribe();
      post({ kind: "bye" });
      channel?.close();
      channel = null;
    };
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    canJoin: () => channel?.isOpen ?? false,
    point: (at) => {
      post({ kind: "point", at });
      // The speaker sees their own pointer as it is; the audience's window shows it large.
      if (role === "audience") showSpot(at);
    },
    show: (hand) => {
      post({ kind: "slide", ...hand });
      if (role === "audience" || hand.stroke.length > 0) showHand(hand);
    },
    tellFetched: (next) => {
      isWhole = next;
      post({ kind: "fetched", isWhole });
    },
    tellSpeaker: (said) => post({ kind: "notice", ...said }),
    open,
  };
}

/** What windows share of a View: what is shown and where, not how each of them shows it. */
export function shared(view: View): string {
  return encode({ ...view, lang: null, theme: null, embed: false, extra: [] });
}

function remembered({ memory, id, sender }: LinkOptions): SharedSession | null {
  const kept = memory.read();
  if (typeof kept !== "object" || kept === null) return null;
  const { id: known, turn, session } = { id: null, turn: null, session: null, ...kept };
  const whole = readSession(session);
  return known === id && whole && Number.isInteger(turn) && typeof turn === "number"
    ? { turn, session: whole, sender }
    : null;
}
