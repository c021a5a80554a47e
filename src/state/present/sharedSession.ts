import { NEW_SESSION, type Session } from "./session.ts";

/**
 * A window's copy of the session. Each change takes the next turn; the copy with the later turn
 * wins, of two with the same turn the one whose sender is greater. So all windows come to the same
 * session, in whatever order messages arrive, twice or late.
 */
export interface SharedSession {
  readonly session: Session;
  readonly turn: number;
  readonly sender: string;
}

export function newSharedSession(sender: string, session: Session = NEW_SESSION): SharedSession {
  return { session, turn: 0, sender };
}

export function changed({ turn }: SharedSession, session: Session, sender: string): SharedSession {
  return { session, turn: turn + 1, sender };
}

export function merged(own: SharedSession, other: SharedSession): SharedSession {
  const isLater = other.turn > own.turn || (other.turn === own.turn && other.sender > own.sender);
  return isLater ? other : own;
}
