import { parse } from "yaml";
import { expect, it } from "vitest";
import { DataError } from "#data/problem.ts";
import type { Fact } from "#data/truth/fact.ts";
import { readChimeraTemplate, readWolfiPackage } from "#data/truth/packages.ts";

function factsOf(
  name: string,
  licenses: readonly string[],
  repository = "towers/anchor",
): readonly Fact[] {
  const copyright = licenses.map((license) => ({ license }));
  const update = { enabled: true, github: { identifier: repository } };
  const text = JSON.stringify({ package: { name, version: "2.3", copyright }, update });
  return readWolfiPackage({ path: "wolfi/anchor.yaml", text }, parse);
}

it("reads license and version of the package with the repository's name", () => {
  const repository = "https://github.com/towers/anchor";
  const place = { where: "wolfi/anchor.yaml", about: { urls: [repository], name: "anchor" } };
  const license = { ...place, says: { property: "license", spdx: "MIT" } };
  const latest = { ...place, says: { property: "latest release", version: "2.3", repository } };
  expect(factsOf("anchor", ["MIT"])).toEqual([license, latest]);
  expect(factsOf("anchor-2.3", ["MIT"])).toEqual([license, latest]);
  expect(factsOf("anchor", ["MIT", "GPL-2.0-only"])).toEqual([latest]);
  expect(factsOf("anchor", [])).toEqual([latest]);
});

it("leaves out parts of a repository and packages from elsewhere", () => {
  expect(factsOf("anchor-tools", ["MIT"])).toEqual([]);
  expect(factsOf("anchor", ["MIT"], "")).toEqual([]);
});

it("leaves out what is built from a folder of a repository", () => {
  const path = "chimera/tools/template.py";
  const url = "https://github.com/towers/anchor/tree/main/tools";
  const text = `pkgname = "tools"\npkgver = "2.3"\nlicense = "MIT"\nurl = "${url}"\n`;
  expect(readChimeraTemplate({ path, text })).toEqual([]);
});

it("reads a template of Chimera Linux", () => {
  const path = "chimera/anchor/template.py";
  const head = 'pkgname = "anchor"\npkgver = "2.3"\n';
  const tail = 'license = "MIT"\nurl = "https://github.com/towers/anchor"\n\ndef build(self):\n';
  const repository = "https://github.com/towers/anchor";
  expect(readChimeraTemplate({ path, text: head + tail }).map(({ says }) => says)).toEqual([
    { property: "license", spdx: "MIT" },
    { property: "latest release", version: "2.3", repository },
  ]);
  expect(readChimeraTemplate({ path, text: head })).toEqual([]);
  expect(() => readChimeraTemplate({ path, text: tail })).toThrow(DataError);
});
