import { ID_MAX_LENGTH } from "#model/id.ts";
import { parseWhen } from "#model/when.ts";
import { isSafeUrl } from "../schema/basics.ts";

/* From foreign words to what the model takes: lines, addresses, dates, ids. */

const LONGEST_LINE = 200;
const LONGEST_TEXT = 4000;

/** What is not seen, or turns around what is: control characters, marks of direction, lone surrogates. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]+/gu;

/** A text in one line; `null` where nothing is left to be read. */
export function lineOf(value: unknown, longest: number = LONGEST_LINE): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value)
    .slice(0, 4 * LONGEST_TEXT)
    .replaceAll(UNSEEN, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  const cut = text.length > longest ? `${text.slice(0, longest - 1).trim()}…` : text;
  // Cutting may part a surrogate pair.
  return cut.replace(/\p{Cs}/u, "") || null;
}

/** A text of some sentences; mark-up of HTML is taken out. */
export function textOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const bare = value
    .slice(0, 8 * LONGEST_TEXT)
    .replaceAll(/<\/?[a-z][^<>]{0,2000}>/giu, " ")
    .replaceAll(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ENTITIES.get(name) ?? " ");
  return lineOf(bare, LONGEST_TEXT);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["#39", "'"],
]);

export function urlOf(value: unknown): string | null {
  return typeof value === "string" && isSafeUrl(value) ? value : null;
}

export function whenOf(value: unknown): string | null {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && parseWhen(text) ? text : null;
}

/** Keys that every object has, and names of devices that no file of Windows may have. */
const RESERVED = /^(?:constructor|prototype|con|prn|aux|nul|com\d|lpt\d)$/u;

/** A name as an id: `CDK for Kubernetes (CDK8s)` → `cdk-for-kubernetes-cdk8s`; empty where no letter fits. */
export function slugOf(name: string): string {
  const slug = name
    .slice(0, LONGEST_LINE)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, ID_MAX_LENGTH - 8)
    .replaceAll(/^-+|-+$/gu, "");
  return RESERVED.test(slug) ? `${slug}-0` : slug;
}

/** Gives ids of names, none twice. */
export function createIds(): (name: string, fallback: string) => string {
  const given = new Map<string, number>();
  return (name, fallback) => {
    const slug = slugOf(name) || fallback;
    const count = given.get(slug) ?? 0;
    if (count === 0) {
      given.set(slug, 1);
      return slug;
    }
    for (let next = count + 1; ; next += 1) {
      const id = `${slug}-${next}`;
      if (given.has(id)) continue;
      given.set(slug, next);
      given.set(id, 1);
      return id;
    }
  };
}

/** An id as words: `open-infrastructure-foundation` → `Open Infrastructure Foundation`. */
export function titleOf(id: string): string {
  return id.replaceAll(/(?:^|-)([a-z0-9])/gu, (all, letter: string) =>
    all.startsWith("-") ? ` ${letter.toUpperCase()}` : letter.toUpperCase(),
  );
}
