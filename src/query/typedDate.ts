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

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

const TODAY = /^(?:today|今天)$/u;

/**
 * How people write dates, each part under its name: `2017-6-14` (also with dots, slashes, blanks and
 * 年月日), `6/2017`, `June 2017`, `14 June 2017`, `June 14th, 2017`. All numbers with the year at the
 * end are not read: one cannot tell the day from the month.
 */
const FORMS = [
  /^(?<y>\d{4})(?:(?:\s*[-./年]\s*|\s+)(?<m>\d{1,2})(?:(?:\s*[-./月]\s*|\s+)(?<d>\d{1,2}))?)?\s*[年月日号]?$/u,
  /^(?<m>\d{1,2})\s*[-./]\s*(?<y>\d{4})$/u,
  /^(?:(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)?[- ])?(?<name>[a-z]{3,9})\.?,?[- ](?<y>\d{4})$/u,
  /^(?<name>[a-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/u,
] as const;

/** Reads what somebody typed. Nothing is today, as is today itself. */
export function readTypedDate(text: string, { first, last }: Days): TypedDate {
  const trimmed = text.normalize("NFKC").trim().replaceAll(/\s+/gu, " ").toLowerCase();
  if (trimmed === "" || TODAY.test(trimmed)) return { at: null };
  const read = partsOf(trimmed);
  if (read === null) return { problem: "unreadable" };
  const { year } = read;
  const parts = [year, ...[read.month, read.day].flatMap((part) => part?.padStart(2, "0") ?? [])];
  const at = parts.join("-");
  const when = parseWhen(at);
  if (!when)
    return { problem: Number(year) < 1900 ? "before" : Number(year) > 2100 ? "after" : "missing" };
  if (when.max < first) return { problem: "before" };
  if (when.min > last) return { problem: "after" };
  return { at: when.precision === "day" && when.min === last ? null : at };
}

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function partsOf(text: string): Parts | null {
  for (const form of FORMS) {
    const { y, m, d, name } = form.exec(text)?.groups ?? {};
    if (y === undefined) continue;
    const month = name === undefined ? m : monthOf(name);
    return month === null ? null : { year: y, month, day: d };
  }
  return null;
}

/** The number of a month by its name, or by the first three letters of it and more; Sept is one. */
function monthOf(name: string): string | null {
  const index = MONTHS.findIndex((month) => month.startsWith(name));
  return index < 0 ? null : String(index + 1);
}
