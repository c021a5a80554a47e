import { expect, it } from "vitest";
import { importSet } from "#data/import/importSet.ts";
import { soundFiles } from "./sound.ts";

const WORKSPACE = {
  name: "Bank",
  description: "How the bank's software hangs together.",
  model: {
    people: [
      {
        id: "1",
        name: "Customer",
        tags: "Element,Person,VIP",
        relationships: [
          { id: "9", destinationId: "2", description: "Views accounts", technology: "HTTPS" },
          {
            id: "10",
            destinationId: "3",
            description: "Views accounts",
            linkedRelationshipId: "9",
          },
          { id: "11", destinationId: "2", description: "Pays" },
          { id: "12", destinationId: "77", description: "?" },
        ],
      },
    ],
    softwareSystems: [
      {
        id: "2",
        name: "Banking",
        description: "Keeps money.",
        url: "https://bank.example/",
        containers: [
          {
            id: "3",
            name: "Web",
            technology: "Java",
            components: [{ id: "4", name: "Sign in", properties: { owner: "blue" } }],
          },
        ],
      },
    ],
    deploymentNodes: [{ id: "20", name: "Live" }],
  },
  views: { systemContextViews: [{ key: "context" }] },
};

it("people, systems, containers and components are layers; parents are groups and relations", () => {
  const set = importSet(
    "structurizr",
    [{ name: "workspace.json", text: JSON.stringify(WORKSPACE, null, 2) }],
    { id: "bank", on: "2026-11-29" },
  );
  const files = soundFiles(set);
  expect(files.ecosystem[0]?.value.title.en).toBe("Bank");
  expect(files.layers.map(({ value }) => [value.id, value.parent, value.label.en])).toEqual([
    ["components", undefined, "Components"],
    ["containers", undefined, "Containers"],
    ["software-systems", undefined, "Software systems"],
    ["people", undefined, "People"],
    ["banking", "containers", "Banking"],
    ["web", "components", "Banking / Web"],
  ]);
  const things = Object.fromEntries(files.components.map(({ value }) => [value.id, value]));
  expect(things["customer"]).toMatchObject({
    type: "person",
    tags: ["person", "vip"],
    relations: [{ type: "uses", target: "banking", role: { en: "Views accounts (HTTPS); Pays" } }],
  });
  expect(things["web"]).toMatchObject({
    layers: [{ layer: "banking" }],
    description: { en: "Technology: Java" },
    relations: [{ type: "part-of", target: "banking" }],
  });
  expect(things["sign-in"]).toMatchObject({ relations: [{ type: "part-of", target: "web" }] });
  const told = set.report.notes.map(({ kind, line, about }) => `${kind} ${line} ${about}`);
  expect(told).toEqual(
    expect.arrayContaining([
      "merged 17 an implied relationship is left to its parts",
      "merged 23 two relationships with the same ends",
      "doubtful 28 a relationship leads to no other element",
      expect.stringMatching(/^carried \d+ views$/u),
      expect.stringMatching(/^carried \d+ deploymentNodes$/u),
      expect.stringMatching(/^carried \d+ properties$/u),
    ]),
  );
});
