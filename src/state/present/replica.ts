import { NEW_SESSION, type Session } from "./session.ts";

/**
 * A window's copy of the session. Each change takes the next turn; the copy with the later turn
 * wins, of two with the same turn the one whose sender is greater. So all windows come to the same
 * session, in whatever order messages arrive, twice or late.
 */
export interface Replica {
  readonly session: Session;
  readonly turn: number;
  readonly sender: string;
}

export function newReplica(sender: string, session: Session = NEW_SESSION): Replica {
  return { session, turn: 0, sender };
}

export function changed({ turn }: Replica, session: Session, sender: string): Replica {
  return { session, turn: turn + 1, sender };
}

export function merged(own: Replica, other: Replica): Replica {
  const isLater = other.turn > own.turn || (other.turn === own.turn && other.sender > own.sender);
  return isLater ? other : own;
}
