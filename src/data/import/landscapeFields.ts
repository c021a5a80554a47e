import type { Component } from "#model/entity.ts";
import { extraValue, landscapeValue, linkIdOf, type Lookups } from "../export/landscapeValues.ts";
import type { Field, Leaf } from "../schema/imported.ts";
import type { Item, Place } from "./landscapePlaces.ts";
import { isRecord, type JsonObject, type Located, type Path } from "./located.ts";
import type { Reporter } from "./report.ts";
import { lineOf, textOf } from "./wording.ts";

/** Empty keys that only say what kind of record follows. */
const MARKERS = new Set(["category", "subcategory", "item"]);
/** Keys whose value belongs into the model: where it cannot be taken, somebody should look at it. */
const EXPECTED = new Set([
  "name",
  "description",
  "project",
  "crunchbase",
  "second_path",
  "repo_url",
]);

export interface FieldWriter {
  readonly ofRoot: (value: JsonObject) => readonly Field[];
  /** @param list the key under which its groups or items stand */
  readonly ofPlace: (place: Place, list: string) => readonly Field[];
  readonly ofItem: (item: Item, component: Component) => readonly Field[];
}

/** Sorts the keys of a landscape's records into what the model has and what rides along. */
export function createFieldWriter(
  { file, lineOf: lineAt }: Located,
  known: Lookups,
  { typed, note }: Reporter,
): FieldWriter {
  const leaf = (key: string, value: unknown, model: unknown, path: Path, name = key): Leaf => {
    if (value !== null && value !== undefined && isSame(value, model)) {
      typed(name);
      return key;
    }
    if (!(MARKERS.has(key) && value === null)) noteCarried(key, value, model, [...path, key], name);
    return [key, value];
  };
  const noteCarried = (
    key: string,
    value: unknown,
    model: unknown,
    path: Path,
    name: string,
  ): void => {
    const line = lineAt(path);
    // Only blanks, mark-up or unseen characters are missing from what was taken.
    if (typeof model === "string" && textOf(value) === textOf(model)) {
      note({ kind: "carried", file, line, about: `${name} as it was written` });
    } else if (!isJson(value)) {
      note({ kind: "doubtful", file, line, about: `${name} holds a number that JSON has not` });
    } else if (value !== null && (EXPECTED.has(key) || linkIdOf(key) !== null)) {
      const detail = lineOf(JSON.stringify(value), 80) ?? "";
      note({ kind: "doubtful", file, line, about: `${name} cannot be taken as it is`, detail });
    } else note({ kind: "carried", file, line, about: name });
  };
  return {
    ofRoot: (value) =>
      Object.entries(value).map(([key, one]) =>
        key === "landscape" ? key : leaf(key, one, undefined, []),
      ),
    ofPlace: (place, list) =>
      Object.entries(place.value).map(([key, one]) =>
        key === list && Array.isArray(one)
          ? key
          : leaf(key, one, key === "name" ? place.name : undefined, place.path, `place ${key}`),
      ),
    ofItem: (item, component) =>
      Object.entries(item.value).map(([key, one]): Field => {
        if (key !== "extra" || !isRecord(one)) {
          return leaf(key, one, landscapeValue(key, component, known), item.path);
        }
        const path = [...item.path, key];
        return {
          in: key,
          fields: Object.entries(one).map(([inner, value]) =>
            leaf(inner, value, extraValue(inner, component), path, `extra.${inner}`),
          ),
        };
      }),
  };
}

/** The same to the letter, keys in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return typeof value !== "bigint";
  return Object.values(value).every(isJson);
}
