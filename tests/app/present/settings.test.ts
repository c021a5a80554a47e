import { beforeEach, describe, expect, it } from "vitest";
import { keepSettings, readSettings, rescale } from "#app/present/settings.ts";

beforeEach(() => localStorage.clear());

describe("what a person has set", () => {
  it("is kept", () => {
    const settings = { hasLetters: false, notes: 1.4, text: 0.9 };
    keepSettings(settings);
    expect(readSettings()).toEqual(settings);
  });

  it.each(["{", "7", "null", '{"notes":"large","text":1e9,"hasLetters":"no"}'])(
    "is what it should be whoever wrote %s there",
    (text) => {
      localStorage.setItem("strata.presenting", text);
      const { hasLetters, notes, text: scale } = readSettings();
      expect(hasLetters).toBe(true);
      expect(notes).toBe(1);
      expect(scale).toBeLessThan(3);
    },
  );

  it("is rescaled within reason", () => {
    expect(rescale(1, 1)).toBe(1.1);
    expect(Array.from({ length: 40 }).reduce<number>((scale) => rescale(scale, 1), 1)).toBe(2.2);
    expect(Array.from({ length: 40 }).reduce<number>((scale) => rescale(scale, -1), 1)).toBe(0.7);
  });
});
