import * as v from "valibot";
import { parse } from "../parse.ts";
import { DataError } from "../problem.ts";
import type { CopyFile, Fact, ParseYaml } from "./fact.ts";

/*
 * Recipes of distributions: what a package is built from, which version, under which license.
 */

const recipe = v.object({
  package: v.object({
    name: v.string(),
    version: v.nullish(v.union([v.string(), v.number()])),
    copyright: v.nullish(v.array(v.object({ license: v.nullish(v.string()) }))),
  }),
  update: v.nullish(
    v.object({ github: v.nullish(v.object({ identifier: v.nullish(v.string()) })) }),
  ),
});

/** A recipe of the Wolfi distribution. */
export function readWolfiPackage(file: CopyFile, parseYaml: ParseYaml): readonly Fact[] {
  const read = parse(recipe, parseYaml(file.text), file.path);
  const repository = read.update?.github?.identifier;
  const [first, ...more] = read.package.copyright ?? [];
  // Several licenses are those of several parts; which is the product's own is not said.
  const { name, version } = read.package;
  return packageFacts(file.path, {
    name,
    url: repository ? `https://github.com/${repository}` : "",
    version: String(version ?? ""),
    spdx: more.length > 0 ? "" : (first?.license ?? ""),
  });
}

/** A recipe of Chimera Linux: a Python file that begins with plain assignments. */
export function readChimeraTemplate({ path, text }: CopyFile): readonly Fact[] {
  const valueOf = (key: string): string | undefined =>
    new RegExp(`^${key}\\s*=\\s*"([^"]*)"`, "mu").exec(text)?.[1];
  const name = valueOf("pkgname");
  if (name === undefined) {
    throw new DataError("invalid", [{ file: path, path: "", problem: "names no package" }]);
  }
  return packageFacts(path, {
    name,
    url: valueOf("url") ?? "",
    version: valueOf("pkgver") ?? "",
    spdx: valueOf("license") ?? "",
  });
}

/** What is empty is not said. */
interface Package {
  readonly name: string;
  readonly url: string;
  readonly version: string;
  readonly spdx: string;
}

/** Of the packages built from one repository, the one with its name speaks for all of it. */
function packageFacts(where: string, { name, url, version, spdx }: Package): readonly Fact[] {
  const bare = withoutVersion(name);
  const repository = url.replace(/\/$/u, "").split("/").at(-1)?.toLowerCase();
  // What is built from a folder of a repository is a part of it.
  if (bare !== repository || url.includes("/tree/")) return [];
  const about = { urls: [url], name: bare };
  return [
    ...(spdx === "" ? [] : [{ where, about, says: { property: "license", spdx } } as const]),
    ...(version === ""
      ? []
      : [
          { where, about, says: { property: "latest release", version, repository: url } } as const,
        ]),
  ];
}

/** `containerd-2.3` is containerd. */
function withoutVersion(name: string): string {
  return name.replace(/-\d[\d.]*$/u, "").toLowerCase();
}
