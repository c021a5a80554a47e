import { parse } from "yaml";
import { expect, it } from "vitest";
import type { Fact } from "#data/truth/fact.ts";
import { readClomonitor, readDevstats, readLandscape } from "#data/truth/foundation.ts";

const says = (facts: readonly Fact[]): unknown[] => facts.map((fact) => fact.says);

it("reads the level, its days and the addresses of a landscape's item", () => {
  const text = `
landscape:
  - category:
    name: Parts
    subcategories:
      - subcategory:
        name: Ground
        items:
          - item:
            name: Anchor
            homepage_url: https://anchor.example/
            repo_url: https://github.com/towers/anchor
            project: graduated
            extra:
              accepted: '2014-01-02'
              graduated: '2015-01-03'
          - item:
            name: Beam
            extra:
              accepted: '2014-01-02'
`;
  const facts = readLandscape({ path: "landscape.yml", text }, parse);
  expect(facts[0]).toMatchObject({
    where: "landscape.yml: Parts / Ground / Anchor",
    about: {
      key: ["landscape", "Parts / Ground / Anchor"],
      urls: ["https://github.com/towers/anchor"],
    },
  });
  expect(says(facts)).toEqual([
    { property: "level", org: "cncf", level: "graduated" },
    { property: "level since", org: "cncf", level: "accepted", date: "2014-01-02" },
    { property: "level since", org: "cncf", level: "graduated", date: "2015-01-03" },
    { property: "repository", urls: ["https://github.com/towers/anchor"] },
    { property: "homepage", url: "https://anchor.example/" },
  ]);
});

it("reads DevStats' projects, without the hour of their days and without those of others", () => {
  const text = `
projects:
  anchor:
    name: Anchor
    status: Archived
    start_date: 2013-01-01T00:00:00Z
    join_date: 2014-01-02T00:00:00Z
    archived_date: 2016-01-03T00:00:00Z
    main_repo: towers/anchor
  graph:
    name: A graph over all
    status: '-'
`;
  const facts = readDevstats({ path: "devstats-projects.yaml", text }, parse);
  expect(says(facts)).toEqual([
    { property: "level", org: "cncf", level: "archived" },
    { property: "level since", org: "cncf", level: "accepted", date: "2014-01-02" },
    { property: "level since", org: "cncf", level: "archived", date: "2016-01-03" },
    { property: "repository", urls: ["https://github.com/towers/anchor"] },
  ]);
});

it("reads CLOMonitor's projects", () => {
  const text = `
- name: anchor
  display_name: The Anchor
  accepted_at: "2014-01-02"
  maturity: sandbox
  repositories:
    - name: anchor
      url: https://github.com/towers/anchor
`;
  const facts = readClomonitor({ path: "clomonitor-cncf.yaml", text }, parse);
  expect(facts[0]?.about).toMatchObject({ key: ["clomonitor", "anchor"], name: "The Anchor" });
  expect(says(facts)).toEqual([
    { property: "level", org: "cncf", level: "sandbox" },
    { property: "level since", org: "cncf", level: "accepted", date: "2014-01-02" },
    { property: "repository", urls: ["https://github.com/towers/anchor"] },
  ]);
});
