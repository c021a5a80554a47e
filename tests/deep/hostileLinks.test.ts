import { expect, it } from "vitest";
import { readTalkLink, writeTalkLink } from "#app/talkLink.ts";
import { decode, encode } from "#state/address.ts";
import { START } from "#state/view.ts";
import { hostile } from "../fixtures/handout.ts";
import { PAYLOADS } from "../fixtures/payloads.ts";

it("350 hostile texts stay the same in the link of a talk, and in an address", async () => {
  for (const text of PAYLOADS) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is as quick
    const link = await writeTalkLink(hostile(text));
    if (typeof link !== "string") throw new Error("the talk is too long");
    expect(link).toMatch(/^#talk=[\w-]+$/u);
    // oxlint-disable-next-line no-await-in-loop
    expect(await readTalkLink(link)).toEqual(hostile(text));
    const view = { ...START, q: text };
    expect(encode(view)).toMatch(/^[\w\-.~!*'()%,/=&]*$/u);
    expect(decode(encode(view)).view).toEqual(view);
  }
});
