import type { Talk } from "#model/talk.ts";
import { isOwn } from "#state/freshId.ts";
import { isListed } from "./arrivedTalk.ts";
import { randomBytes } from "./random.ts";
import { readTalkFile } from "./talkFile.ts";
import { newTalkId, type TalkRepository } from "./talkRepository.ts";

/**
 * The talk in a file, under an id that no talk kept here has.
 * @throws DataError with all that is wrong with the file
 */
export async function takeTalkFile(repository: TalkRepository, file: File): Promise<Talk> {
  const talk = await readTalkFile(file);
  const isFree = isOwn(talk.id) && !isListed(repository, talk.id);
  return isFree ? talk : { ...talk, id: newTalkId(randomBytes) };
}
