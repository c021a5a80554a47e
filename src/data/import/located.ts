/** Keys and places that lead from the root of a value to one of its parts. */
export type Path = readonly (string | number)[];

/** What a text says, and where it says it. */
export interface Located {
  /** Named in every message. */
  readonly file: string;
  readonly value: unknown;
  /** The line, from 1, on which a part begins; that of the nearest part around it, where there is none. */
  readonly lineOf: (path: Path) => number;
}

/** A file as it was handed in: by the command line, by a press, by a drop. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The records of a list; what is none is left out. */
export function recordsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
