import { expect, it } from "vitest";
import { starterSet } from "#data/newSet.ts";
import { PLACES } from "#data/files.ts";
import { soundFiles } from "./import/sound.ts";

it("is a sound data set with a talk, in both languages", () => {
  const set = starterSet("my-tools", "My tools", "2026-11-29");
  const files = soundFiles(set);
  expect(files.talks[0]?.value.steps).toHaveLength(2);
  expect(files.ecosystem[0]?.value).toMatchObject({ id: "my-tools", title: { en: "My tools" } });
  expect(files.components[0]?.value.summary.zh).toMatch(/\p{Script=Han}/u);
});

it("shows the kinds of file that a beginning needs", () => {
  const paths = [...starterSet("a", "A", "2026-11-29").files.keys()];
  const shown = Object.entries(PLACES)
    .filter(([, { where }]) => paths.some((path) => where.test(path)))
    .map(([kind]) => kind);
  expect(shown).toEqual([
    "ecosystem",
    "layers",
    "components",
    "standards",
    "orgs",
    "talks",
    "componentTypes",
    "eventTypes",
    "relationTypes",
  ]);
});
