import * as v from "valibot";
import { ID_MAX_LENGTH, ID_PATTERN } from "#model/id.ts";
import type { Text } from "#model/text.ts";
import { parseWhen } from "#model/when.ts";

/** A schema whose output is a type of the model: the compiler holds both together. */
export type SchemaOf<T> = v.GenericSchema<unknown, T>;

export const id: v.GenericSchema<string, string> = v.pipe(
  v.string(),
  v.maxLength(ID_MAX_LENGTH, `an id has at most ${ID_MAX_LENGTH} characters`),
  v.regex(ID_PATTERN, "an id is written in lower case with single dashes, like docker-engine"),
  v.description("Permanent slug. Never reused, never renamed."),
);

export const line: v.GenericSchema<string, string> = v.pipe(
  v.string(),
  v.regex(/[^\s\p{C}]/u, "must not be empty or blank"),
);

export const text: SchemaOf<Text> = v.pipe(
  v.strictObject({
    en: v.exactOptional(line),
    zh: v.exactOptional(line),
    stale: v.exactOptional(v.array(v.picklist(["en", "zh"]))),
  }),
  v.check(({ en, zh }) => (en ?? zh) !== undefined, "has no words: add en, zh or both"),
  // Where there is no English the Chinese stands in for it, and says so.
  v.transform(({ en, ...other }): Text =>
    en === undefined ? { ...other, en: other.zh ?? "", stale: ["en"] } : { en, ...other },
  ),
  v.description(
    "Words in English and Chinese, or one of them. `stale` lists translations older than the original.",
  ),
);

const WHEN_TEXT = /^\d{4}(-\d{2}(-\d{2})?)?[~?%]?$/u;

export const when: SchemaOf<string> = v.pipe(
  v.string(),
  v.regex(WHEN_TEXT, "write a date as 2014, 2014-12 or 2014-12-01, with ~ for about, ? for unsure"),
  v.check(
    (written) => !WHEN_TEXT.test(written) || parseWhen(written) !== null,
    "is not a day of the calendar (1900 to 2100)",
  ),
  v.description("Precision is the length: 2014, 2014-12, 2014-12-01. ~ about, ? unsure, % both."),
);

/** A full date, for things we did ourselves. */
export const day: SchemaOf<string> = v.pipe(
  v.string(),
  v.isoDate("write the day as 2014-12-01"),
  v.check((written) => parseWhen(written) !== null, "is not a day of the calendar (1900 to 2100)"),
);

/** `null`: it did begin (or end), nobody knows when. */
export const end: SchemaOf<string | null> = v.nullable(when);

export function isSafeUrl(written: string): boolean {
  if (!/^https?:\/\/[^\s/@\\?#]+(?:[/?#]|$)/u.test(written)) return false;
  return !/[\s"<>\\^`{|}\p{Cc}\p{Cf}]/u.test(written);
}

/** Links are opened by readers: web only, no credentials, nothing that a browser would fold. */
export const url: SchemaOf<string> = v.pipe(
  v.string(),
  v.check(isSafeUrl, "must be an https:// or http:// address without user name, blanks or quotes"),
);
