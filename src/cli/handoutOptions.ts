import { basename } from "node:path";
import { LOCALES, type Locale } from "#model/text.ts";
import { THEMES, type Theme } from "#state/view.ts";
import { chooser, readCliArguments } from "./cliArguments.ts";
import { UsageError } from "./usageError.ts";

export const FORMATS = ["pdf", "pptx", "md", "png"] as const;
export type Format = (typeof FORMATS)[number];

export interface HandoutOptions {
  /** Id of a talk of the data set, or a file of one: ends in `.json`. */
  readonly talk: string;
  readonly format: Format;
  readonly locale: Locale;
  readonly theme: Theme;
  /** A file; for `png` a folder. */
  readonly out: string;
  /** Counts where a step names no date: `YYYY-MM-DD`; `null` = today. */
  readonly today: string | null;
  /** Folder of all data sets. */
  readonly data: string;
  /** Id of a data set; `null` = the first of the catalog. */
  readonly set: string | null;
}

export const HANDOUT_USAGE = `npm run handout -- --talk article --format pdf

  --talk      id of a talk of the data set, or the .json file of one of your own
  --format    ${FORMATS.join(", ")} (png: a picture a step, in a folder)
  --lang      ${LOCALES.join(", ")} (default: en)
  --theme     ${THEMES.join(", ")} (default: light)
  --out       file to write, or the folder for png (default: <talk>.<lang>.<format>)
  --today     the day that steps without a date show, YYYY-MM-DD (default: today)
  --set       id of the data set (default: the first of the catalog)
  --data      folder of the data sets (default: public/data)`;

const NAMES = ["talk", "format", "lang", "theme", "out", "today", "set", "data"];

/** @throws UsageError with every fault at once */
export function readHandoutOptions(words: readonly string[]): HandoutOptions {
  const given = readCliArguments(words, NAMES, HANDOUT_USAGE);
  const faults: string[] = [];
  const oneOf = chooser(given, faults);
  const format = oneOf("format", FORMATS, "pdf");
  const locale = oneOf("lang", LOCALES, "en");
  const theme = oneOf("theme", THEMES, "light");
  const { talk = "", today = null } = given;
  if (talk === "") faults.push("--talk is missing: name a talk of the data set, or a .json file");
  if (given["format"] === undefined)
    faults.push(`--format is missing: one of ${FORMATS.join(", ")}`);
  if (today !== null && Number.isNaN(Date.parse(`${today}T00:00:00Z`)))
    faults.push(`--today ${today}: is no day such as 2026-11-22`);
  if (faults.length > 0) throw new UsageError(faults);
  const out =
    given["out"] ?? `${basename(talk, ".json")}.${locale}${format === "png" ? "" : `.${format}`}`;
  const { data = "public/data", set = null } = given;
  return { talk, format, locale, theme, out, today, data, set };
}
