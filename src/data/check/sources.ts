import type { Sources } from "#model/entity.ts";
import type { Files } from "../files.ts";
import type { Problem } from "../problem.ts";
import { objectsIn } from "./walk.ts";

/** A branch moves: evidence in a repository is pinned to a commit or a tag. */
const UNPINNED =
  /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:blob|tree|raw)\/(?![0-9a-f]{12,40}(?:\/|$)|[^/]*\d)/u;

/** Every cited source exists, every source is cited, links into repositories are pinned. */
export function checkSources(files: Files): Problem[] {
  const shared = new Map<string, string>(
    files.sources.flatMap(({ file, value }) =>
      Object.keys(value.sources).map((id) => [`@${id}`, file] as const),
    ),
  );
  const cited = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, value } of [
    ...files.components,
    ...files.standards,
    ...files.orgs,
    ...files.talks,
  ]) {
    const own = new Set(Object.keys(value.sources ?? {}));
    const used = new Set<string>();
    for (const { path, id } of citations(value)) {
      used.add(id);
      cited.add(id);
      if (own.has(id) || shared.has(id)) continue;
      const valid = [...own, ...shared.keys()];
      problems.push({ file, path, problem: `there is no source "${id}"`, valid });
    }
    for (const id of own) {
      const path = `/sources/${id}`;
      if (!used.has(id)) problems.push({ file, path, problem: "is cited by no claim" });
    }
    problems.push(...checkAddresses(file, value.sources ?? {}));
  }
  for (const { file, value } of files.sources) {
    for (const id of Object.keys(value.sources)) {
      const other = shared.get(`@${id}`);
      const problem = `"${id}" is given by ${other} too`;
      if (other !== file) problems.push({ file, path: `/sources/${id}`, problem });
    }
    problems.push(...checkAddresses(file, value.sources));
    for (const source of Object.values(value.sources)) {
      for (const id of source.derivedFrom ?? []) {
        cited.add(id);
        if (shared.has(id)) continue;
        const valid = [...shared.keys()];
        problems.push({ file, path: "/sources", problem: `there is no source "${id}"`, valid });
      }
    }
  }
  for (const [id, file] of shared) {
    const path = `/sources/${id.slice(1)}`;
    if (!cited.has(id)) problems.push({ file, path, problem: "is cited by no file" });
  }
  return problems;
}

/** Ids of sources that an entity cites, each with its path. */
export function* citations(entity: unknown): Generator<{ path: string; id: string }> {
  for (const { path, value } of objectsIn(entity)) {
    const refs = value["sources"];
    if (Array.isArray(refs)) {
      for (const [index, ref] of refs.entries()) {
        const id: unknown = typeof ref === "string" ? ref : Object(ref).id;
        yield { path: `${path}/sources/${index}`, id: String(id) };
      }
    }
    const copied = value["derivedFrom"];
    if (Array.isArray(copied)) {
      for (const id of copied) yield { path: `${path}/derivedFrom`, id: String(id) };
    }
  }
}

function checkAddresses(file: string, sources: Sources): Problem[] {
  return Object.entries(sources).flatMap(([id, { url = "" }]) => {
    const path = `/sources/${id}/url`;
    if (url.startsWith("https://raw.githubusercontent.com/")) {
      return [{ file, path, problem: "names a raw file; link the page at a commit" }];
    }
    if (UNPINNED.test(url)) {
      return [
        {
          file,
          path,
          problem: "names a branch; pin it to a commit by 12 digits or more, or to a tag",
        },
      ];
    }
    return [];
  });
}
