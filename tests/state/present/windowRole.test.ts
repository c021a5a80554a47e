import { expect, it } from "vitest";
import { readRole, sessionOf, writeRole } from "#state/present/windowRole.ts";

it("reads a seat as it was written", () => {
  const session = sessionOf(crypto.getRandomValues(new Uint8Array(16)));
  expect(readRole(writeRole({ role: "speaker", session }))).toEqual({ role: "speaker", session });
});

it.each(["", "#picture", "#speaker=", "#speaker=short", "#owner=abcdefgh", "#speaker=ABCDEFGH/.."])(
  "takes %j for no seat",
  (hash) => {
    expect(readRole(hash)).toBeNull();
  },
);

it("names two talks differently", () => {
  const name = (seed: number): string => sessionOf(new Uint8Array(16).fill(seed));
  expect(name(1)).not.toBe(name(2));
  expect(readRole(`#audience=${name(255)}`)?.session).toBe(name(255));
});
