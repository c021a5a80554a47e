import { beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "#cli/readFolder.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import { type Files, parseFiles } from "#data/files.ts";
import type { Component, Org, Sources, Standard } from "#model/entity.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { wholeComponent } from "#model/tagged.ts";
import { dayOf } from "#model/when.ts";
import { evidencedIn, sourcesOfChange } from "#query/changeEvidence.ts";
import { type Change, changesBetween } from "#query/changes.ts";

let files: Files;
let ecosystem: Ecosystem;
let shared: Sources;
const entities = new Map<string, Component | Standard | Org>();
beforeAll(() => {
  files = parseFiles(readFolder("public/data/container")).files;
  ecosystem = ecosystemOf(files);
  shared = Object.assign({}, ...files.sources.map(({ value }) => value.sources));
  for (const { value } of [...files.components, ...files.standards, ...files.orgs]) {
    const whole = value.kind === "component" ? wholeComponent(value) : value;
    entities.set(`${value.kind}/${value.id}`, whole);
  }
}, 120_000);

function read(change: Change): readonly string[] {
  const { kind, id } = evidencedIn(change, ecosystem);
  const entity = entities.get(`${kind}/${id}`);
  return entity ? sourcesOfChange(change, entity, shared).map(({ title }) => title) : [];
}

describe("the evidence for a change", () => {
  it("stands in the component's file, or in the buyer's of whoever made it", () => {
    const change = { subject: "flannel", before: ["coreos"], after: ["red-hat"], when: null };
    expect(evidencedIn({ ...change, kind: "vendor" }, ecosystem)).toEqual({
      kind: "org",
      id: "red-hat",
    });
    expect(evidencedIn({ ...change, kind: "license" }, ecosystem)).toEqual({
      kind: "component",
      id: "flannel",
    });
    expect(evidencedIn({ ...change, subject: "cni", kind: "level" }, ecosystem)).toEqual({
      kind: "standard",
      id: "cni",
    });
  });

  it("is there for each change of the shipped data, of every kind", () => {
    const changes = [
      ...changesBetween(ecosystem, dayOf(1979), dayOf(2017, 3)),
      ...changesBetween(ecosystem, dayOf(2017, 3), dayOf(2026, 11, 30)),
    ];
    expect(new Set(changes.map(({ kind }) => kind)).size).toBe(8);
    const bare = changes.filter((change) => read(change).length === 0);
    expect(bare.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([]);
  });

  it("is for a major version told by tags the page of that tag", () => {
    const change = {
      subject: "etcd",
      kind: "major",
      before: ["0"],
      after: ["2"],
      when: null,
    } as const;
    const entity = entities.get("component/etcd");
    expect(entity && sourcesOfChange(change, entity, shared)).toMatchObject([
      { url: "https://github.com/etcd-io/etcd/releases/tag/v2.0.0" },
    ]);
  });

  it("is what was read of that change and of no other", () => {
    const changes = changesBetween(ecosystem, dayOf(2014, 12, 1), dayOf(2019, 9));
    const titles = (subject: string, kind: string) =>
      changes.filter((one) => one.subject === subject && one.kind === kind).flatMap(read);
    expect(titles("rkt", "renamed")).toEqual(["*: rocket -> rkt"]);
    expect(titles("rkt", "level").join()).toContain("Archiving");
    expect(titles("flannel", "vendor").join()).toContain("Red Hat");
    expect(titles("docker-engine", "major")).toEqual(["Docker CLI 19.03.0"]);
  });
});
