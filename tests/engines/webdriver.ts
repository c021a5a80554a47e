/** Answers of a driver that mean: not now, perhaps later. */
const FLEETING = [
  "no such element",
  "stale element reference",
  "element click intercepted",
  "element not interactable",
  "move target out of bounds",
];

/** A driver says what it could not do. */
export class DriverError extends Error {
  /** Whether the element was not ready, and may be later. */
  readonly isFleeting: boolean;

  /** Whether the page was just giving place to another. */
  readonly isLeaving: boolean;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.isFleeting = FLEETING.includes(code);
    this.isLeaving = code === "no such frame";
  }
}

/** Asks a driver for something, by the W3C WebDriver protocol; @returns the value of its answer. */
export type Ask = (
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: object,
) => Promise<unknown>;

/** @param home address of a driver, or of a session of it */
export function askAt(home: string): Ask {
  return async (method, path, body) => {
    const response = await fetch(home + path, {
      method,
      ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = Object(await response.json());
    if (response.ok) return value;
    const { error, message } = Object(value);
    throw new DriverError(String(error), String(message));
  };
}

/** The code points that stand for keys without a letter; names as in `KeyboardEvent.key`. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/** @param key a letter, or names joined by `+`; @returns what a keyboard does for it */
export function strokesOf(key: string): readonly object[] {
  const values = (key.length > 1 ? key.split("+") : [key]).map((part) => {
    const value = part.length > 1 ? KEYS[part] : part;
    if (value === undefined) throw new Error(`no key is called ${part}`);
    return value;
  });
  return [
    ...values.map((value) => ({ type: "keyDown", value })),
    ...values.toReversed().map((value) => ({ type: "keyUp", value })),
  ];
}
