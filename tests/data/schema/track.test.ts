import { describe, expect, it } from "vitest";
import * as v from "valibot";
import {
  conformance,
  eventClaim,
  governanceClaim,
  licenseClaim,
  nameClaim,
  phaseClaim,
  placement,
  point,
  relation,
  release,
  repositoryClaim,
  stewardClaim,
} from "#data/schema/track.ts";
import { problemsOfFile } from "../../fixtures/dataSet.ts";

const claim = { from: "2014", sources: ["readme"] };

describe("each track", () => {
  it.each([
    ["names", nameClaim, { name: "Anchor" }],
    ["phases", phaseClaim, { phase: "stable" }],
    ["governance", governanceClaim, { org: "guild", level: "master" }],
    ["stewards", stewardClaim, { org: "acme", role: "vendor" }],
    ["repositories", repositoryClaim, { url: "https://a.example/" }],
    ["licenses", licenseClaim, { spdx: "MIT" }],
  ])("of %s has a beginning, which may be unknown, and sources", (_, schema, said) => {
    const sound = { ...said, ...claim };
    expect(v.is(schema, sound)).toBe(true);
    expect(v.is(schema, { ...sound, from: null, to: null, planned: "to" })).toBe(true);
    expect(v.is(schema, { ...said, sources: ["readme"] })).toBe(false);
    expect(v.is(schema, { ...said, from: "2014" })).toBe(false);
    expect(v.is(schema, claim)).toBe(false);
    expect(v.is(schema, { ...sound, planned: "soon" })).toBe(false);
    expect(v.is(schema, { ...sound, on: "2014" })).toBe(false);
  });

  it("refuses a role that it does not know", () => {
    expect(v.is(stewardClaim, { ...claim, org: "acme", role: "owner" })).toBe(false);
  });

  it("refuses a repository that is no address of the web", () => {
    expect(v.is(repositoryClaim, { ...claim, url: "javascript:alert(1)" })).toBe(false);
  });
});

describe("relations and conformance", () => {
  it("need no beginning", () => {
    const said = { sources: ["readme"] };
    expect(v.is(relation, { ...said, type: "carries", target: "beam" })).toBe(true);
    expect(
      v.is(conformance, { ...said, standard: "joint", role: "both", level: "certified" }),
    ).toBe(true);
  });

  it("say which part where they conform in part", () => {
    const at = "components/anchor.json";
    expect(problemsOfFile(at, { "/conformance/0/level": "partial" })).toEqual([
      {
        file: at,
        path: "/conformance/0",
        problem: "partial conformance needs a note that says which part",
      },
    ]);
  });

  it("list the levels beside a wrong one", () => {
    const at = "components/anchor.json";
    expect(problemsOfFile(at, { "/conformance/0/level": "full" })).toEqual([
      {
        file: at,
        path: "/conformance/0/level",
        problem: 'is "full"',
        valid: ["implements", "certified", "partial"],
      },
    ]);
  });
});

it("a point is a version, a date, or both", () => {
  expect(v.is(point, { version: "1.0" })).toBe(true);
  expect(v.is(point, { date: "2014", bound: "by" })).toBe(true);
  expect(v.is(point, {})).toBe(false);
  expect(v.is(point, { bound: "by" })).toBe(false);
  expect(v.is(point, { date: "2014", bound: "about" })).toBe(false);
});

it("a release has a version, a date and a source; its end may be unknown", () => {
  const sound = { version: "1.0", date: "2014", sources: ["readme"] };
  expect(v.is(release, { ...sound, eol: null, eolPlanned: true, lts: true })).toBe(true);
  expect(v.is(release, { ...sound, version: "" })).toBe(false);
  expect(v.is(release, { ...sound, version: 1 })).toBe(false);
  expect(v.is(release, { ...sound, date: null })).toBe(false);
  const alt = [{ from: "2015", reason: { en: "a" }, sources: ["readme"] }];
  expect(v.is(release, { ...sound, alt })).toBe(true);
  expect(v.is(release, { ...sound, alt: [{ from: "2015", sources: ["readme"] }] })).toBe(false);
});

it("an event has a day and a title", () => {
  const sound = { type: "prize", on: "2015-05", title: { en: "a" }, sources: ["readme"] };
  expect(v.is(eventClaim, sound)).toBe(true);
  expect(v.is(eventClaim, { ...sound, on: null })).toBe(false);
  expect(v.is(eventClaim, { ...sound, title: "a" })).toBe(false);
});

it("a place in a layer needs no source", () => {
  expect(v.is(placement, { layer: "roof", primary: true, from: "2015", to: null })).toBe(true);
  expect(v.is(placement, { layer: "roof", sources: ["readme"] })).toBe(false);
});
