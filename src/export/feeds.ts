import type { Ecosystem } from "#model/ecosystem.ts";
import { isoDay } from "#model/when.ts";
import type { FeedEntry } from "#query/feed.ts";
import { csvLines } from "#query/list/write.ts";
import { feedKindText, feedText, feedWordsIn } from "#words/feedWords.ts";
import type { Words } from "#words/words.ts";
import { element, escape } from "./xml.ts";

/*
 * What happened, as files that others read: CSV (RFC 4180), JSON Feed 1.1, iCalendar (RFC 5545), Atom
 * (RFC 4287). An entry has the same id in all of them, whenever it is written.
 */

export const FEED_FORMATS = ["csv", "json", "ics", "atom"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  csv: "text/csv",
  json: "application/feed+json",
  ics: "text/calendar",
  atom: "application/atom+xml",
};

export interface FeedWish {
  readonly ecosystem: Ecosystem;
  readonly words: Words;
  /** Names the feed within the data set, the same each time it is written: `layer/engines`. */
  readonly name: string;
  /** What it is about, in words. */
  readonly title: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** The address of what an entry is about; `null` where nobody knows where the page is. */
  readonly linkOf: ((entry: FeedEntry) => string) | null;
}

/** An atom feed tells the newest; all others tell all. */
const MOST_ATOM = 200;

/** An id for everywhere and ever (RFC 4151); the domain says that no site owns it. */
export function tagOf({ ecosystem }: Pick<FeedWish, "ecosystem">, path: string): string {
  return `tag:strata.invalid,2026:${[ecosystem.id, ...path.split("/")].map(encodeURIComponent).join("/")}`;
}

export function writeFeed(format: FeedFormat, wish: FeedWish): string {
  return { csv: writeCsv, json: writeJson, ics: writeCalendar, atom: writeAtom }[format](wish);
}

function writeCsv({ ecosystem, words, entries }: FeedWish): string {
  const { locale } = words;
  const { t } = feedWordsIn(locale);
  return csvLines([
    (["date", "kind", "what", "subject", "id"] as const).map((head) => t(`feed.head.${head}`)),
    ...entries.map((entry) => [
      entry.when.text,
      feedKindText(entry.kind, words),
      feedText(entry, ecosystem, locale),
      entry.subject,
      entry.id,
    ]),
  ]);
}

function writeJson(wish: FeedWish): string {
  const { ecosystem, words, title, entries, linkOf } = wish;
  const { locale } = words;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    language: locale,
    items: entries.map((entry) => ({
      id: tagOf(wish, entry.id),
      ...(linkOf && { url: linkOf(entry) }),
      title: feedText(entry, ecosystem, locale),
      content_text: `${feedText(entry, ecosystem, locale)} (${entry.when.text})`,
      date_published: `${isoDay(entry.when.min)}T00:00:00Z`,
      tags: [feedKindText(entry.kind, words)],
      // As precise as it is known, and what it is about.
      _strata: { date: entry.when.text, kind: entry.kind, components: entry.components },
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function writeAtom(wish: FeedWish): string {
  const { ecosystem, words, name, title, entries, linkOf } = wish;
  const { locale } = words;
  const newest = entries.slice(0, MOST_ATOM);
  const stamp = ({ when }: FeedEntry): string => `${isoDay(when.min)}T00:00:00Z`;
  const text = (tag: string, content: string): string => element(tag, {}, escape(content));
  const feed = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": locale },
    text("id", tagOf(wish, name)),
    text("title", title),
    text("updated", newest[0] ? stamp(newest[0]) : `${isoDay(ecosystem.read.min)}T00:00:00Z`),
    element("author", {}, text("name", "Strata")),
    ...newest.map((entry) =>
      element(
        "entry",
        {},
        text("id", tagOf(wish, entry.id)),
        text("title", feedText(entry, ecosystem, locale)),
        text("updated", stamp(entry)),
        text("published", stamp(entry)),
        element("category", { term: entry.kind }),
        linkOf ? element("link", { rel: "alternate", href: linkOf(entry) }) : "",
        text("summary", `${feedText(entry, ecosystem, locale)} (${entry.when.text})`),
      ),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function writeCalendar(wish: FeedWish): string {
  const { ecosystem, words, title, entries, linkOf } = wish;
  const { locale } = words;
  const compact = (day: number): string => isoDay(day).replaceAll("-", "");
  const stamp = `${compact(ecosystem.read.min)}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Strata//Strata//EN",
    `X-WR-CALNAME:${calendarText(title)}`,
    ...entries.flatMap((entry) => [
      "BEGIN:VEVENT",
      `UID:${tagOf(wish, entry.id)}`,
      `DTSTAMP:${stamp}`,
      // A whole day; what is known to the month or year only stands on the first of it, and says so.
      `DTSTART;VALUE=DATE:${compact(entry.when.min)}`,
      `DTEND;VALUE=DATE:${compact(entry.when.min + 1)}`,
      `SUMMARY:${calendarText(
        feedText(entry, ecosystem, locale) +
          (entry.when.precision === "day" ? "" : ` (${entry.when.text})`),
      )}`,
      `CATEGORIES:${entry.kind.toUpperCase()}`,
      "TRANSP:TRANSPARENT",
      ...(linkOf ? [`URL:${linkOf(entry)}`] : []),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function calendarText(text: string): string {
  return text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll(/\s+/gu, " ");
}

/** No line is longer than 75 octets; what follows begins with a blank, and no letter is cut in two. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const parts = [""];
  let size = 0;
  for (const letter of line) {
    const { length } = encoder.encode(letter);
    if (size + length > 75) {
      parts.push(letter);
      size = 1 + length;
    } else {
      parts[parts.length - 1] += letter;
      size += length;
    }
  }
  return parts.join("\r\n ");
}
