import { parseTalkInWriting } from "#data/parseTalk.ts";
import { ID_MAX_LENGTH } from "#model/id.ts";
import type { Talk } from "#model/talk.ts";
import { isOwn } from "#state/freshId.ts";
import { readTalkLink } from "./talkLink.ts";
import type { TalkRepository } from "./talkRepository.ts";

/**
 * The talk in a link, under an id that no other talk here has: neither one of a data set, nor one's
 * own that has been changed since. The same link gives the same id again.
 * @throws DataError that says what is wrong with the link
 */
export async function arrivedTalk(repository: TalkRepository, fragment: string): Promise<Talk> {
  const talk = await readTalkLink(fragment);
  const id = ownId(talk.id);
  await repository.ready;
  const known = isListed(repository, id) ? await repository.load(id) : null;
  const isFree = !known || isSameTalk(known, { ...talk, id });
  return { ...talk, id: isFree ? id : fitting(id, "-link") };
}

/** The id under which a talk from elsewhere is one's own. */
export function ownId(id: string): string {
  return isOwn(id) ? id : fitting(`own-${id}`, "");
}

export function isListed(repository: Pick<TalkRepository, "outlines">, id: string): boolean {
  return repository.outlines().some((outline) => outline.id === id);
}

function isSameTalk(a: Talk, b: Talk): boolean {
  const written = (talk: Talk): string => JSON.stringify(parseTalkInWriting(talk, talk.id));
  return written(a) === written(b);
}

function fitting(id: string, tail: string): string {
  return id.slice(0, ID_MAX_LENGTH - tail.length).replace(/-$/u, "") + tail;
}
