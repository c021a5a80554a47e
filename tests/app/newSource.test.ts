import { expect, it } from "vitest";
import { newSource } from "#app/newSource.ts";
import { dayOf } from "#model/when.ts";

const today = dayOf(2026, 11, 30);

it.each([
  ["https://example.org/a", { url: "https://example.org/a" }],
  ["CNCF", { publisher: "CNCF" }],
])("takes a title with %s", (place, where) => {
  expect(newSource("Annual survey", place, today)).toEqual({
    ...where,
    title: "Annual survey",
    accessed: "2026-11-30",
    kind: "docs",
    tier: 3,
  });
});

it.each([
  ["", "CNCF"],
  ["Survey", ""],
  ["Survey", "javascript://alert(1)"],
  ["Survey", "https://me@example.org/"],
])("refuses “%s” of “%s”", (title, place) => {
  expect(newSource(title, place, today)).toBeNull();
});
