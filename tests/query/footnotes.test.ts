import { describe, expect, it } from "vitest";
import type { Component, Org, Standard } from "#model/entity.ts";
import type { Source } from "#model/evidence.ts";
import { footnotesOf, refId } from "#query/footnotes.ts";

const source = (title: string): Source => ({
  url: `https://sources.example/${title}`,
  title,
  accessed: "2026-11-01",
  kind: "docs",
  tier: 2,
});

const flannel: Component = {
  kind: "component",
  id: "flannel",
  type: "project",
  summary: { en: "A network" },
  layers: [],
  // Written in another order than it is read in.
  events: [{ type: "talk", on: "2015", title: { en: "A talk" }, sources: ["talk"] }],
  cells: { overlay: [{ v: "yes", sources: [{ id: "docs", quote: "It overlays." }] }] },
  names: [{ name: "Flannel", from: null, sources: ["readme", "@landscape"] }],
  phases: [
    {
      phase: "stable",
      from: "2014",
      sources: ["@landscape", { id: "docs", quote: "It is stable." }],
      alt: [
        { reason: { en: "They say so" }, sources: [{ id: "blog", at: "line 3", quote: "2013!" }] },
      ],
    },
  ],
  licenses: [
    {
      spdx: "Apache-2.0",
      from: null,
      sources: ["license", "lost", "@lost", { id: "docs", quote: "It is stable." }],
    },
  ],
  sources: Object.fromEntries(
    ["talk", "docs", "readme", "blog", "license", "unused"].map((id) => [id, source(id)]),
  ),
};
const shared = { landscape: source("landscape"), docs: source("another's docs") };
const notes = footnotesOf(flannel, shared);

describe("footnotes", () => {
  it("are numbered from 1 as a reader meets them: what it is, before what it can", () => {
    expect([...notes.values()].map(({ number, id }) => [number, id])).toEqual([
      [1, "@landscape"],
      [2, "docs"],
      [3, "blog"],
      [4, "readme"],
      [5, "license"],
      [6, "talk"],
    ]);
  });

  it("take a shared source from the shared ones, its own from its own", () => {
    expect(notes.get("@landscape")?.source).toBe(shared.landscape);
    expect(notes.get("docs")?.source.title).toBe("docs");
  });

  it("gather what is quoted, each once", () => {
    expect(notes.get("docs")?.quotes).toEqual(["It is stable.", "It overlays."]);
    expect(notes.get("blog")?.quotes).toEqual(["2013!"]);
    expect(notes.get("readme")?.quotes).toEqual([]);
  });

  it("leave out sources that nothing cites and citations that lead nowhere", () => {
    for (const id of ["unused", "lost", "@lost"]) expect(notes.has(id)).toBe(false);
  });

  it("of a standard and of an organization follow their own tracks", () => {
    const cni: Standard = {
      kind: "standard",
      id: "cni",
      type: "interface",
      summary: { en: "" },
      names: [{ name: "CNI", from: null, sources: ["b"] }],
      relations: [{ type: "part-of", target: "cncf", sources: ["c"] }],
      phases: [{ phase: "stable", from: null, sources: ["a"] }],
      sources: { a: source("a"), b: source("b"), c: source("c") },
    };
    expect([...footnotesOf(cni, {}).keys()]).toEqual(["a", "b", "c"]);
    const ibm: Org = {
      kind: "org",
      id: "ibm",
      type: "company",
      names: [{ name: "IBM", from: null, sources: ["b"] }],
      deals: [{ id: "one", type: "acquisition", sources: ["a"] }],
      sources: { a: source("a"), b: source("b") },
    };
    expect([...footnotesOf(ibm, {}).keys()]).toEqual(["b", "a"]);
  });

  it("of a thing without sources are none", () => {
    const { sources: _, ...bare } = flannel;
    expect(footnotesOf(bare, {}).size).toBe(0);
  });
});

it("reads the id of either way to cite", () => {
  expect(refId("docs")).toBe("docs");
  expect(refId({ id: "@docs", at: "p. 3" })).toBe("@docs");
});
