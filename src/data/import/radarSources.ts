import { groupBy } from "../groupBy.ts";
import { eachOr, type ImportOptions } from "./assemble.ts";
import { refuse, refuseMany } from "./limits.ts";
import { isRecord, type JsonObject, type Located, recordsIn } from "./located.ts";
import type { Table } from "./readCsv.ts";
import { lineOf, textOf, titleOf, urlOf, whenOf } from "./wording.ts";

/** One thing on a radar, as one edition (or, of the AOE radar, one revision) has it. */
export interface Blip {
  readonly name: string;
  readonly quadrant: string;
  readonly ring: string;
  readonly summary: string | null;
  readonly link: string | null;
  readonly tags: readonly string[];
  /** It came, or moved to its ring, with this very edition. */
  readonly isMoved: boolean;
  readonly file: string;
  readonly line: (key: string) => number;
  readonly value: JsonObject;
}

/** A radar on a day. `isWhole`: what is not in it is no longer on the radar. */
export interface Edition {
  readonly date: string | null;
  readonly isWhole: boolean;
  readonly blips: readonly Blip[];
}

export interface RadarNames {
  /** By the ids that blips use. */
  readonly quadrants: ReadonlyMap<string, { readonly name: string; readonly text: string | null }>;
  /** From the innermost. */
  readonly rings: ReadonlyMap<string, string>;
}

/** AOE Technology Radar (`data.json`, `rd.json`): items with their revisions. */
export function aoeEditions(
  { file, value, lineOf: lineAt }: Located,
  leaveOut?: ImportOptions["leaveOut"],
): readonly Edition[] | null {
  if (!isRecord(value) || !Array.isArray(value["items"])) return null;
  refuseMany(file, value["items"].length);
  const revisions = value["items"].flatMap((item: unknown, index) =>
    eachOr(leaveOut, () => {
      if (!isRecord(item)) return refuse(file, "an item is no record", lineAt(["items", index]));
      const older = recordsIn(item["revisions"]);
      const isKnown = older.some(({ release }) => release === item["release"]);
      return (isKnown ? older : [item, ...older]).map((revision) => ({
        date: whenOf(revision["release"] ?? item["release"]),
        blip: blipOf(
          { ...item, ...revision },
          { name: "title", summary: "body", tags: "tags" },
          { file, line: (key) => lineAt(["items", index, key]), isMoved: true },
        ),
      }));
    }).flat(),
  );
  return [...groupBy(revisions, ({ date }) => date)].map(([date, some]) => ({
    date,
    isWhole: false,
    blips: some.map(({ blip }) => blip),
  }));
}

/** Zalando's radar: entries that name quadrant and ring by number. */
export function zalandoEdition(
  { file, value, lineOf: lineAt }: Located,
  leaveOut?: ImportOptions["leaveOut"],
): Edition | null {
  if (!isRecord(value) || !Array.isArray(value["entries"])) return null;
  refuseMany(file, value["entries"].length);
  return {
    date: dateIn(value["date"]) ?? dateIn(file),
    isWhole: true,
    blips: value["entries"].flatMap((entry: unknown, index) =>
      eachOr(leaveOut, () => {
        const line = (key: string): number => lineAt(["entries", index, key]);
        if (!isRecord(entry)) return refuse(file, "an entry is no record", line(""));
        const isMoved = typeof entry["moved"] === "number" && entry["moved"] !== 0;
        return blipOf(entry, { name: "label", summary: "description" }, { file, line, isMoved });
      }),
    ),
  };
}

/** Build Your Own Radar: a table of name, ring, quadrant, isNew (or status), description. */
export function byorEdition(
  { file, columns, rows }: Table,
  leaveOut?: ImportOptions["leaveOut"],
): Edition {
  const known = new Map(columns.map((name) => [name.toLowerCase(), name]));
  for (const name of ["name", "ring", "quadrant"]) {
    if (!known.has(name)) refuse(file, `has no column "${name}"`, 1);
  }
  return {
    date: dateIn(file),
    isWhole: true,
    blips: rows.flatMap(({ line, cells }) => {
      const value = Object.fromEntries(
        [...cells].map(([name, cell]) => [name.toLowerCase(), cell] as const),
      );
      const isNew = /^(?:true|yes|1)$/iu.test(value["isnew"] ?? "");
      const isMoved = isNew || /^(?:new|moved)/iu.test(value["status"] ?? "");
      const keys = { name: "name", summary: "description" };
      return eachOr(leaveOut, () => blipOf(value, keys, { file, line: () => line, isMoved }));
    }),
  };
}

function blipOf(
  value: JsonObject,
  keys: { readonly name: string; readonly summary: string; readonly tags?: string },
  place: Pick<Blip, "file" | "line" | "isMoved">,
): Blip {
  const need = (key: string): string => {
    const found = lineOf(value[key]);
    return found ?? refuse(place.file, `has no ${key}`, place.line(key));
  };
  const tags = keys.tags === undefined ? [] : value[keys.tags];
  return {
    name: need(keys.name),
    quadrant: need("quadrant"),
    ring: need("ring"),
    summary: textOf(value[keys.summary]),
    link: urlOf(value["link"] ?? value["url"]),
    tags: Array.isArray(tags) ? tags.flatMap((tag: unknown) => lineOf(tag) ?? []) : [],
    ...place,
    value,
  };
}

/** A day or a month that a text names: `2024.05`, `radar-2023-04.csv`. */
function dateIn(text: unknown): string | null {
  const [, year, month, day] =
    /(?<!\d)(\d{4})[-_.](\d{2})(?:[-_.](\d{2}))?(?!\d)/u.exec(String(text)) ?? [];
  if (year === undefined) return null;
  return whenOf([year, month, day].filter((part) => part !== undefined).join("-"));
}

const RINGS = ["Adopt", "Trial", "Assess", "Hold"];

/** What quadrants and rings are called: as the files say, else as radars usually have it. */
export function radarNames(files: readonly Located[], editions: readonly Edition[]): RadarNames {
  const settings = files.flatMap(({ value }) => (isRecord(value) ? [value] : []));
  const written = (
    key: string,
  ): readonly (readonly [id: string, name: string, text: string | null])[] =>
    settings.flatMap((one) => termsIn(one[key]));
  const blips = editions.flatMap((edition) => edition.blips);
  const named = new Map(written("quadrants").map(([id, name, text]) => [id, { name, text }]));
  for (const { quadrant } of blips) {
    if (named.has(quadrant)) continue;
    const name = /^\d+$/u.test(quadrant) ? `Quadrant ${Number(quadrant) + 1}` : quadrant;
    named.set(quadrant, { name: name === quadrant ? titled(name) : name, text: null });
  }
  const rings = new Map(written("rings").map(([id, name]) => [id, name]));
  const used = new Set(blips.map(({ ring }) => ring));
  const usual = [...used].toSorted((a, b) => usualPlace(a) - usualPlace(b));
  for (const ring of usual)
    if (!rings.has(ring)) rings.set(ring, RINGS[Number(ring)] ?? titled(ring));
  return { quadrants: named, rings };
}

function usualPlace(ring: string): number {
  const place = RINGS.findIndex(
    (name, index) => name.toLowerCase() === ring.toLowerCase() || ring === String(index),
  );
  return place < 0 ? RINGS.length : place;
}

function titled(text: string): string {
  return /^[a-z0-9-]+$/u.test(text) ? titleOf(text) : text;
}

/** Terms as the radars write them: a list of names, of records, or a record of names. */
function termsIn(value: unknown): readonly (readonly [string, string, string | null])[] {
  if (isRecord(value)) {
    return Object.entries(value).map(([id, name]) => [id, lineOf(name) ?? id, null]);
  }
  if (!Array.isArray(value)) return [];
  return value.map((one: unknown, index) => {
    if (!isRecord(one)) return [lineOf(one) ?? String(index), lineOf(one) ?? String(index), null];
    const id = lineOf(one["id"]) ?? String(index);
    return [id, lineOf(one["title"] ?? one["name"]) ?? id, textOf(one["description"])];
  });
}
