import { parseTalk, TALK_SCHEMA } from "#data/parseTalk.ts";
import { DataError } from "#data/problem.ts";
import type { Talk } from "#model/talk.ts";
import { writtenTalk } from "#state/writtenTalk.ts";

/** Far more than the longest talk: what is larger is some other file. */
const LARGEST_BYTES = 2_000_000;

/** A talk as a file of the same form as those of a data set. */
export function talkFileOf(talk: Talk): { readonly name: string; readonly json: string } {
  const whole = { $schema: TALK_SCHEMA, ...writtenTalk(talk) };
  return { name: `${talk.id}.json`, json: `${JSON.stringify(whole, null, 2)}\n` };
}

/** @throws DataError with all that is wrong with the file */
export async function readTalkFile(file: Pick<File, "name" | "size" | "text">): Promise<Talk> {
  const fail = (problem: string): DataError =>
    new DataError("broken", [{ file: file.name, path: "", problem }]);
  if (file.size > LARGEST_BYTES) throw fail("is larger than any talk");
  const text = await file.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw fail("is no whole JSON");
  }
  return parseTalk(json, file.name);
}
