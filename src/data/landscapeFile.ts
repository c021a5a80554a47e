import * as v from "valibot";
import { parse } from "./parse.ts";

/*
 * The list of categories, subcategories and items that the foundations' landscapes are made from
 * (`landscape.yml` of cncf/landscape). Only the keys that say something of a project are read.
 */

export interface LandscapeItem {
  /** Category, subcategory and name. */
  readonly path: string;
  readonly name: string;
  readonly homepage?: string;
  readonly repository?: string;
  /** The level that the project stands at; only the foundation's own projects have one. */
  readonly project?: string;
  readonly dates: Readonly<Record<(typeof DATES)[number], string | undefined>>;
}

const DATES = ["accepted", "incubating", "graduated", "archived"] as const;

const optional = v.nullish(v.string());
const extra = v.object({
  accepted: optional,
  incubating: optional,
  graduated: optional,
  archived: optional,
});
const item = v.object({
  name: v.string(),
  homepage_url: optional,
  repo_url: optional,
  project: optional,
  extra: v.nullish(extra),
});
const landscape = v.object({
  landscape: v.array(
    v.object({
      name: v.string(),
      subcategories: v.array(v.object({ name: v.string(), items: v.nullish(v.array(item)) })),
    }),
  ),
});

/** @throws DataError that names the file and every place that is not as it should be */
export function parseLandscape(yaml: unknown, file: string): readonly LandscapeItem[] {
  return parse(landscape, yaml, file).landscape.flatMap((category) =>
    category.subcategories.flatMap((subcategory) =>
      (subcategory.items ?? []).map(({ name, homepage_url, repo_url, project, extra: more }) => ({
        path: [category.name, subcategory.name, name].join(" / "),
        name,
        ...(homepage_url && { homepage: homepage_url }),
        ...(repo_url && { repository: repo_url }),
        ...(project && { project }),
        dates: {
          accepted: more?.accepted ?? undefined,
          incubating: more?.incubating ?? undefined,
          graduated: more?.graduated ?? undefined,
          archived: more?.archived ?? undefined,
        },
      })),
    ),
  );
}
