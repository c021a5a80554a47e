/*
 * What the page in a frame and the page around it say to each other. Both sides read with these
 * functions, and take nothing that they do not know. The element is built from this file too, so it
 * looks into nothing else.
 */

/** Raised when a message changes its meaning. */
export const EMBED_VERSION = 1;

/** What is open in the embed. */
export interface Selected {
  readonly kind: string;
  readonly id: string;
}

/** What the page in the frame says of itself. */
export interface Shown {
  /** What is shown, as the query of an address with its `?`; without language, theme and `embed`. */
  readonly view: string;
  readonly selected: Selected | null;
  /** The height that it would like to have, px. */
  readonly height: number;
}

/** A message with what is shown, from the frame to the page around it. */
export function writeShown(shown: Shown): unknown {
  return { strata: EMBED_VERSION, ...shown };
}

/** @returns `null` for what is none of ours: other scripts of the page send messages too */
export function readShown(data: unknown): Shown | null {
  if (!isOurs(data)) return null;
  const { view, height, selected } = data;
  if (typeof view !== "string" || typeof height !== "number" || !Number.isFinite(height)) {
    return null;
  }
  return { view, height, selected: selectedIn(selected) };
}

/** A message that asks for a View, from the page around the frame. */
export function writeAsked(view: string): unknown {
  return { strata: EMBED_VERSION, show: view };
}

/** Longer than any address that a browser opens. */
const MAX_QUERY = 20_000;

/** @returns the query of the address that is asked for; `null` for any other message */
export function readAsked(data: unknown): string | null {
  if (!isOurs(data)) return null;
  const { show } = data;
  return typeof show === "string" && show.length <= MAX_QUERY ? show : null;
}

/**
 * The query of an embed's address: what is to be shown, without bars, in a language and a theme.
 * @param view the query of an address, with or without its `?`
 * @param lang `null`, as `theme`: what `view` says, or else the reader's
 */
export function embedQuery(view: string, lang: string | null, theme: string | null): string {
  const own = { embed: "1", ...(lang && { lang }), ...(theme && { theme }) };
  const kept = view
    .replace(/^\?/u, "")
    .split("&")
    .filter((pair) => pair !== "" && !Object.hasOwn(own, /^[^=]*/u.exec(pair)?.[0] ?? ""));
  const added = Object.entries(own).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `?${[...kept, ...added].join("&")}`;
}

function isOurs(data: unknown): data is Readonly<Record<string, unknown>> {
  return (
    typeof data === "object" && data !== null && "strata" in data && data.strata === EMBED_VERSION
  );
}

function selectedIn(value: unknown): Selected | null {
  if (typeof value !== "object" || value === null || !("kind" in value && "id" in value)) {
    return null;
  }
  const { kind, id } = value;
  return typeof kind === "string" && typeof id === "string" ? { kind, id } : null;
}
