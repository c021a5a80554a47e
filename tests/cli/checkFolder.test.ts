import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkFolder, type Findings } from "#cli/checkFolder.ts";
import { type Change, textsOf } from "../fixtures/dataSet.ts";
import { dataFolderOf, folderOf } from "./folder.ts";

const check = (files: Iterable<readonly [string, string]>): Promise<Findings> =>
  checkFolder(folderOf(files));

const checkWorld = (changes: Readonly<Record<string, Change>>): Promise<Findings> =>
  check(dataFolderOf(textsOf(changes)));

it("tells one problem of one file that is no JSON, however often others refer to it", async () => {
  const { counts, problems } = await checkWorld({
    "components/anchor.json": '{"kind":"component",}',
    "vocab/relations.json": '{"terms":[] "kind":1}',
  });
  expect(problems).toEqual([
    expect.stringMatching(/^towers\/components\/anchor\.json: \/: is not JSON: /u),
    expect.stringMatching(/^towers\/vocab\/relations\.json: \/: is not JSON: /u),
  ]);
  expect(counts).toEqual([]);
});

it("tells nothing of others that refer to a file which does not fit its schema", async () => {
  const { problems } = await checkWorld({
    "components/anchor.json": { "/layers": "roof" },
    "standards/joint.json": { "/names": [] },
    "orgs/acme.json": { "/names/0/name": " \u200B\t" },
  });
  expect(problems).toEqual([
    'towers/components/anchor.json: /layers: is "roof", must be Array',
    "towers/standards/joint.json: /names: needs at least one name",
    "towers/orgs/acme.json: /names/0/name: must not be empty or blank",
  ]);
});

it("finds a key that is given twice", async () => {
  const texts = dataFolderOf(textsOf());
  const file = "towers/components/anchor.json";
  const twice = (texts.get(file) ?? "").replace('"id":"anchor"', '"id":"anchor","id":"anchor"');
  const { problems } = await check(new Map([...texts, [file, twice]]));
  expect(problems).toEqual([`${file}: /id: is given twice in its object`]);
});

it("finds a file that is not UTF-8", async () => {
  const folder = folderOf(dataFolderOf(textsOf()));
  writeFileSync(join(folder, "towers/orgs/acme.json"), Buffer.from('{"id":"\u00E4"}', "latin1"));
  const { problems } = await checkFolder(folder);
  expect(problems).toEqual(["towers/orgs/acme.json: /: is not UTF-8: save it in that encoding"]);
});

it("finds two things of one name", async () => {
  const names = [{ name: "Anchor", from: "2012", sources: ["@atlas"] }];
  const { problems } = await checkWorld({ "components/beam.json": { "/names": names } });
  expect(problems).toEqual([expect.stringContaining('looks like "anchor" to a reader')]);
});

it("passes over what systems and editors leave, with a warning, and takes a byte order mark", async () => {
  const texts = dataFolderOf(textsOf({ ".DS_Store": "\0", "layers/.roof.json.swp": "b0VIM" }));
  const marked = `\uFEFF${texts.get("towers/ecosystem.json") ?? ""}`;
  const { counts, ...said } = await check(new Map([...texts, ["towers/ecosystem.json", marked]]));
  expect(said).toEqual({
    warnings: [
      "towers/.DS_Store: passed over, it is no JSON file",
      "towers/layers/.roof.json.swp: passed over, it is no JSON file",
    ],
    problems: [],
  });
  expect(counts).toContain("towers: sound");
});

it("takes a data set in one language, and counts its texts", async () => {
  const { counts, problems } = await checkWorld({
    "ecosystem.json": { "/languages": undefined },
    "components/beam.json": { "/summary": { en: "Carries what stands above." } },
    "components/canopy.json": { "/summary": { zh: "遮住其下的一切。" } },
  });
  expect(problems).toEqual([]);
  expect(counts.slice(-2).map((line) => line.trim())).toEqual([
    "1 texts in English only",
    "1 texts in Chinese only",
  ]);
});

it("refuses a catalogue that gives an id or a folder twice", async () => {
  const entry = { id: "towers", title: { en: "Towers" }, path: "towers" };
  const catalog = JSON.stringify({ $schema: "a.json", dataSets: [entry, entry] });
  await expect(check([["catalog.json", catalog]])).rejects.toThrow(
    "catalog.json: /dataSets: gives an id twice\ncatalog.json: /dataSets: gives a path twice",
  );
});
