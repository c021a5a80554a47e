import { describe, expect, it } from "vitest";
import type { Change } from "../../fixtures/dataSet.ts";
import { problemsOfFile } from "../../fixtures/dataSet.ts";

const anchor = "components/anchor.json";

describe("every file of an entity", () => {
  it.each([
    anchor,
    "standards/joint.json",
    "orgs/guild.json",
    "layers/ground.json",
    "sources/shared.json",
  ])("at %s is refused with an unknown key, and the valid ones are listed", (file) => {
    const [problem, ...more] = problemsOfFile(file, { "/colour": "red" });
    expect(problem).toMatchObject({ file, path: "/colour", problem: 'unknown key "colour"' });
    expect(problem?.valid).toEqual(expect.arrayContaining(["$schema", "format", "kind"]));
    expect(more).toEqual([]);
  });

  it.each([
    [anchor, ["$schema", "kind", "id", "type", "summary", "layers", "names", "phases"]],
    ["standards/joint.json", ["$schema", "kind", "id", "type", "summary", "names"]],
    ["orgs/guild.json", ["$schema", "kind", "id", "type", "names"]],
    ["layers/ground.json", ["$schema", "kind", "id", "label", "order"]],
    ["sources/shared.json", ["$schema", "kind", "sources"]],
  ])("at %s needs each of %j", (file, keys) => {
    const nothing: Change = Object.fromEntries(keys.map((key) => [`/${key}`, undefined]));
    expect(problemsOfFile(file, nothing)).toEqual(
      keys.map((key) => ({ file, path: `/${key}`, problem: `"${key}" is missing` })),
    );
  });

  it("is of the kind that its folder holds", () => {
    expect(problemsOfFile(anchor, { "/kind": "org" })).toEqual([
      { file: anchor, path: "/kind", problem: 'is "org"', valid: ["component"] },
    ]);
  });
});

describe("mistakes are told so that they can be mended", () => {
  it.each<[string, Change, string, string, (readonly string[])?]>([
    [anchor, { "/layers": [] }, "/layers", "needs at least one layer"],
    [anchor, { "/names": [] }, "/names", "needs at least one name"],
    [anchor, { "/phases": [] }, "/phases", "needs at least one phase"],
    [
      anchor,
      { "/links/homepage": "data:text/html,a" },
      "/links/homepage",
      "must be an https:// or http:// address without user name, blanks or quotes",
    ],
    [
      anchor,
      { "/links/Home page": "https://a.example/" },
      "/links/Home page",
      "an id is written in lower case with single dashes, like docker-engine",
    ],
    [anchor, { "/id": "a".repeat(65) }, "/id", "an id has at most 64 characters"],
    [anchor, { "/releases/0/lts": "yes" }, "/releases/0/lts", 'is "yes", must be boolean'],
    [
      "orgs/acme.json",
      { "/type": "shop" },
      "/type",
      'is "shop"',
      [
        "company",
        "foundation",
        "community",
        "standards-body",
        "university",
        "government",
        "person",
      ],
    ],
    [
      "standards/joint.json",
      { "/type": "law" },
      "/type",
      'is "law"',
      ["interface", "format", "protocol", "api", "programme", "kernel-abi"],
    ],
    ["layers/roof.json", { "/side": "left" }, "/side", 'is "left"', ["stack", "pillar"]],
    ["layers/roof.json", { "/order": "2" }, "/order", 'is "2", must be number'],
    [
      "orgs/guild.json",
      { "/deals/0/type": "gift" },
      "/deals/0/type",
      'is "gift"',
      ["acquisition", "asset-purchase", "merger", "spin-off", "donation"],
    ],
    [
      "orgs/guild.json",
      { "/deals/0/announced": undefined, "/deals/0/closed": undefined },
      "/deals/0",
      "needs the day it was announced or closed",
    ],
    [
      "orgs/guild.json",
      { "/deals/0/components": undefined },
      "/deals/0",
      "needs what changed hands: orgs or components",
    ],
  ])("%s with %j", (file, change, path, problem, valid) => {
    expect(problemsOfFile(file, change)).toEqual([
      { file, path, problem, ...(valid && { valid }) },
    ]);
  });
});
