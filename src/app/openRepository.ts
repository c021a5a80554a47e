import { openBus } from "#ui/device.ts";
import { arrivedTalk } from "./arrivedTalk.ts";
import { randomBytes } from "./random.ts";
import { hasTalkLink } from "./talkFragment.ts";
import { createTalkRepository, type Others, type TalkRepository } from "./talkRepository.ts";
import { createTalkStore } from "./talkStore.ts";

/** The repository of this browser. A talk in the page's link is in it before anybody asks for it. */
export async function openRepository(data: string): Promise<TalkRepository> {
  const repository = createTalkRepository({
    store: createTalkStore(),
    data,
    others: otherWindows(),
    random: randomBytes,
    now: () => Date.now(),
  });
  addEventListener("pagehide", repository.flush);
  await repository.ready;
  if (hasTalkLink(location.hash)) {
    // What is wrong with a link is said where it is offered.
    const talk = await arrivedTalk(repository, location.hash).catch(() => null);
    if (talk) await repository.saveTemporary(talk);
  }
  return repository;
}

/** From files on a disk every page shares one channel: what is told is an id and is looked up. */
function otherWindows(): Others {
  const channel = openBus("strata.talks");
  if (!channel) return { tell: () => {}, hear: () => {} };
  return {
    // A channel, unlike a window, knows no target origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    tell: (id) => channel.postMessage(id),
    hear: (listener) => channel.addEventListener("message", ({ data }) => listener(data)),
  };
}
