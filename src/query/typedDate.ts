import { type Day, parseWhen } from "#model/when.ts";

/** A date that somebody typed: as the address writes it, or what is wrong with it. */
export type TypedDate =
  | { readonly at: string | null }
  | { readonly problem: "unreadable" | "missing" | "before" | "after" };

/** Days of the data: its first, and today. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** `2017`, `2017-6`, `14` to `31` days of a month, also with dots, slashes and 年月日. */
const TYPED = /^(\d{4})(?:[-./年 ]\s*(\d{1,2})(?:[-./月 ]\s*(\d{1,2}))?)?\s*[年月日号]?$/u;

/** Reads what somebody typed. Nothing is today, as is today itself. */
export function readTypedDate(text: string, { first, last }: Days): TypedDate {
  const trimmed = text.trim();
  if (trimmed === "") return { at: null };
  const [, year, month, day] = TYPED.exec(trimmed) ?? [];
  if (year === undefined) return { problem: "unreadable" };
  const parts = [year, ...[month, day].flatMap((part) => part?.padStart(2, "0") ?? [])];
  const at = parts.join("-");
  const when = parseWhen(at);
  if (!when)
    return { problem: Number(year) < 1900 ? "before" : Number(year) > 2100 ? "after" : "missing" };
  if (when.max < first) return { problem: "before" };
  if (when.min > last) return { problem: "after" };
  return { at: when.precision === "day" && when.min === last ? null : at };
}
