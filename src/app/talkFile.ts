import { parseTalk, TALK_SCHEMA } from "#data/parseTalk.ts";
import type { Talk } from "#model/talk.ts";
import { type Locale, say } from "#model/text.ts";
import { writtenTalk } from "#state/writtenTalk.ts";

/** More than a talk whose every step has an image: what is larger is some other file. */
const LARGEST_BYTES = 64_000_000;

/** Some systems take 255 bytes for a name. */
const LONGEST_NAME = 60;

/** A talk as a file of the same form as those of a data set, named by its title. */
export function talkFileOf(
  talk: Talk,
  locale: Locale,
): { readonly name: string; readonly json: string } {
  const whole = { $schema: TALK_SCHEMA, ...writtenTalk(talk) };
  const words = say(talk.title, locale)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [talk.id];
  return {
    name: `${words.join("-").slice(0, LONGEST_NAME)}.json`,
    json: `${JSON.stringify(whole, null, 2)}\n`,
  };
}

/** A file that is no talk at all. `what`: the program whose presentation it is. */
export class NoTalkError extends Error {
  readonly what: "Keynote" | "PowerPoint" | "other";

  constructor(what: NoTalkError["what"], file: string) {
    super(`${file} is no talk`);
    this.what = what;
  }
}

/**
 * @throws NoTalkError
 * @throws DataError with all that is wrong with a talk
 */
export async function readTalkFile(file: Pick<File, "name" | "size" | "text">): Promise<Talk> {
  const { name, size } = file;
  if (/\.key$/iu.test(name)) throw new NoTalkError("Keynote", name);
  if (/\.(?:pp[st]x?|potx)$/iu.test(name)) throw new NoTalkError("PowerPoint", name);
  if (size > LARGEST_BYTES) throw new NoTalkError("other", name);
  const text = await file.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new NoTalkError("other", name);
  }
  const isTalk =
    typeof json === "object" && json !== null && "kind" in json && json.kind === "talk";
  if (!isTalk) throw new NoTalkError("other", name);
  return parseTalk(json, name);
}
