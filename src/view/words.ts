import { createContext, use } from "react";
import type { Ecosystem, Name } from "#model/ecosystem.ts";
import { type Locale, say } from "#model/text.ts";
import type { Day, When } from "#model/when.ts";
import { nameOn } from "#query/moment.ts";
import type { MessageKey } from "./locales/en.ts";

/** The interface's words in the language chosen. */
export interface Words {
  readonly locale: Locale;
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error("useWords needs a <WordsContext> above it.");
  return words;
}

/** A name as the reader's language has it. */
export function nameIn({ name, zh }: Pick<Name, "name" | "zh">, locale: Locale): string {
  return locale === "zh-CN" ? (zh ?? name) : name;
}

/** The name of anything by its id, on a day; the id itself where the data set has no such thing. */
export function nameOf(ecosystem: Ecosystem, id: string, day: Day, locale: Locale): string {
  const layer = ecosystem.layerById.get(id);
  if (layer) return say(layer.label, locale);
  const thing =
    ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id) ?? ecosystem.orgById.get(id);
  return thing ? nameIn(nameOn(thing.names, day), locale) : id;
}

/**
 * A name where room is short: what people call it, unless Chinese has a name of its own. One that
 * explains itself in brackets is no short name.
 */
export function shortIn(
  { short, names }: { readonly short?: string; readonly names: readonly Name[] },
  day: Day,
  locale: Locale,
): string {
  const name = nameOn(names, day);
  const own = locale === "zh-CN" ? name.zh : undefined;
  return own === undefined || own.includes("（") ? (short ?? name.name) : own;
}

/** The label of a foundation's level. */
export function levelOf(ecosystem: Ecosystem, org: string, level: string, locale: Locale): string {
  const found = ecosystem.orgById.get(org)?.levels.find(({ id }) => id === level);
  return found ? say(found.label, locale) : level;
}

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
  const date = dateFormat(locale, precision).format(min * 86_400_000);
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
