/** What a key press says of itself. A plain value, so that a recorded clicker can be replayed. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly repeat: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly place: Place;
}
/**
 * Where the focus is: `walk` in the picture by way of Tab, `control` on a button, `list` among the
 * values of a filter, `grid` in the overview.
 */
export type Place = "page" | "field" | "control" | "list" | "walk" | "grid" | "notes";

/**
 * Everything that keys do while presenting: one object an action, from which the list under `?` is
 * made too. A key is written as its `key`, with `Shift+` or `Alt+` before it; letters are small.
 */
export const KEY_ACTIONS = [
  { id: "next", keys: ["PageDown", "ArrowRight", "ArrowDown", "Space", "Enter", "n"] },
  { id: "previous", keys: ["PageUp", "ArrowLeft", "ArrowUp", "Shift+Space", "Backspace", "p"] },
  {
    id: "nextChapter",
    keys: ["Alt+PageDown", "Alt+ArrowRight", "Alt+ArrowDown", "Alt+Space", "Alt+Enter", "Alt+n"],
  },
  {
    id: "previousChapter",
    keys: ["Alt+PageUp", "Alt+ArrowLeft", "Alt+ArrowUp", "Alt+Backspace", "Alt+p"],
  },
  { id: "first", keys: ["Home"] },
  { id: "last", keys: ["End"] },
  { id: "black", keys: ["b", "."] },
  { id: "white", keys: ["w", ","] },
  { id: "freeze", keys: ["z"] },
  { id: "pointer", keys: ["l"] },
  { id: "spotlight", keys: ["h"] },
  { id: "pen", keys: ["d"] },
  { id: "erase", keys: ["e"] },
  { id: "speaker", keys: ["s"] },
  { id: "overview", keys: ["o"] },
  { id: "ask", keys: ["/"] },
  { id: "fullScreen", keys: ["f", "F11"] },
  { id: "begin", keys: ["F5"] },
  { id: "resume", keys: ["Shift+F5"] },
  { id: "pause", keys: ["t"] },
  { id: "showTime", keys: ["Shift+t"] },
  { id: "resetTime", keys: ["r"] },
  { id: "larger", keys: ["+", "="] },
  { id: "smaller", keys: ["-"] },
  { id: "help", keys: ["?", "F1"] },
  { id: "escape", keys: ["Escape"] },
] as const;

export type KeyAction = (typeof KEY_ACTIONS)[number]["id"];

/**
 * What a stroke does. `digit` and `goTo` make up the number that Enter goes to; `swallow` does
 * nothing, and neither may the browser do anything; `null` is none of the talk's business.
 */
export type Meaning =
  | { readonly kind: "act"; readonly action: KeyAction }
  | { readonly kind: "digit"; readonly digit: string }
  | { readonly kind: "goTo"; readonly step: number }
  | { readonly kind: "swallow" }
  | null;

const BY_KEY: ReadonlyMap<string, KeyAction> = new Map(
  KEY_ACTIONS.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)),
);

/** Where a field, a button or the notes keep these keys to themselves. */
const KEPT: Readonly<Record<Place, RegExp | null>> = {
  page: null,
  // What writes or moves in a line of text is the field's; a clicker's keys do neither.
  field: /^(?!Escape$|F1$|F5$|F11$|Page(?:Up|Down)$)/u,
  control: /^(?:Space|Enter)$/u,
  list: /^(?:Arrow\w+|Home|End|Space|Enter)$/u,
  // Within the picture arrows, Enter and letters are the picture's; the clicker goes on.
  walk: /^(?:Arrow\w+|Home|End|Space|Enter|.)$/u,
  grid: /^(?:Arrow\w+|Home|End|Space|Enter)$/u,
  notes: /^Arrow(?:Up|Down)$/u,
};

/** Digits wait this long for the next one, or for Enter. */
export const DIGITS_MS = 4000;

export interface Typed {
  readonly digits: string;
  /** ms; of the last digit. */
  readonly at: number;
}

export const NOTHING_TYPED: Typed = { digits: "", at: 0 };

/**
 * Reads a stroke.
 * @param typed the digits before it
 * @param now ms
 * @param hasLetters whether keys of a single sign are on; a person may turn them off (WCAG 2.1.4)
 */
export function meaningOf(stroke: Stroke, typed: Typed, now: number, hasLetters: boolean): Meaning {
  if (stroke.ctrl || stroke.meta) return null;
  const name = nameOf(stroke);
  if (KEPT[stroke.place]?.test(name)) return null;
  const isLetter = name.length === 1;
  if (isLetter && !hasLetters) return null;
  if (/^\d$/u.test(name) && !stroke.alt) {
    return stroke.repeat ? { kind: "swallow" } : { kind: "digit", digit: name };
  }
  const chord = `${stroke.alt ? "Alt+" : ""}${isShifted(stroke, name) ? "Shift+" : ""}${name}`;
  const action = BY_KEY.get(chord) ?? (stroke.alt ? undefined : BY_KEY.get(name));
  if (!action) return null;
  // A button held down is still one press.
  if (stroke.repeat) return { kind: "swallow" };
  const number = Number(digitsAt(typed, now));
  if (name === "Enter" && !stroke.alt && number > 0) return { kind: "goTo", step: number };
  return { kind: "act", action };
}

/** The digits that still count. */
export function digitsAt({ digits, at }: Typed, now: number): string {
  return now - at <= DIGITS_MS ? digits : "";
}

export function typeDigit(typed: Typed, digit: string, now: number): Typed {
  return { digits: (digitsAt(typed, now) + digit).slice(-4), at: now };
}

/** Signs are made with Shift on many keyboards; letters and named keys mean something else with it. */
function isShifted({ shift }: Stroke, name: string): boolean {
  return shift && (name.length > 1 || /\p{L}/u.test(name));
}

const SPOKEN: Readonly<Record<string, string>> = {
  " ": "Space",
  Spacebar: "Space",
  Esc: "Escape",
  "。": ".",
  "−": "-",
};

/** Keys by their place on the board, for what an input method or another script hides. */
const BY_CODE: Readonly<Record<string, string>> = {
  Period: ".",
  NumpadDecimal: ".",
  Comma: ",",
  Slash: "/",
  Minus: "-",
  NumpadSubtract: "-",
  NumpadAdd: "+",
  Equal: "=",
  NumpadEnter: "Enter",
};

/** The name of a key: what it writes if that is known, else where it lies. */
function nameOf({ key, code, shift }: Stroke): string {
  const normal = (SPOKEN[key] ?? key).normalize("NFKC");
  const name = SPOKEN[normal] ?? (normal.length === 1 ? normal.toLowerCase() : normal);
  const isKnown = BY_KEY.has(name) || BY_KEY.has(`Shift+${name}`) || /^[\da-z]$/u.test(name);
  if (isKnown) return name;
  if (code === "Slash" && shift) return "?";
  const place = BY_CODE[code] ?? code.replace(/^(?:Key|Digit|Numpad)(?=[A-Z\d]$)/u, "");
  const fallback = place.length === 1 ? place.toLowerCase() : place;
  const isHidden = key === "" || /^(?:Unidentified|Process|Dead)$/u.test(key) || isForeign(name);
  return isHidden && fallback !== "" ? fallback : name;
}

/** A letter of another script, as a Russian or Greek keyboard writes it. */
function isForeign(name: string): boolean {
  return name.length === 1 && name.charCodeAt(0) > 127;
}
