import type { Talk } from "#model/talk.ts";
import { proposedText } from "#state/writeText.ts";
import { enTalks } from "#words/enTalks.ts";
import { zhTalks } from "#words/zhTalks.ts";
import { randomBytes } from "./random.ts";
import { newTalkId } from "./talkRepository.ts";

/** A talk with nothing in it yet. */
export function newTalk(): Talk {
  const title = proposedText(enTalks["talk.untitled"], zhTalks["talk.untitled"]);
  return { kind: "talk", id: newTalkId(randomBytes), title, steps: [] };
}
