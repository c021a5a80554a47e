import type { Spot } from "#layout/scenePosition.ts";
import { type Notice, NOTICES } from "./notices.ts";
import { ROLES, type Role } from "./windowRole.ts";
import type { Session } from "./session.ts";
import {
  MOST_POINTS,
  MOST_STROKES,
  type PenStroke,
  type SlidePoint,
  type Zoom,
} from "./slideSpot.ts";

/** Raised when a message changes its meaning; windows of another version do not hear each other. */
export const PROTOCOL = 3;

/** Longer addresses are not sent: no View needs one. */
const MAX_QUERY = 10_000;

export type Body =
  /** Somebody has come and asks how things stand. */
  | { readonly kind: "hello"; readonly role: Role }
  | { readonly kind: "here"; readonly role: Role }
  | { readonly kind: "bye" }
  /** How things stand; the newest `turn` counts, of equals the one of the greater sender. */
  | { readonly kind: "state"; readonly turn: number; readonly session: Session }
  | { readonly kind: "point"; readonly at: Spot | null }
  /** The pointer over a slide, and the line that is being drawn there. */
  | {
      readonly kind: "slide";
      readonly at: SlidePoint | null;
      readonly over: string | null;
      readonly stroke: PenStroke;
    }
  /** Whether the sender has all that the talk needs, so that the network may go. */
  | { readonly kind: "fetched"; readonly isWhole: boolean }
  /** What there is to say to the speaker about what was pressed in the audience's window. */
  | ({ readonly kind: "notice" } & Said);

/** A notice that is shown, and the digits typed so far. */
export interface Said {
  readonly notice: Notice | null;
  readonly digits: string;
}

export interface Message {
  readonly strata: typeof PROTOCOL;
  /** Which talk on this machine: from a disk all pages share one bus. */
  readonly session: string;
  readonly sender: string;
  readonly body: Body;
}

/**
 * Takes what came over the bus for what it claims to be, or not at all: pages of others, other talks
 * and other versions of this program write there too.
 */
export function readMessage(data: unknown, session: string): Message | null {
  if (!isRecord(data) || data["strata"] !== PROTOCOL || data["session"] !== session) return null;
  const { sender } = data;
  const body = readBody(data["body"]);
  return typeof sender === "string" && sender.length <= 40 && body
    ? { strata: PROTOCOL, session, sender, body }
    : null;
}

/** Reads a session from a message or from what the browser kept of it. */
export function readSession(data: unknown): Session | null {
  if (!isRecord(data)) return null;
  const { query, frozen, cover, spotlight, timer, strokes } = data;
  const zoom = readZoom(data["zoom"]);
  if (zoom === undefined || !isListOf(strokes, isStroke, MOST_STROKES)) return null;
  if (!isQuery(query) || !(frozen === null || isQuery(frozen))) return null;
  if (cover !== null && cover !== "black" && cover !== "white") return null;
  if (!(spotlight === null || isShort(spotlight))) return null;
  if (!isRecord(timer)) return null;
  const { ran, since } = timer;
  if (!isTime(ran) || !(since === null || isTime(since))) return null;
  return { query, frozen, cover, spotlight, zoom, strokes, timer: { ran, since } };
}

function readBody(body: unknown): Body | null {
  if (!isRecord(body)) return null;
  switch (body["kind"]) {
    case "hello":
    case "here": {
      const role = ROLES.find((known) => known === body["role"]);
      return role ? { kind: body["kind"], role } : null;
    }
    case "bye":
      return { kind: "bye" };
    case "state": {
      const session = readSession(body["session"]);
      const { turn } = body;
      return session && isTime(turn) && Number.isInteger(turn)
        ? { kind: "state", turn, session }
        : null;
    }
    case "point": {
      const at = body["at"] === null ? null : readSpot(body["at"]);
      return at === undefined ? null : { kind: "point", at };
    }
    case "slide": {
      const { at, over, stroke } = body;
      return (at === null || isPoint(at)) && (over === null || isShort(over)) && isStroke(stroke)
        ? { kind: "slide", at, over, stroke }
        : null;
    }
    case "fetched": {
      const { isWhole } = body;
      return typeof isWhole === "boolean" ? { kind: "fetched", isWhole } : null;
    }
    case "notice": {
      const { notice, digits } = body;
      const known = NOTICES.find((one) => one === notice) ?? null;
      return (notice === null || known !== null) && isDigits(digits)
        ? { kind: "notice", notice: known, digits }
        : null;
    }
    default:
      return null;
  }
}

function readSpot(data: unknown): Spot | undefined {
  if (!isRecord(data)) return undefined;
  const { over, u, v } = data;
  if (!(over === null || isShort(over)) || !isNumber(u) || !isNumber(v)) return undefined;
  return { over, u, v };
}

function readZoom(data: unknown): Zoom | null | undefined {
  if (data === null) return null;
  if (!isRecord(data)) return undefined;
  const { x, y, scale } = data;
  return isNumber(x) && isNumber(y) && isNumber(scale) && scale >= 1 ? { x, y, scale } : undefined;
}

function isPoint(data: unknown): data is SlidePoint {
  return Array.isArray(data) && data.length === 2 && data.every(isNumber);
}

function isStroke(data: unknown): data is PenStroke {
  return isListOf(data, isPoint, MOST_POINTS);
}

function isListOf<T>(
  data: unknown,
  isOne: (one: unknown) => one is T,
  most: number,
): data is readonly T[] {
  return Array.isArray(data) && data.length <= most && data.every(isOne);
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isQuery(data: unknown): data is string {
  return typeof data === "string" && data.length <= MAX_QUERY;
}

function isShort(data: unknown): data is string {
  return typeof data === "string" && data.length <= 200;
}

function isDigits(data: unknown): data is string {
  return typeof data === "string" && /^\d{0,4}$/u.test(data);
}

function isNumber(data: unknown): data is number {
  return typeof data === "number" && Number.isFinite(data) && Math.abs(data) < 1e6;
}

function isTime(data: unknown): data is number {
  return typeof data === "number" && Number.isFinite(data) && data >= 0;
}
