/** Whole days since 1970-01-01 (UTC). Negative before. */
export type Day = number;

/**
 * A date as precise as its source: the EDTF subset `1979`, `2014-12`, `2014-12-01`,
 * with `~` about, `?` unsure, `%` both. Its precision is its length.
 */
export interface When {
  readonly text: string;
  /** First and last day it may mean. */
  readonly min: Day;
  readonly max: Day;
  readonly precision: "year" | "month" | "day";
  readonly about: boolean;
  readonly unsure: boolean;
}

const MS_PER_DAY = 86_400_000;
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/u;

/** @param month 1 to 12 */
export function dayOf(year: number, month = 1, day = 1): Day {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** The day that a clock shows, in its own time zone. */
export function dayOfClock(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The calendar date of a day, as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Dates that have been read: a data set has tens of thousands, of a few thousand days. */
const read = new Map<string, When | null>();

/** Reads a date; `null` where the text is none (`2023-02-30`, `May`). */
export function parseWhen(text: string): When | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const when = readWhen(text);
  read.set(text, when);
  return when;
}

function readWhen(text: string): When | null {
  const [, y, m, d, mark] = pattern.exec(text) ?? [];
  if (y === undefined) return null;
  const year = Number(y);
  const month = m === undefined ? undefined : Number(m);
  const date = d === undefined ? undefined : Number(d);
  if (year < 1900 || year > 2100 || (month !== undefined && (month < 1 || month > 12))) return null;
  const marks = { text, about: mark === "~" || mark === "%", unsure: mark === "?" || mark === "%" };
  if (month === undefined) {
    return { ...marks, precision: "year", min: dayOf(year), max: dayOf(year, 12, 31) };
  }
  const lastOfMonth = dayOf(year, month + 1, 0);
  if (date === undefined) {
    return { ...marks, precision: "month", min: dayOf(year, month), max: lastOfMonth };
  }
  const day = dayOf(year, month, date);
  if (date < 1 || day > lastOfMonth) return null;
  return { ...marks, precision: "day", min: day, max: day };
}

/**
 * A half-open interval `[from, to)`.
 * `from: null` = it began, nobody knows when. `to` absent = still true; `to: null` = over, nobody knows when.
 */
export interface Span {
  readonly from: When | null;
  /** First trace of what began nobody knows when. Absent: it counts as begun long ago. */
  readonly knownBy?: When;
  readonly to?: When | null;
}

/** When a span begins, as far as anybody knows: its start, or its first trace. */
export function beginningOf({ from, knownBy }: Span): When | null {
  return from ?? knownBy ?? null;
}

/**
 * Does a span hold on a day? `on` surely, `maybe` within the imprecision of its ends, `off` not.
 * An unknown beginning counts from its first trace on, as long ago without one; an unknown end
 * counts as past.
 */
export function holds(span: Span, day: Day): "on" | "maybe" | "off" {
  if (span.to === null) return "off";
  const { to } = span;
  const from = beginningOf(span);
  if (from !== null && day < from.min) return "off";
  if (to !== undefined && day >= to.max) return "off";
  const surelyBegun = from === null || day >= from.max;
  const surelyNotOver = to === undefined || day < to.min;
  return surelyBegun && surelyNotOver ? "on" : "maybe";
}

/** Orders by first possible day, or by the first trace; an unknown beginning comes first, also on one day. */
export function byBeginning(a: Span, b: Span): number {
  const days = (beginningOf(a)?.min ?? -Infinity) - (beginningOf(b)?.min ?? -Infinity);
  return days || Number(a.from !== null) - Number(b.from !== null);
}
