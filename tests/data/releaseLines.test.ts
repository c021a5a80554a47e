import { describe, expect, it } from "vitest";
import { gapsIn } from "#data/releaseLines.ts";
import type { Component } from "#model/entity.ts";
import { type Change, filesOf } from "../fixtures/dataSet.ts";

/** The anchor: 0.1 of March 2013 and 1.0 of 9 June 2014 are known, and it began in March 2013. */
const anchor = (change: Change = {}): Component => {
  const { components } = filesOf({ "components/anchor.json": change });
  const found = components.find(({ value }) => value.id === "anchor");
  if (!found) throw new Error("the world has no anchor");
  return found.value;
};
const tags = (...written: readonly string[]) =>
  written.map((one) => {
    const [name = "", date = ""] = one.split(" ");
    return { name, date };
  });
const told = (written: readonly string[], change: Change = {}) => {
  const { missing, lines, behind } = gapsIn(anchor(change), tags(...written));
  return { missing: missing.map(({ version, date }) => `${version} ${date}`), lines, behind };
};

describe("what tags tell and a file does not", () => {
  it("is the first release of each minor line, and the newest of all", () => {
    expect(
      told([
        "v0.1.0 2013-03-04",
        "v1.0.0 2014-06-09",
        "v1.1.1 2014-09-02",
        "v1.1.0 2014-09-01",
        "v2.0 2015-01-01",
        "v2.0.1 2015-02-01",
      ]),
    ).toEqual({
      missing: ["1.1.0 2014-09-01", "2.0 2015-01-01", "2.0.1 2015-02-01"],
      lines: 4,
      behind: 237,
    });
  });

  it("is nothing where the newest is known", () => {
    const known = ["v0.1.0 2013-03-04", "v1.0.0 2014-06-09"];
    expect(told(known)).toEqual({ missing: [], lines: 2, behind: 0 });
  });

  it.each([
    ["pre-releases", "v1.1.0-rc.1 2014-09-01"],
    ["what is no version", "nightly 2014-09-01"],
    ["tags of what it came from", "v1.1.0 2012-09-01"],
    ["tags of another part", "chart-1.1.0 2014-09-01"],
  ])("leaves out %s", (_, tag) => {
    expect(told([tag])).toEqual({ missing: [], lines: 0, behind: 0 });
  });

  it("reads tags as the file cites them already", () => {
    const url = "https://github.com/towers/anchor/releases/tag/anchor%2F1.0.0";
    const cited = { "/sources/readme/url": url };
    const written = ["anchor/1.2.0 2014-09-01", "v1.3.0 2014-10-01"];
    expect(told(written, cited).missing).toEqual(["1.2.0 2014-09-01"]);
  });
});
