import type { Locale } from "#model/text.ts";
import type { Day, When } from "#model/when.ts";
import type { Words } from "./words.ts";

const FORMATS: Readonly<Record<When["precision"], Intl.DateTimeFormatOptions>> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "short" },
  day: { year: "numeric", month: "short", day: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than using it a hundred times. */
function dateFormat(locale: Locale, precision: When["precision"]): Intl.DateTimeFormat {
  const key = `${locale}/${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const tag = locale === "en" ? "en-GB" : locale;
  const format = new Intl.DateTimeFormat(tag, { ...FORMATS[precision], timeZone: "UTC" });
  formats.set(key, format);
  return format;
}

/** A date as precise as it is known: `30 Nov 2014`, `Nov 2014`, `about 2014`, `2014 (?)`. */
export function formatWhen({ min, precision, about, unsure }: When, { locale, t }: Words): string {
  // The names of all months in short are of three letters but for one of British English.
  const date = dateFormat(locale, precision)
    .format(min * 86_400_000)
    .replace("Sept", "Sep");
  const roughly = about ? t("date.about", { date }) : date;
  return unsure ? t("date.unsure", { date: roughly }) : roughly;
}

export function formatDay(day: Day, words: Words): string {
  const text = "";
  return formatWhen(
    { text, min: day, max: day, precision: "day", about: false, unsure: false },
    words,
  );
}
