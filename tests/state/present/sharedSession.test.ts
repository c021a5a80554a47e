import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  changed,
  merged,
  newSharedSession,
  type SharedSession,
} from "#state/present/sharedSession.ts";
import { NEW_SESSION } from "#state/present/session.ts";

const sharedSessions = fc
  .record({ turn: fc.integer({ min: 0, max: 5 }), sender: fc.constantFrom("a", "b", "c") })
  // One sender makes one change a turn.
  .map(({ turn, sender }): SharedSession => {
    return { turn, sender, session: { ...NEW_SESSION, query: `${sender}${turn}` } };
  });

it("comes to the same in whatever order, twice or late", () => {
  fc.assert(
    fc.property(fc.array(sharedSessions, { minLength: 1 }), fc.array(fc.nat()), (all, order) => {
      const start = newSharedSession("");
      const shuffled = [...order.flatMap((index) => all[index % all.length] ?? []), ...all];
      expect(shuffled.reduce(merged, start)).toEqual(all.toReversed().reduce(merged, start));
    }),
  );
});

it("lets a change win over all it has seen", () => {
  fc.assert(
    fc.property(sharedSessions, (seen) => {
      const next = changed(seen, NEW_SESSION, "0");
      expect(merged(seen, next)).toBe(next);
      expect(merged(next, seen)).toBe(next);
    }),
  );
});
