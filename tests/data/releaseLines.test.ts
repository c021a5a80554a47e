import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsIn, TOLERANCE, withTags } from "#data/releaseLines.ts";
import type { Component } from "#model/entity.ts";
import { taggedDays } from "#model/tagged.ts";
import { dayOf, isoDay } from "#model/when.ts";
import { type Change, filesOf } from "../fixtures/dataSet.ts";

/** The anchor: 0.1 of March 2013 and 1.0 of 9 June 2014 are known; it began in March 2013, and goes on. */
const anchor = (change: Change = {}): Component => {
  const going = { "/phases/2": undefined, "/phases/1/to": undefined };
  const { components } = filesOf({ "components/anchor.json": { ...going, ...Object(change) } });
  const found = components.find(({ value }) => value.id === "anchor");
  if (!found) throw new Error("the world has no anchor");
  return found.value;
};
const tagging = (written: readonly string[], isShared = false) => ({
  repository: "towers/anchor",
  read: "2026-11-30",
  isShared,
  tags: written.map((one) => {
    const [name = "", date = ""] = one.split(" ");
    return { name, date };
  }),
});
/** The tracks after the tags were written into the file, each as its address and its releases. */
const written = (tags: readonly string[], change: Change = {}, isShared = false) =>
  (withTags(anchor(change), tagging(tags, isShared)).tagged ?? []).map((track) => [
    track.url.slice("https://github.com/towers/anchor/releases/tag/".length),
    ...taggedDays(track).map(({ version, date }) => `${version} ${date}`),
  ]);

describe("what tags tell is put into the file", () => {
  it("the first release of each minor line that is not listed", () => {
    const tags = ["v1.1.1 2014-09-02", "v1.1.0 2014-09-01", "v1.0.0 2014-06-09", "v2.0 2015-01-01"];
    expect(written(tags)).toEqual([["v{version}", "1.1.0 2014-09-01", "2.0 2015-01-01"]]);
  });

  it("and what was the newest for longer than two months after the one before", () => {
    const tags = [
      "v1.1.0 2014-09-01",
      "v1.1.1 2014-10-31",
      "v1.1.2 2014-11-01",
      "v1.1.3 2014-11-02",
      "v2.0.0 2014-11-20",
      "v1.1.4 2015-06-01",
    ];
    expect(written(tags)).toEqual([
      ["v{version}", "1.1.0 2014-09-01", "1.1.2 2014-11-01", "2.0.0 2014-11-20"],
    ]);
  });

  it.each([
    ["pre-releases", ["v1.1.0-rc.1 2014-09-01"]],
    ["what is no version", ["nightly 2014-09-01"]],
    ["tags of what it came from", ["v1.1.0 2012-09-01"]],
    ["tags of another part", ["chart-1.1.0 2014-09-01"]],
    ["numbers for development", ["v1.9.99 2014-08-01", "v1.9.0 2014-09-01"], "1.9.0 2014-09-01"],
    [
      "numbers above all that came later",
      ["v9.9.0 2014-08-01", "v1.1.0 2014-09-01", "v1.2.0 2014-10-01"],
      "1.1.0 2014-09-01",
      "1.2.0 2014-10-01",
    ],
    ["many lines of one day", [1, 2, 3, 4, 5, 6, 7].map((minor) => `v1.${minor}.0 2014-09-01`)],
  ])("but not %s", (_, tags, ...kept) => {
    expect(written(tags)).toEqual(kept.length > 0 ? [["v{version}", ...kept]] : []);
  });

  it("not what came after its end, nor in a shared repository what is not of its major versions", () => {
    const ended = { phase: "ended", from: "2014-12", sources: ["readme"] };
    const tags = ["v1.1.0 2014-09-01", "v2.0.0 2014-10-01", "v2.1.0 2015-02-01"];
    const end = { "/phases/1/to": "2014-12", "/phases/2": ended };
    expect(written(tags, end)).toEqual([["v{version}", "1.1.0 2014-09-01", "2.0.0 2014-10-01"]]);
    expect(written(tags, {}, true)).toEqual([["v{version}", "1.1.0 2014-09-01"]]);
  });

  it("as the file cites them already, and as it did when its tracks are written", () => {
    const url = "https://github.com/towers/anchor/releases/tag/anchor%2F1.0.0";
    const tags = ["anchor/1.2.0 2014-09-01", "v1.3.0 2014-10-01"];
    const once = withTags(anchor({ "/sources/readme/url": url }), tagging(tags));
    expect(once.tagged).toMatchObject([{ releases: { 2014: "1.2.0 09-01" } }]);
    expect(withTags(once, tagging(tags))).toEqual(once);
  });
});

describe("what a file has", () => {
  const page = { title: "Anchor v1.1.0", accessed: "2026-11-01", kind: "release", tier: 1 };
  const cited = {
    "/releases/-": { version: "1.1.0", date: "2014-09-01", sources: ["tag"] },
    "/sources/tag": { ...page, url: "https://github.com/towers/anchor/releases/tag/v1.1.0" },
  };

  it("goes into a track where no more is known of it than its tag, with its source", () => {
    const { releases, sources } = withTags(anchor(cited), tagging(["v1.1.0 2014-09-01"]));
    expect(releases?.map(({ version }) => version)).toEqual(["0.1", "1.0"]);
    expect(Object.keys(sources ?? {})).toEqual(["readme"]);
  });

  it("stays where its day is another one, or more is known", () => {
    const other = withTags(anchor(cited), tagging(["v1.1.0 2014-09-02"]));
    expect(other.releases).toHaveLength(3);
    const noted = { ...cited, "/releases/-": { ...cited["/releases/-"], eol: "2016" } };
    expect(withTags(anchor(noted), tagging(["v1.1.0 2014-09-01"])).releases).toHaveLength(3);
  });

  it("is never taken away by an older clone", () => {
    const newest = withTags(anchor(), tagging(["v1.1.0 2014-09-01", "v1.2.0 2014-10-01"]));
    const older = { ...tagging(["v1.1.0 2014-09-01"]), read: "2026-09-01" };
    expect(withTags(newest, older)).toEqual(newest);
  });
});

/** Any tags of a repository: lines, patches, pauses, test versions, many on one day. */
const anyTags = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom(0, 1, 2, 3, 99),
      fc.integer({ min: dayOf(2013, 1), max: dayOf(2016, 1) }),
    ),
    { maxLength: 40 },
  )
  .map((tags) =>
    tags.map(([major, minor, patch, day]) => `v${major}.${minor}.${patch} ${isoDay(day)}`),
  );

it("after writing every minor line is known, and the newest release of any day within 60 days", () => {
  fc.assert(
    fc.property(anyTags, (tags) => {
      const { missing, behind } = gapsIn(withTags(anchor(), tagging(tags)), tagging(tags));
      expect(missing).toBe(0);
      expect(behind).toBeLessThanOrEqual(TOLERANCE);
    }),
  );
});

describe("how well the releases of a file are those of the tags", () => {
  const told = (...tags: readonly string[]) => gapsIn(anchor(), tagging(tags));

  it("lines that it lacks, and how far it was behind at worst", () => {
    const tags = [
      "v0.1.0 2013-03-04",
      "v1.0.1 2014-09-02",
      "v1.1.0 2014-10-01",
      "v0.2.0 2015-01-01",
    ];
    expect(told(...tags)).toEqual({ lines: 4, missing: 2, behind: 114 });
  });

  it("nothing where all are known, or nothing is told", () => {
    expect(told("v0.1.0 2013-03-04", "v1.0.0 2014-08-08")).toEqual({
      lines: 2,
      missing: 0,
      behind: 0,
    });
    expect(told("nightly 2014-09-01")).toEqual({ lines: 0, missing: 0, behind: 0 });
  });
});
