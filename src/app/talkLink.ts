import { parseTalk } from "#data/parseTalk.ts";
import { DataError } from "#data/problem.ts";
import type { Talk } from "#model/talk.ts";
import { writtenTalk } from "#state/writtenTalk.ts";
import { TALK_FRAGMENT } from "./talkFragment.ts";

/*
 * A talk in the fragment of an address: `#talk=` and the talk's JSON, deflated, in base64url. A
 * fragment never reaches a server. What comes in is not trusted: its length before and after
 * inflating is limited, and it is held to the schema like any file.
 */

/** Characters of the fragment. Longer links are cut or refused by mail and chat programs. */
export const LONGEST_LINK = 8192;
/** Characters that one can be inflated to: far more than fits a link in earnest, no bomb. */
const LONGEST_JSON = 400_000;

/** @returns the fragment with its `#`, or how many characters too long it would be */
export async function writeTalkLink(talk: Talk): Promise<string | { readonly over: number }> {
  const deflated = new Blob([JSON.stringify(writtenTalk(talk))])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  const fragment = TALK_FRAGMENT + toBase64Url(bytes);
  return fragment.length <= LONGEST_LINK ? fragment : { over: fragment.length - LONGEST_LINK };
}

/**
 * @param fragment with its `#`
 * @throws DataError that says what is wrong with the link
 */
export async function readTalkLink(fragment: string): Promise<Talk> {
  const written = fragment.slice(TALK_FRAGMENT.length);
  if (fragment.length > LONGEST_LINK) throw broken(`is longer than ${LONGEST_LINK} characters`);
  if (!/^[\w-]+$/u.test(written)) throw broken("has been cut or changed on its way");
  let json: unknown;
  try {
    json = JSON.parse(await inflate(fromBase64Url(written)));
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw broken("has been cut or changed on its way");
  }
  return parseTalk(json, WHERE);
}

const WHERE = "link";

function broken(problem: string): DataError {
  return new DataError("broken", [{ file: WHERE, path: "", problem }]);
}

/** Stops reading at the limit, so that a bomb is never unpacked. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const inflated = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .pipeThrough(new TextDecoderStream("utf-8", { fatal: true }));
  const reader = inflated.getReader();
  let text = "";
  for (;;) {
    // A stream is read piece by piece.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > LONGEST_JSON) {
      void reader.cancel().catch(() => undefined);
      throw broken("holds more than any talk does");
    }
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(written: string): Uint8Array<ArrayBuffer> {
  const binary = atob(written.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.codePointAt(0) ?? 0);
}
