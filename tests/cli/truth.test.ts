import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Change, textsOf } from "../fixtures/dataSet.ts";
import { dataFolderOf, folderOf } from "./folder.ts";
import { compareRecords } from "#cli/truth.ts";
import { callCommand, type Run, runScript } from "./run.ts";

const landscape = (level: string): string => `
landscape:
  - name: Parts
    subcategories:
      - name: Ground
        items:
          - name: Anchor
            project: ${level}
            repo_url: https://github.com/towers/anchor
            extra: { accepted: '2014-01-02' }
`;

/** The anchor as a project of the foundation that the records are about. */
const project = [{ org: "cncf", level: "sandbox", from: "2014-01-02", sources: ["readme"] }];

const truth = (
  copies: Readonly<Record<string, string>>,
  anchor: Readonly<Record<string, unknown>> = {},
): Promise<Run> => {
  const changes: Change = { "/governance": project, ...anchor };
  const data = dataFolderOf(textsOf({ "components/anchor.json": changes }));
  const words = [`--truth=${folderOf(Object.entries(copies))}`, `--data=${folderOf(data)}`];
  return callCommand(compareRecords, words);
};

describe("with copies", () => {
  it("says how often data and record agree", async () => {
    const { code, out } = await truth({ "landscape.yml": landscape("sandbox") });
    expect(out).toMatch(/^towers$/mu);
    expect(out).toMatch(/^CNCF landscape \(landscape\.yml\)$/mu);
    expect(out).toMatch(/^ +level +1 +1 +0 +0 +0 +0 +100\.0 %$/mu);
    expect(out).toMatch(/^ +level since +1 +1 +0 +0 +0 +0 +100\.0 %$/mu);
    expect(code).toBe(0);
  });

  it("finds a planted disagreement, and fails", async () => {
    const { code, out, err } = await truth({ "landscape.yml": landscape("graduated") });
    expect(out).toContain(
      "components/anchor.json: /governance/0: level: here sandbox; there cncf, graduated (landscape.yml: Parts / Ground / Anchor)",
    );
    expect(err).toMatch(/^1 differences are neither resolved nor recorded$/mu);
    expect(code).toBe(1);
  });

  it("lets a difference pass that is recorded with its reason", async () => {
    const reason = { en: "They look ahead.", zh: "其记录超前。" };
    const alt = [{ value: "graduated", reason, sources: ["readme"] }];
    const copies = { "landscape.yml": landscape("graduated") };
    const { code, out } = await truth(copies, { "/governance/0/alt": alt });
    expect(out).toContain("/governance/0: level (recorded): here sandbox");
    expect(code).toBe(0);
  });

  it("names what is missing and where it is had, and goes on", async () => {
    const { code, out, err } = await truth({ "landscape.yml": landscape("sandbox") });
    expect(err).toMatch(
      /^CNCF DevStats: no devstats-projects\.yaml; .* https:\/\/github\.com\/cncf\/devstats\//mu,
    );
    expect(out).not.toContain("DevStats");
    expect(code).toBe(0);
  });

  it("names what is broken and where it is had, goes on, and fails", async () => {
    const { code, out, err } = await truth({
      "landscape.yml": landscape("sandbox"),
      "devstats-projects.yaml": "projects: [",
      "csi-drivers.md": "# Moved\n",
    });
    expect(err).toMatch(/^devstats-projects\.yaml: \/: is not YAML: .*a fresh copy: https:/mu);
    expect(err).toMatch(/^csi-drivers\.md: \/: lists nothing under .*a fresh copy: https:/mu);
    expect(out).toMatch(/^ +level +1 +1 /mu);
    expect(code).toBe(1);
  });
});

describe("without copies", () => {
  it.each([
    ["no folder named", []],
    ["no such folder", [`--truth=${join("no", "such", "folder")}`]],
    ["an empty folder", ["--truth="]],
  ])("says what makes a folder of copies: %s", async (_, words) => {
    const said = words.map((word) => (word === "--truth=" ? `${word}${folderOf([])}` : word));
    const { code, out, err } = await runScript("src/cli/truth.ts", said);
    expect(err).toMatch(/^ +landscape\.yml {2}from https:/mu);
    expect(err).not.toMatch(/^ +at /mu);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

it("compares nothing with data that is not sound", async () => {
  const copies = { "landscape.yml": landscape("sandbox") };
  const { code, err } = await truth(copies, { "/type": 3 });
  expect(err).toMatch(/components\/anchor\.json: \/type: /u);
  expect(code).toBe(1);
});

describe("drawing", () => {
  const draw = (...words: readonly string[]): Promise<Run> =>
    callCommand(compareRecords, [`--data=${folderOf(dataFolderOf(textsOf({})))}`, ...words]);

  it("prints claims and the seed", async () => {
    const { code, out } = await draw("--draw=3", "--seed=7");
    expect(out).toMatch(/^towers: 3 claims, seed 7$/mu);
    expect(out).toMatch(/^3\. /mu);
    expect(code).toBe(0);
  });

  it("refuses what is no number", async () => {
    const { code, err } = await draw("--draw=some");
    expect(err).toContain("--draw=200");
    expect(code).toBe(2);
  });
});
