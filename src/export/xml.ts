/** What an attribute may be; what is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element with its content, which is markup already. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${valueOf(value)}"`))
    .join("");
  const inside = content.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

function valueOf(value: string | number): string {
  return typeof value === "number" ? number(value) : escape(value);
}

/** A hundredth of a pixel is enough; and no number has an `e` in it, which SVG 1.1 readers refuse. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) || !Number.isFinite(rounded) ? "0" : String(rounded);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A text without what XML 1.0 cannot hold (control characters, half a surrogate pair) and without
 * the characters that turn what follows them around.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, "");
}

/** Any text as the content of an element or attribute. */
export function escape(text: string): string {
  return clean(text).replaceAll(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? "");
}
