import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NEW_SESSION, seenBy, sessionAfter, type SessionEvent } from "#state/present/session.ts";

const moved = (query: string, more: object = {}): SessionEvent => ({
  kind: "moved",
  query,
  by: "speaker",
  advances: true,
  now: 1000,
  ...more,
});
const after = (...events: readonly SessionEvent[]) => events.reduce(sessionAfter, NEW_SESSION);

describe("the session", () => {
  it("starts the clock at the first advance and not before", () => {
    expect(after(moved("a", { advances: false })).timer.since).toBeNull();
    expect(after(moved("a"), moved("b", { now: 5000 })).timer).toEqual({ ran: 0, since: 1000 });
  });

  it("does not start again a clock that somebody paused", () => {
    const paused = after(moved("a"), { kind: "paused", now: 3000 }, moved("b", { now: 9000 }));
    expect(paused.timer).toEqual({ ran: 2000, since: null });
  });

  it("shows the audience what it froze on, while the speaker looks around", () => {
    const frozen = after(moved("a"), { kind: "frozen" }, moved("b"));
    expect([seenBy("audience", frozen), seenBy("speaker", frozen)]).toEqual(["a", "b"]);
    const thawed = sessionAfter(frozen, { kind: "frozen" });
    expect(seenBy("audience", thawed)).toBe("b");
  });

  it("thaws when somebody goes on in the audience's own window", () => {
    const state = after(moved("a"), { kind: "frozen" }, moved("b"), moved("c", { by: "audience" }));
    expect([state.frozen, seenBy("audience", state)]).toEqual([null, "c"]);
  });

  it("lifts a cover by the same key, and changes its colour by the other", () => {
    const black = after({ kind: "covered", cover: "black" });
    expect(sessionAfter(black, { kind: "covered", cover: "black" }).cover).toBeNull();
    expect(sessionAfter(black, { kind: "covered", cover: "white" }).cover).toBe("white");
  });

  it("forgets the spotlight with the step", () => {
    expect(after({ kind: "lit", id: "cni" }, moved("b")).spotlight).toBeNull();
  });

  it("keeps what is drawn while the step builds up, and no longer", () => {
    const drawn = after(moved("v=1&step=2&build=0"), {
      kind: "drawn",
      stroke: [
        [0, 0],
        [1, 1],
      ],
    });
    const built = sessionAfter(drawn, moved("v=1&step=2&build=1"));
    expect(built.strokes).toHaveLength(1);
    expect(sessionAfter(built, moved("v=1&step=2")).strokes).toHaveLength(1);
    expect(sessionAfter(built, moved("v=1&step=3")).strokes).toEqual([]);
  });

  it("is the same when nothing has moved", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const state = after(moved(query));
        expect(sessionAfter(state, moved(query, { now: 9 }))).toBe(state);
      }),
    );
  });
});
