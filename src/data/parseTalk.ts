import type { Talk } from "#model/talk.ts";
import { repeatedSteps } from "./check/talks.ts";
import { parse } from "./parse.ts";
import { DataError } from "./problem.ts";
import { talk, talkInWriting } from "./schema/talk.ts";

/** Where a talk's schema stands, seen from the folder of talks of a data set. */
export const TALK_SCHEMA = "../../../../schemas/talk.schema.json";

/**
 * A talk from outside: a file somebody has sent, a link, what a browser has kept. Held to the same
 * rules as a talk of a data set, but for the line that tells editors of its schema.
 * @param file named in every message
 * @throws DataError
 */
export function parseTalk(json: unknown, file: string): Talk {
  return checked(talk, json, file);
}

/** A talk that may have no steps yet. */
export function parseTalkInWriting(json: unknown, file: string): Talk {
  return checked(talkInWriting, json, file);
}

function checked(schema: typeof talk, json: unknown, file: string): Talk {
  if (Array.isArray(json)) {
    throw new DataError("invalid", [{ file, path: "", problem: "is Array, must be Object" }]);
  }
  const isObject = typeof json === "object" && json !== null;
  const whole = parse(schema, isObject ? { $schema: TALK_SCHEMA, ...json } : json, file);
  const repeated = repeatedSteps(file, whole);
  if (repeated.length > 0) throw new DataError("invalid", repeated);
  const { kind, id, title, summary, steps, sources } = whole;
  return { kind, id, title, ...(summary && { summary }), steps, ...(sources && { sources }) };
}
