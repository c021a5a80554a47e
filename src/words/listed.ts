import type { Locale } from "#model/text.ts";

/** Things as a sentence lists them. Between a Chinese “and” and a name in Latin letters comes a blank. */
export function listed(things: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale)
    .formatToParts(things)
    .map(({ type, value }, index, parts) => {
      if (type === "element" || !/\p{Script=Han}/u.test(value)) return value;
      const left = /[a-z]$/iu.test(parts[index - 1]?.value ?? "") ? " " : "";
      const right = /^[a-z]/iu.test(parts[index + 1]?.value ?? "") ? " " : "";
      return left + value + right;
    })
    .join("");
}
