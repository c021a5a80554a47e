import * as v from "valibot";
import { parse } from "../parse.ts";
import { DataError } from "../problem.ts";
import type { About, CopyFile, Fact, ParseYaml } from "./fact.ts";

const day = v.string();
const product = v.object({
  title: v.string(),
  releases: v.array(
    v.object({
      releaseCycle: v.union([v.string(), v.number()]),
      releaseDate: v.nullish(day),
      /** `false`: not yet; `true`: over, no day is known. */
      eol: v.nullish(v.union([day, v.boolean()])),
      latest: v.nullish(v.union([v.string(), v.number()])),
      latestReleaseDate: v.nullish(day),
    }),
  ),
});

type Cycle = v.InferOutput<typeof product>["releases"][number];

/** A product of endoflife.date: a page whose front matter lists its release cycles. */
export function readEndOfLife(file: CopyFile, parseYaml: ParseYaml): readonly Fact[] {
  const [, frontMatter] = /^---\n(.*?)\n---/su.exec(file.text) ?? [];
  if (frontMatter === undefined) {
    const problem = "has no front matter between two lines of ---";
    throw new DataError("invalid", [{ file: file.path, path: "", problem }]);
  }
  const { title, releases } = parse(product, parseYaml(frontMatter), file.path);
  const id = file.path.slice(file.path.lastIndexOf("/") + 1, -".md".length);
  const about: About = { key: ["endoflife", id], urls: [], name: title };
  const newest = releases.toSorted((a, b) => (begun(a) < begun(b) ? 1 : -1))[0];
  return [
    ...releases.flatMap((cycle) => cycleFacts(file.path, about, cycle)),
    ...latestFacts("latest release", file.path, about, newest),
  ];
}

function begun({ releaseDate }: Cycle): string {
  return releaseDate ?? "";
}

function cycleFacts(path: string, about: About, cycle: Cycle): readonly Fact[] {
  const version = String(cycle.releaseCycle);
  const where = `${path}: ${version}`;
  const { releaseDate: date, eol } = cycle;
  return [
    ...(date ? [{ where, about, says: { property: "release date", version, date } } as const] : []),
    ...(typeof eol === "string"
      ? [{ where, about, says: { property: "end of life", version, date: eol } } as const]
      : []),
    ...latestFacts("release date", path, about, cycle),
  ];
}

function latestFacts(
  property: "release date" | "latest release",
  path: string,
  about: About,
  cycle: Cycle | undefined,
): readonly Fact[] {
  if (!cycle?.latest || !cycle.latestReleaseDate) return [];
  const version = String(cycle.latest);
  if (property === "release date" && version === String(cycle.releaseCycle)) return [];
  return [
    {
      where: `${path}: ${String(cycle.releaseCycle)}`,
      about,
      says: { property, version, date: cycle.latestReleaseDate },
    },
  ];
}
