import { expect, it } from "vitest";
import { taggedDays, wholeComponent, writeTagged } from "#model/tagged.ts";
import { filesOf } from "../fixtures/dataSet.ts";

const track = {
  url: "https://github.com/towers/anchor/releases/tag/v{version}",
  read: "2026-11-01",
  releases: { 2013: "0.2.0 05-01", 2015: "1.1.0 09-01, 1.2.0+b1 11-30" },
};
const anchor = (change: object) => {
  const [found] = filesOf({ "components/anchor.json": { ...change } }).components;
  if (!found) throw new Error("the world has no anchor");
  return found.value;
};

it("reads the releases of a track, and writes them again", () => {
  const days = [
    { version: "0.2.0", date: "2013-05-01" },
    { version: "1.1.0", date: "2015-09-01" },
    { version: "1.2.0+b1", date: "2015-11-30" },
  ];
  expect(taggedDays(track)).toEqual(days);
  expect(writeTagged(days)).toEqual(track.releases);
});

it("puts them among the others by their days, each with its page and the source of all", () => {
  const { releases = [], sources = {}, tagged } = wholeComponent(anchor({ "/tagged": [track] }));
  expect(tagged).toBeUndefined();
  expect(releases.map(({ version }) => version)).toEqual([
    "0.1",
    "0.2.0",
    "1.0",
    "1.1.0",
    "1.2.0+b1",
  ]);
  const newest = releases.at(-1);
  const url = "https://github.com/towers/anchor/releases/tag/v1.2.0%2Bb1";
  expect(newest).toMatchObject({ date: "2015-11-30", url });
  expect(Object.keys(sources)).toEqual(expect.arrayContaining([...(newest?.sources ?? [])]));
  expect(Object.values(sources).find(({ title }) => title.endsWith("tags"))).toMatchObject({
    url,
    title: "github.com/towers/anchor: tags",
    accessed: "2026-11-01",
  });
  expect(sources).toHaveProperty("readme");
});

it("leaves a component as it is that has none", () => {
  const plain = anchor({});
  expect(wholeComponent(plain)).toEqual(plain);
});
