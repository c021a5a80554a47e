import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NEW_SESSION } from "#state/present/session.ts";
import { type Body, PROTOCOL, readMessage, readSession } from "#state/present/protocol.ts";

const bodies: readonly Body[] = [
  { kind: "hello", role: "speaker" },
  { kind: "here", role: "audience" },
  { kind: "bye" },
  { kind: "state", turn: 3, session: { ...NEW_SESSION, frozen: "q=x", cover: "black" } },
  { kind: "point", at: { over: "cni", u: 0.5, v: -0.2 } },
  { kind: "point", at: null },
  { kind: "fetched", isWhole: true },
  { kind: "notice", notice: "end", digits: "" },
  { kind: "notice", notice: null, digits: "12" },
];
const good = (body: unknown) => ({ strata: PROTOCOL, session: "abcdefgh", sender: "me", body });

describe("a message", () => {
  it.each(bodies)("of its own kind is read: $kind", (body) => {
    const message = structuredClone(good(body));
    expect(readMessage(message, "abcdefgh")).toEqual(message);
  });

  it.each(bodies)("of another talk is not: $kind", (body) => {
    expect(readMessage(good(body), "ijklmnop")).toBeNull();
  });

  it("of an older or newer version is not", () => {
    for (const strata of [PROTOCOL - 1, PROTOCOL + 1, "1", undefined]) {
      expect(readMessage({ ...good({ kind: "bye" }), strata }, "abcdefgh")).toBeNull();
    }
  });

  it.each([
    { kind: "state", turn: -1, session: NEW_SESSION },
    { kind: "state", turn: 1.5, session: NEW_SESSION },
    { kind: "state", turn: 1, session: { ...NEW_SESSION, cover: "green" } },
    { kind: "state", turn: 1, session: { ...NEW_SESSION, query: 7 } },
    {
      kind: "state",
      turn: 1,
      session: { ...NEW_SESSION, timer: { ran: Number.NaN, since: null } },
    },
    { kind: "point", at: { over: "cni", u: "0", v: 0 } },
    { kind: "point", at: { over: null, u: Infinity, v: 0 } },
    { kind: "fetched", isWhole: 1 },
    { kind: "notice", notice: "hello everybody", digits: "" },
    { kind: "notice", notice: null, digits: "12345" },
    { kind: "hello", role: "admin" },
    { kind: "eval", code: "1" },
    null,
    [],
  ])("that is not well made is not: %j", (body) => {
    expect(readMessage(good(body), "abcdefgh")).toBeNull();
  });

  it("may be anything at all without harm", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readMessage(data, "abcdefgh")).toBeNull();
        expect(readSession(data)).toBeNull();
      }),
    );
  });

  it("carries nothing that nobody asked for", () => {
    const kept = readSession({ ...NEW_SESSION, notes: "secret" });
    expect(kept).toEqual(NEW_SESSION);
  });
});
