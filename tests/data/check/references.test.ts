import { describe, expect, it } from "vitest";
import { checkReferences } from "#data/check/references.ts";
import { type Change, fileOf, filesOf } from "../../fixtures/dataSet.ts";

const anchor = "components/anchor.json";
const guild = "orgs/guild.json";
const check = (changes: Readonly<Record<string, Change>>): unknown =>
  checkReferences(filesOf(changes));

const layers = ["ground", "roof"];
const orgs = ["acme", "guild"];
const components = ["anchor", "beam", "canopy"];
const standards = ["joint", "socket"];
const anyOrder = (ids: readonly string[]): unknown =>
  expect.toSatisfy(
    (given: readonly string[]) => given.toSorted().join() === ids.toSorted().join(),
    `the ids ${ids.join(", ")}`,
  );

it("finds nothing in a sound world", () => {
  expect(checkReferences(filesOf())).toEqual([]);
});

describe("an id that leads nowhere is found, and the known ones are listed", () => {
  it.each<[string, string, string, readonly string[]]>([
    [anchor, "/type", "component type", ["part", "cover"]],
    [anchor, "/layers/0/layer", "layer", layers],
    [anchor, "/stewards/0/org", "organization", orgs],
    [anchor, "/governance/0/org", "organization", orgs],
    [anchor, "/governance/0/level", "level of guild", ["apprentice", "master"]],
    [anchor, "/events/0/type", "event type", ["prize"]],
    [anchor, "/relations/0/type", "relation type", ["carries"]],
    [anchor, "/relations/0/target", "component or standard", [...components, ...standards]],
    [anchor, "/conformance/0/standard", "standard", standards],
    [anchor, "/conformance/0/profiles/0", "profile", ["wood", "steel"]],
    [anchor, "/conformance/0/via/0", "component", [...components, ...standards]],
    [anchor, "/cells/holds-wind/1/via/0", "component", [...components, ...standards]],
    ["layers/roof.json", "/parent", "layer", layers],
    [guild, "/deals/0/seller", "organization", orgs],
    [guild, "/deals/0/components/0", "component", components],
    [guild, "/deals/0/orgs/0", "organization", orgs],
    ["orgs/acme.json", "/memberships/0/org", "organization", orgs],
  ])("%s %s", (file, path, what, valid) => {
    const change = path.endsWith("/orgs/0") ? { "/deals/0/orgs": ["moon"] } : { [path]: "moon" };
    expect(check({ [file]: change })).toContainEqual({
      file,
      path,
      problem: `there is no ${what} "moon"`,
      valid: anyOrder(valid),
    });
  });

  it("one that was likely meant comes first", () => {
    expect(check({ [anchor]: { "/stewards/0/org": "build-guild" } })).toMatchObject([
      { valid: ["guild", "acme"] },
    ]);
    expect(check({ [anchor]: { "/conformance/0/via/0": "canopi" } })).toMatchObject([
      { valid: ["canopy", "anchor", "beam", "joint", "socket"] },
    ]);
  });

  it.each(["constructor", "prototype"])("even one that every object has, like %s", (id) => {
    expect(check({ [anchor]: { "/type": id, "/stewards/0/org": id } })).toMatchObject([
      { path: "/type", problem: `there is no component type "${id}"` },
      { path: "/stewards/0/org", problem: `there is no organization "${id}"` },
    ]);
  });

  it("in standards, too", () => {
    const file = "standards/joint.json";
    const relation = { type: "carries", target: "moon", sources: ["@atlas"] };
    expect(check({ [file]: { "/relations": [relation] } })).toMatchObject([
      { file, path: "/relations/0/target" },
    ]);
  });

  it("when the file that it means has gone", () => {
    expect(check({ "layers/roof.json": null })).toMatchObject([
      { file: anchor, path: "/layers/0/layer", valid: ["ground"] },
      { file: "components/canopy.json", path: "/layers/0/layer" },
    ]);
  });
});

it("an organization without levels gives none", () => {
  expect(check({ [anchor]: { "/governance/0/org": "acme" } })).toEqual([
    {
      file: anchor,
      path: "/governance/0/level",
      problem: 'there is no level of acme "apprentice"',
      valid: [],
    },
  ]);
});

it("nothing is related to itself", () => {
  expect(check({ [anchor]: { "/relations/0/target": "anchor" } })).toEqual([
    { file: anchor, path: "/relations/0/target", problem: "relates the thing to itself" },
  ]);
});

describe("names of files", () => {
  it.each([
    ["components/canopy.json", "canopy"],
    ["standards/socket.json", "socket"],
    ["layers/roof.json", "roof"],
    ["orgs/guild.json", "guild"],
    ["features/strength.json", "strength"],
    ["comparisons/anchor-and-beam.json", "anchor-and-beam"],
  ])("%s is named after its id", (file, name) => {
    expect(check({ [file]: { "/id": "moon" } })).toContainEqual({
      file,
      path: "/id",
      problem: `"moon" is not the file's name "${name}"`,
    });
  });

  it("an id is given once, also among components and standards together", () => {
    const twin = Object(fileOf("components/canopy.json", { "/id": "socket" }));
    expect(check({ "components/socket.json": twin })).toEqual([
      {
        file: "standards/socket.json",
        path: "/id",
        problem: '"socket" is given by components/socket.json too',
      },
    ]);
    const copy = Object(fileOf("orgs/acme.json"));
    expect(check({ "orgs/acme-2.json": copy })).toEqual([
      {
        file: "orgs/acme-2.json",
        path: "/id",
        problem: '"acme" is not the file\'s name "acme-2"',
      },
      {
        file: "orgs/acme.json",
        path: "/id",
        problem: '"acme" is given by orgs/acme-2.json too',
      },
    ]);
  });

  it("an organization may be called like a component", () => {
    const same = Object(fileOf("orgs/acme.json", { "/id": "beam" }));
    expect(check({ "orgs/beam.json": same })).toEqual([]);
  });
});

// Wishes; see the report.
it("the level of a membership exists", () => {
  expect(check({ "orgs/acme.json": { "/memberships/0/level": "moon" } })).toMatchObject([
    { path: "/memberships/0/level", problem: 'there is no level of guild "moon"' },
  ]);
});

it("no layer lies within itself", () => {
  const loop = {
    "layers/ground.json": { "/parent": "roof" },
    "layers/roof.json": { "/parent": "ground" },
  };
  expect(check(loop)).not.toEqual([]);
});

it("a term of a vocabulary is given once", () => {
  const twin = { id: "prize", label: { en: "Award", zh: "奖" } };
  expect(check({ "vocab/events.json": { "/terms/-": twin } })).toMatchObject([
    { file: "vocab/events.json", path: "/terms/1/id" },
  ]);
});
