import type { Leaf } from "../schema/imported.ts";
import type { JsonObject } from "./located.ts";
import type { Reporter } from "./report.ts";

/** A record of which part has been taken into the model. */
export interface Taken {
  readonly file: string;
  readonly value: JsonObject;
  /** What the model has of it, by key. */
  readonly model: JsonObject;
  readonly lineOf: (key: string) => number;
}

/** The keys of a record that the model does not have unchanged, with their values. */
export function carriedOf(
  { file, value, model, lineOf }: Taken,
  { typed, note }: Reporter,
): readonly Leaf[] {
  return Object.entries(value).flatMap(([key, one]): Leaf[] => {
    if (one === undefined || one === null || one === "") return [];
    if (Object.hasOwn(model, key) && JSON.stringify(model[key]) === JSON.stringify(one)) {
      typed(key);
      return [];
    }
    const isTaken = model[key] !== undefined && model[key] !== null;
    if (isTaken) typed(key);
    const about = isTaken ? `${key} as it was written` : key;
    note({ kind: "carried", file, line: lineOf(key), about });
    return [[key, one]];
  });
}
