// @vitest-environment node
import * as fc from "fast-check";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { LONGEST_LINK, readTalkLink, writeTalkLink } from "#app/talkLink.ts";
import { DataError } from "#data/problem.ts";
import { anyTalk } from "../state/talkArbitraries.ts";

const talk = {
  kind: "talk" as const,
  id: "own-x",
  title: { en: "Talk", zh: "演讲" },
  steps: [{ id: "a", view: "standard=cni", title: { en: "A & B", zh: "甲" }, minutes: 1 }],
};
const linkOf = (text: string | Buffer): string =>
  `#talk=${deflateRawSync(text).toString("base64url")}`;
const refusal = async (fragment: string): Promise<string> => {
  try {
    await readTalkLink(fragment);
    return "";
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
};

it("carries a talk there and back", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTalk.filter(({ steps }) => steps.length > 0),
      async (given) => {
        // Talks as short as these always fit.
        const fragment = await writeTalkLink(given);
        expect(await readTalkLink(typeof fragment === "string" ? fragment : "")).toEqual(given);
      },
    ),
    { numRuns: 40 },
  );
});

it("needs nothing that an address would have to escape", async () => {
  expect(await writeTalkLink(talk)).toMatch(/^#talk=[\w-]+$/u);
});

it("says by how much a talk is too long", async () => {
  let noise = "";
  for (let i = 0; i < 4000; i += 1) noise += String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000));
  const long = { ...talk, summary: { en: noise } };
  const answer = await writeTalkLink(long);
  expect(answer).toEqual({ over: expect.any(Number) });
});

describe("a hostile or broken link is refused in words", () => {
  it.each([
    ["#talk=", "cut or changed"],
    ["#talk=***", "cut or changed"],
    ["#talk=AAAA", "cut or changed"],
    ["#talk=A", "cut or changed"],
    [linkOf("{"), "cut or changed"],
    [linkOf(Buffer.from([0xff, 0xfe])), "cut or changed"],
    [linkOf(JSON.stringify(talk)).slice(0, -9), "cut or changed"],
    [linkOf("null"), "must be Object"],
    [linkOf("[]"), "must be Object"],
    [linkOf(JSON.stringify({ ...talk, id: "<script>" })), "/id"],
    [linkOf('{"__proto__":{"kind":"talk"}}'), "missing"],
    [`#talk=${"A".repeat(LONGEST_LINK)}`, "longer than"],
  ])("%.40s", async (fragment, words) => {
    expect(await refusal(fragment)).toContain(words);
  });

  it("without unpacking a bomb", async () => {
    const bomb = linkOf(Buffer.alloc(5_000_000, "a"));
    expect(bomb.length).toBeLessThan(LONGEST_LINK);
    expect(await refusal(bomb)).toContain("more than any talk");
  });

  it("whatever stands there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 80 }), async (noise) => {
        expect(await refusal(`#talk=${noise}`)).not.toBe("");
      }),
    );
  });
});
