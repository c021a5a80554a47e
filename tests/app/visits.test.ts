import { beforeEach, expect, it } from "vitest";
import { noteVisit } from "#app/visits.ts";

beforeEach(() => localStorage.clear());

it("knows the day before today on which somebody was here", () => {
  expect(noteVisit(100)).toBeNull();
  // Also on a second visit of the first day.
  expect(noteVisit(100)).toBe(100);
  expect(noteVisit(107)).toBe(100);
  expect(noteVisit(107)).toBe(100);
  expect(noteVisit(120)).toBe(107);
});

it("knows none where what is kept is no day", () => {
  localStorage.setItem("strata.visits", "x");
  expect(noteVisit(100)).toBeNull();
});
