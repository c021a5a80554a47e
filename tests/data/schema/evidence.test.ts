import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { alternatives, source, sourceRef, sourceRefs, verified } from "#data/schema/evidence.ts";
import { problemsOfFile } from "../../fixtures/dataSet.ts";

const sound = {
  url: "https://a.example/",
  title: "About a",
  accessed: "2026-11-01",
  kind: "docs",
};

describe("a source", () => {
  it("is what was read, where and when", () => {
    expect(v.is(source, sound)).toBe(true);
    const full = { published: "2014", publisher: "A", lang: "en", archive: "https://b.example/" };
    expect(v.is(source, { ...sound, ...full, derivedFrom: ["@survey"] })).toBe(true);
  });

  it.each([
    { url: "javascript:alert(1)" },
    { url: "data:text/html,a" },
    { url: "//a.example" },
    { url: "https://user:secret@a.example/" },
    { url: "https://a.exam\tple/" },
    { archive: "javascript:alert(1)" },
    { title: "ab" },
    { accessed: "2026" },
    { accessed: "2026-02-30" },
    { published: "May" },
    { kind: "rumour" },
    { tier: 4 },
    { tier: "1" },
    { color: "red" },
  ])("refuses %j", (wrong) => {
    expect(v.is(source, { ...sound, ...wrong })).toBe(false);
  });

  it("is of record unless it says otherwise", () => {
    expect(v.parse(source, sound).tier).toBe(1);
    expect(v.parse(source, { ...sound, tier: 3 }).tier).toBe(3);
  });

  it.each(Object.keys(sound))("cannot do without its %s", (key) => {
    expect(v.is(source, Object.fromEntries(Object.entries(sound).filter(([k]) => k !== key)))).toBe(
      false,
    );
  });

  it("with a bad address is refused with the way to mend it", () => {
    const path = "components/beam.json";
    expect(problemsOfFile(path, { "/sources/manual/url": "javascript:alert(1)" })).toEqual([
      {
        file: path,
        path: "/sources/manual/url",
        problem: "must be an https:// or http:// address without user name, blanks or quotes",
      },
    ]);
  });
});

describe("a citation", () => {
  it("names a source, and perhaps the place and the words", () => {
    expect(v.is(sourceRef, "readme")).toBe(true);
    expect(v.is(sourceRef, "@atlas")).toBe(true);
    expect(v.is(sourceRef, { id: "readme", at: "line 3", quote: "No more." })).toBe(true);
  });

  it.each(["", "@", "@@a", "Read me", "a@b", 3, null, { at: "line 3" }, { id: "a", page: 3 }])(
    "is not %j",
    (ref) => {
      expect(v.is(sourceRef, ref)).toBe(false);
    },
  );

  it("quotes no more than 200 characters", () => {
    expect(v.is(sourceRef, { id: "a", quote: "x".repeat(200) })).toBe(true);
    expect(v.is(sourceRef, { id: "a", quote: "x".repeat(201) })).toBe(false);
  });

  it("is needed by every claim", () => {
    expect(v.is(sourceRefs, [])).toBe(false);
    expect(problemsOfFile("components/beam.json", { "/names/0/sources": [] })).toEqual([
      {
        file: "components/beam.json",
        path: "/names/0/sources",
        problem: "needs at least one source",
      },
    ]);
    expect(problemsOfFile("components/beam.json", { "/phases/0/sources": undefined })).toEqual([
      { file: "components/beam.json", path: "/phases/0/sources", problem: '"sources" is missing' },
    ]);
  });
});

describe("what else a claim may carry", () => {
  it("is how and when it was checked", () => {
    expect(v.is(verified, { on: "2026-11-01", how: "docs", against: "1.0" })).toBe(true);
    expect(v.is(verified, { on: "2026-11", how: "docs" })).toBe(false);
    expect(v.is(verified, { on: "2026-11-01", how: "hearsay" })).toBe(false);
  });

  it("is what another source says, with the reason why we differ", () => {
    const other = { value: { any: ["thing"] }, from: null, reason: { en: "a" }, sources: ["b"] };
    expect(v.is(alternatives, [other])).toBe(true);
    expect(v.is(alternatives, [{ ...other, reason: undefined }])).toBe(false);
    expect(v.is(alternatives, [{ ...other, sources: [] }])).toBe(false);
  });
});
