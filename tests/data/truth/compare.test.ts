import { describe, expect, it } from "vitest";
import { compare } from "#data/truth/compare.ts";
import type { Statement } from "#data/truth/fact.ts";
import { filesOf } from "../../fixtures/dataSet.ts";

type Changes = Readonly<Record<string, unknown>>;

/** What the anchor, with these changes, says to a statement: outcome, path and our value. */
function verdict(says: Statement, changes: Changes = {}): readonly string[] {
  const { components } = filesOf({ "components/anchor.json": changes });
  const anchor = components.find(({ value }) => value.id === "anchor");
  if (!anchor) throw new Error("no anchor");
  const { outcome, path, ours } = compare(anchor, says);
  return [outcome, path, ours];
}

const alt = (other: object): unknown => [
  { ...other, reason: { en: "They count otherwise.", zh: "计法不同。" }, sources: ["readme"] },
];

describe("the level", () => {
  const level = (name: string): Statement => ({ property: "level", org: "guild", level: name });
  const since = (name: string, date: string): Statement => ({
    property: "level since",
    org: "guild",
    level: name,
    date,
  });

  it("is the one that holds", () => {
    expect(verdict(level("master"))).toEqual(["agrees", "/governance/1", "master"]);
    expect(verdict(level("apprentice"))).toEqual(["differs", "/governance/1", "master"]);
    expect(verdict({ property: "level", org: "acme", level: "x" })).toEqual([
      "differs",
      "/governance",
      "nothing",
    ]);
  });

  it("may be recorded otherwise", () => {
    const changes = { "/governance/1/alt": alt({ value: "apprentice" }) };
    expect(verdict(level("apprentice"), changes)[0]).toBe("recorded");
    expect(verdict(level("novice"), changes)[0]).toBe("differs");
  });

  it.each([
    ["master", "2015-01-31", "agrees", "/governance/1/from"],
    ["master", "2015-02-01", "differs", "/governance/1/from"],
    ["accepted", "2014-01", "agrees", "/governance/0/from"],
    ["accepted", "2015-01-01", "differs", "/governance/0/from"],
    ["novice", "2014", "differs", "/governance"],
  ])("%s since %s %s", (name, date, outcome, path) => {
    expect(verdict(since(name, date)).slice(0, 2)).toEqual([outcome, path]);
  });

  it("may be recorded on another day", () => {
    const changes = { "/governance/1/alt": alt({ from: "2015-02-01" }) };
    expect(verdict(since("master", "2015-02-01"), changes)[0]).toBe("recorded");
    expect(verdict(since("master", "2015-02-02"), changes)[0]).toBe("differs");
  });

  it("may be taken up a second time", () => {
    const changes = { "/governance/0/level": "archived" };
    expect(verdict(since("accepted", "2015-01-01"), changes)[0]).toBe("agrees");
    expect(verdict(since("accepted", "2014-01-01"), changes)[0]).toBe("agrees");
  });
});

describe("the repository", () => {
  const at = (url: string): Statement => ({ property: "repository", urls: [url] });

  it("is any of the current ones, or its owner's page", () => {
    expect(verdict(at("https://github.com/Towers/Anchor/"))[0]).toBe("agrees");
    expect(verdict(at("https://github.com/towers"))[0]).toBe("agrees");
    expect(verdict(at("https://github.com/towers/anchor2"))[0]).toBe("differs");
  });

  it("may be a former one, which is recorded with its end", () => {
    const former = "https://github.com/acme/anchor";
    const [first, ...others] = [
      { url: former, from: "2012", to: "2013", sources: ["readme"] },
      { url: "https://github.com/towers/anchor", from: "2013", sources: ["readme"] },
    ];
    expect(verdict(at(former), { "/repositories": [first, ...others] })[0]).toBe("recorded");
  });

  it("may be recorded otherwise, or be left to the link", () => {
    const other = "https://github.com/towers/docs";
    expect(verdict(at(other), { "/repositories/0/alt": alt({ value: other }) })[0]).toBe(
      "recorded",
    );
    const linked = { "/repositories": undefined, "/links/repository": other };
    expect(verdict(at(other), linked)[0]).toBe("agrees");
    expect(verdict(at(other), { "/repositories": undefined })[0]).toBe("silent");
  });
});

it("takes any link for the homepage, and keeps another among the keys", () => {
  const says: Statement = { property: "homepage", url: "http://www.anchor.org/en" };
  expect(verdict(says)).toEqual(["differs", "/links/homepage", "https://anchor.example/"]);
  expect(verdict(says, { "/links/docs": "https://anchor.org/en/" })[0]).toBe("agrees");
  expect(verdict(says, { "/external/homepage": ["https://anchor.org/en/"] })[0]).toBe("recorded");
  expect(verdict(says, { "/links": undefined })[0]).toBe("silent");
});

it.each<[string, Changes, string]>([
  ["MIT", {}, "agrees"],
  ["GPL-2.0", { "/licenses/0/spdx": "GPL-2.0-only" }, "agrees"],
  ["GPL-2.0-or-later", { "/licenses/0/spdx": "GPL-2.0-only" }, "differs"],
  ["BSD-3-Clause", { "/licenses/0/alt": alt({ value: "BSD-3-Clause" }) }, "recorded"],
  ["MIT", { "/licenses/0/to": "2015" }, "silent"],
])("holds the license %s against %j: %s", (spdx, changes, outcome) => {
  expect(verdict({ property: "license", spdx }, changes)[0]).toBe(outcome);
});

describe("conformance", () => {
  const joint = { property: "conformance", standard: "joint" } as const;

  it("is any claim of that side and level", () => {
    expect(verdict(joint)[0]).toBe("agrees");
    expect(verdict({ ...joint, role: "provider", level: "implements" })[0]).toBe("agrees");
    expect(verdict({ ...joint, role: "consumer" })).toEqual([
      "differs",
      "/conformance/0",
      "provider, implements",
    ]);
    expect(verdict({ ...joint, level: "certified" })[0]).toBe("differs");
    expect(verdict({ ...joint, standard: "socket" }).slice(1)).toEqual(["/conformance", "nothing"]);
  });

  it("of both sides is of either, and may be recorded otherwise", () => {
    const consumer = { ...joint, role: "consumer" } as const;
    expect(verdict(consumer, { "/conformance/0/role": "both" })[0]).toBe("agrees");
    const recorded = { "/conformance/0/alt": alt({ value: "consumer" }) };
    expect(verdict(consumer, recorded)[0]).toBe("recorded");
  });
});

describe("releases", () => {
  it.each<[Statement["property"], string, string, string]>([
    ["release date", "1", "2014-06-09", "agrees"],
    ["release date", "v1.0.0", "2014-06-10", "differs"],
    ["release date", "0.1", "2013-03-31", "agrees"],
    ["release date", "3", "2016-01-01", "silent"],
    ["end of life", "1.0", "2016-01-31", "agrees"],
    ["end of life", "1.0", "2016-02-01", "differs"],
    ["end of life", "0.1", "2016-02-01", "silent"],
    ["latest release", "1.0", "2014-07-01", "agrees"],
    ["latest release", "0.9", "2014-06-08", "agrees"],
    ["latest release", "1.1", "2014-06-10", "differs"],
  ])("%s of %s, %s: %s", (property, version, date, outcome) => {
    if (property !== "release date" && property !== "end of life" && property !== "latest release")
      throw new Error(property);
    expect(verdict({ property, version, date })[0]).toBe(outcome);
  });

  it.each([
    ["1", "agrees"],
    ["0.10", "agrees"],
    ["1.0.1", "differs"],
    ["v1.10", "differs"],
  ])("take %s without its day for the latest: %s", (version, outcome) => {
    expect(verdict({ property: "latest release", version })[0]).toBe(outcome);
  });

  it("are not held against packages of something beside the thing", () => {
    const latest = { property: "latest release", version: "7" } as const;
    const at = (repository: string): Statement => ({ ...latest, repository });
    expect(verdict(at("https://github.com/towers/anchor"))[0]).toBe("differs");
    expect(verdict(at("https://github.com/towers/anchor-tools"))[0]).toBe("silent");
  });

  it("may be recorded otherwise", () => {
    const other = { from: "2014-06-10", to: "2016-02-01", value: "1.1" };
    const changes = { "/releases/1/alt": alt(other) };
    const version = "1.0";
    const date = "2014-06-10";
    expect(verdict({ property: "release date", version, date }, changes)[0]).toBe("recorded");
    const says = { property: "end of life", version, date: "2016-02-01" } as const;
    expect(verdict(says, changes)[0]).toBe("recorded");
    const latest = { property: "latest release", version: "1.1", date } as const;
    expect(verdict(latest, changes)[0]).toBe("recorded");
    expect(verdict(latest, { "/releases": undefined })[0]).toBe("silent");
  });
});
