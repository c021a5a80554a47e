import * as v from "valibot";
import { parseLandscape } from "../landscapeFile.ts";
import { parse } from "../parse.ts";
import {
  type About,
  ACCEPTED,
  ARCHIVED,
  type CopyFile,
  type Fact,
  type ParseYaml,
} from "./fact.ts";

/*
 * Three records of the same foundation's projects, kept by different people: the landscape,
 * the statistics of development, the monitor of good practice.
 */

const CNCF = "cncf";

/** `landscape.yml`: levels with their days; of every other item, addresses alone. */
export function readLandscape(file: CopyFile, parseYaml: ParseYaml): readonly Fact[] {
  return parseLandscape(parseYaml(file.text), file.path).flatMap((item) => {
    const about: About = {
      key: ["landscape", item.path],
      urls: item.repository ? [item.repository] : [],
      name: item.name,
    };
    const where = `${file.path}: ${item.path}`;
    return [
      // An entry without a level is no project of its own: its days are those of a parent.
      ...(item.project ? levelFacts(where, about, item.project, item.dates) : []),
      ...(item.repository
        ? [{ where, about, says: { property: "repository", urls: [item.repository] } } as const]
        : []),
      ...(item.homepage
        ? [{ where, about, says: { property: "homepage", url: item.homepage } } as const]
        : []),
    ];
  });
}

const optional = v.nullish(v.string());
const devstats = v.object({
  projects: v.record(
    v.string(),
    v.object({
      name: v.string(),
      status: optional,
      main_repo: optional,
      join_date: optional,
      incubating_date: optional,
      graduated_date: optional,
      archived_date: optional,
    }),
  ),
});

/** `projects.yaml` of DevStats. Entries of other foundations carry another or no status. */
export function readDevstats(file: CopyFile, parseYaml: ParseYaml): readonly Fact[] {
  const { projects } = parse(devstats, parseYaml(file.text), file.path);
  return Object.entries(projects).flatMap(([id, project]) => {
    const urls = project.main_repo ? [`https://github.com/${project.main_repo}`] : [];
    const about: About = { key: ["devstats", id], urls, name: project.name };
    const where = `${file.path}: ${id}`;
    const level = project.status?.toLowerCase();
    if (!level || !LEVELS.includes(level)) return [];
    return [
      ...levelFacts(where, about, level, {
        accepted: project.join_date,
        incubating: project.incubating_date,
        graduated: project.graduated_date,
        archived: project.archived_date,
      }),
      ...(urls.length > 0
        ? [{ where, about, says: { property: "repository", urls } } as const]
        : []),
    ];
  });
}

const clomonitor = v.array(
  v.object({
    name: v.string(),
    display_name: optional,
    accepted_at: optional,
    maturity: optional,
    repositories: v.array(v.object({ url: v.string() })),
  }),
);

/** `data/cncf.yaml` of CLOMonitor. */
export function readClomonitor(file: CopyFile, parseYaml: ParseYaml): readonly Fact[] {
  return parse(clomonitor, parseYaml(file.text), file.path).flatMap((project) => {
    const urls = project.repositories.map(({ url }) => url);
    const name = project.display_name ?? project.name;
    const about: About = { key: ["clomonitor", project.name], urls, name };
    const where = `${file.path}: ${project.name}`;
    return [
      ...levelFacts(where, about, project.maturity, { accepted: project.accepted_at }),
      { where, about, says: { property: "repository", urls } } as const,
    ];
  });
}

const LEVELS: readonly string[] = ["sandbox", "incubating", "graduated", ARCHIVED];

function levelFacts(
  where: string,
  about: About,
  level: string | null | undefined,
  dates: Readonly<Record<string, string | null | undefined>>,
): readonly Fact[] {
  const since = Object.entries(dates).flatMap(([reached, date]): readonly Fact[] => {
    // Days may carry an hour: `2017-03-29T00:00:00Z`.
    const says = { property: "level since", org: CNCF, level: reached } as const;
    return date ? [{ where, about, says: { ...says, date: date.slice(0, 10) } }] : [];
  });
  const now: readonly Fact[] =
    level && LEVELS.includes(level)
      ? [{ where, about, says: { property: "level", org: CNCF, level } }]
      : [];
  return [...now, ...since.filter(({ says }) => "level" in says && KNOWN.includes(says.level))];
}

const KNOWN = [ACCEPTED, ...LEVELS];
