import { parse } from "yaml";
import { expect, it } from "vitest";
import { DataError } from "#data/problem.ts";
import { readEndOfLife } from "#data/truth/endOfLife.ts";

const page = `---
title: Anchor
releases:
  - releaseCycle: "1.1"
    releaseDate: 2015-03-01
    eol: false
    latest: "1.1.2"
    latestReleaseDate: 2015-06-01
  - releaseCycle: 1.5
    releaseDate: 2014-06-09
    eol: 2016-01-01
    latest: "1.5.9"
    latestReleaseDate: 2015-12-01
---
Words about it.
`;

it("reads days of release and end, and the newest release of the newest cycle", () => {
  const facts = readEndOfLife({ path: "endoflife/anchor.md", text: page }, parse);
  expect(facts[0]?.about.key).toEqual(["endoflife", "anchor"]);
  expect(facts.map(({ says }) => says)).toEqual([
    { property: "release date", version: "1.1", date: "2015-03-01" },
    { property: "release date", version: "1.1.2", date: "2015-06-01" },
    { property: "release date", version: "1.5", date: "2014-06-09" },
    { property: "end of life", version: "1.5", date: "2016-01-01" },
    { property: "release date", version: "1.5.9", date: "2015-12-01" },
    { property: "latest release", version: "1.1.2", date: "2015-06-01" },
  ]);
});

it("refuses a page without front matter", () => {
  expect(() => readEndOfLife({ path: "endoflife/a.md", text: "# A" }, parse)).toThrow(DataError);
});
