import type { Talk } from "#model/talk.ts";
import { ownId, isListed } from "./arrivedTalk.ts";
import { randomBytes } from "./random.ts";
import { readTalkFile } from "./talkFile.ts";
import { newTalkId, numbered, type TalkRepository } from "./talkRepository.ts";

export interface TakenTalk {
  /** Under an id of one's own, which is the same whenever the file is opened. */
  readonly talk: Talk;
  /** One's own talk of that id, in whose place it would be kept. */
  readonly isKnown: boolean;
}

/**
 * The talk in a file.
 * @throws NoTalkError
 * @throws DataError with all that is wrong with the talk
 */
export async function takeTalkFile(
  repository: Pick<TalkRepository, "outlines" | "ready">,
  file: File,
): Promise<TakenTalk> {
  const read = await readTalkFile(file);
  const talk = { ...read, id: ownId(read.id) };
  await repository.ready;
  return { talk, isKnown: isListed(repository, talk.id) };
}

/** The same talk as one more, told from those that are there by a number behind its title. */
export function asSecond(repository: Pick<TalkRepository, "outlines">, talk: Talk): Talk {
  const titles = repository.outlines().map(({ title }) => title.en);
  let number = 2;
  while (titles.includes(numbered(talk.title, number).en)) number += 1;
  return { ...talk, id: newTalkId(randomBytes), title: numbered(talk.title, number) };
}
