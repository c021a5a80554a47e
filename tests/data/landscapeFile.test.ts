import { expect, it } from "vitest";
import { parseLandscape } from "#data/landscapeFile.ts";
import { DataError } from "#data/problem.ts";

const item = { name: "Anchor", homepage_url: "https://anchor.example/", logo: "anchor.svg" };

const landscapeOf = (items: unknown): unknown => ({
  landscape: [{ category: null, name: "Parts", subcategories: [{ name: "Ground", items }] }],
});

it("reads what says something of a project, and nothing else", () => {
  const project = {
    ...item,
    repo_url: "https://github.com/towers/anchor",
    project: "graduated",
    extra: { accepted: "2014-01-01", graduated: "2015-01-01", lfx_slug: "anchor" },
  };
  expect(parseLandscape(landscapeOf([item, project]), "landscape.yml")).toEqual([
    {
      path: "Parts / Ground / Anchor",
      name: "Anchor",
      homepage: "https://anchor.example/",
      dates: {},
    },
    {
      path: "Parts / Ground / Anchor",
      name: "Anchor",
      homepage: "https://anchor.example/",
      repository: "https://github.com/towers/anchor",
      project: "graduated",
      dates: { accepted: "2014-01-01", graduated: "2015-01-01" },
    },
  ]);
});

it("takes a subcategory without items for an empty one", () => {
  expect(parseLandscape(landscapeOf(null), "landscape.yml")).toEqual([]);
});

it.each([
  [null, ""],
  [{}, "/landscape"],
  [
    landscapeOf([{ homepage_url: "https://anchor.example/" }]),
    "/landscape/0/subcategories/0/items/0/name",
  ],
  [landscapeOf([{ ...item, project: 3 }]), "/landscape/0/subcategories/0/items/0/project"],
])("refuses %j and says where it is wrong", (yaml, path) => {
  const read = (): unknown => parseLandscape(yaml, "landscape.yml");
  expect(read).toThrow(DataError);
  expect(read).toThrow(`landscape.yml: ${path || "/"}: `);
});
