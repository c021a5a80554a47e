import type { Comparison, FeatureSet } from "#model/comparison.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { Component, Org, Sources, Standard } from "#model/entity.ts";
import type { SourceRef } from "#model/evidence.ts";
import type { Talk } from "#model/talk.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { refId } from "#query/footnotes.ts";
import type { Finder } from "#query/ask/finder.ts";
import { snapshotsOn } from "#query/moment.ts";
import { readStepView } from "#state/stepView.ts";
import type { View } from "#state/view.ts";

/** Where the files of a data set come from: over the network in the page, from the disk in a command. */
export interface PublishedFiles {
  readonly component: (id: string) => Promise<Component>;
  readonly standard: (id: string) => Promise<Standard>;
  readonly org: (id: string) => Promise<Org>;
  readonly featureSet: (id: string) => Promise<FeatureSet>;
  readonly comparison: (id: string) => Promise<Comparison>;
  readonly sharedSources: () => Promise<Sources>;
  readonly search: () => Promise<Finder>;
  readonly marks: () => Promise<Readonly<Record<string, string>>>;
}

/** All files that a talk's pages are made from. */
export interface Gathered {
  readonly talk: Talk;
  readonly shared: Sources;
  readonly marks: Readonly<Record<string, string>>;
  readonly components: ReadonlyMap<string, Component>;
  readonly standards: ReadonlyMap<string, Standard>;
  readonly orgs: ReadonlyMap<string, Org>;
  readonly featureSets: ReadonlyMap<string, FeatureSet>;
  readonly comparisons: readonly Comparison[];
  /** Components that a step's search text finds, by the step's id; only steps that search have any. */
  readonly matches: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Fetches what the steps of a talk show; nothing that the data set does not have. */
export async function gather(
  repository: PublishedFiles,
  ecosystem: Ecosystem,
  talk: Talk,
  today: Day,
): Promise<Gathered> {
  const views = talk.steps.map(({ id, view }) => ({ id, view: readStepView(view).view }));
  const compared = new Set(views.flatMap(({ view }) => view.compare));
  const opened = (kind: string): readonly string[] =>
    views.flatMap(({ view: { open } }) => (open?.kind === kind ? [open.id] : []));
  const things = [...compared].flatMap(
    (id) => ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id) ?? [],
  );
  const tables = ecosystem.comparisons.filter(({ columns }) =>
    columns.some((id) => compared.has(id)),
  );
  const [components, standards, orgs, featureSets, comparisons, shared, marks, matches] =
    await Promise.all([
      allOf([...opened("component"), ...compared], ecosystem.componentById, repository.component),
      allOf([...opened("standard"), ...compared], ecosystem.standardById, repository.standard),
      allOf(opened("org"), ecosystem.orgById, repository.org),
      allOf(
        things.flatMap((thing) => thing.featureSets),
        null,
        repository.featureSet,
      ),
      Promise.all(tables.map(({ id }) => repository.comparison(id))),
      repository.sharedSources(),
      repository.marks(),
      search(repository, ecosystem, views, today),
    ]);
  return { talk, shared, marks, components, standards, orgs, featureSets, comparisons, matches };
}

/** @param known what the data set has; `null`: all of them are known to be there */
async function allOf<T>(
  ids: readonly string[],
  known: ReadonlyMap<string, unknown> | null,
  fetch: (id: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const wanted = [...new Set(ids)].filter((id) => known?.has(id) ?? true);
  return new Map(await Promise.all(wanted.map(async (id) => [id, await fetch(id)] as const)));
}

async function search(
  repository: PublishedFiles,
  ecosystem: Ecosystem,
  views: readonly { readonly id: string; readonly view: View }[],
  today: Day,
): Promise<Gathered["matches"]> {
  const asking = views.filter(({ view }) => view.q.trim() !== "");
  if (asking.length === 0) return new Map();
  const finder = await repository.search();
  return new Map(
    asking.map(({ id, view: { q, at } }) => {
      const day = (at === null ? null : parseWhen(at)?.max) ?? today;
      const moment = { ecosystem, snapshots: snapshotsOn(ecosystem, day), day };
      return [id, finder.componentsIn(moment, q)];
    }),
  );
}

/** A source as it can be printed: its title, and its address where it is one of the web. */
export interface SourceLink {
  readonly title: string;
  readonly url: string | null;
}

export function linksOf(
  refs: readonly SourceRef[],
  { talk, shared }: Gathered,
): readonly SourceLink[] {
  return [...new Set(refs.map(refId))].flatMap((id) => {
    const source = id.startsWith("@") ? shared[id.slice(1)] : talk.sources?.[id];
    if (!source) return [];
    const { title, publisher, url } = source;
    return {
      title: publisher === undefined ? title : `${title} (${publisher})`,
      url: url !== undefined && /^https?:\/\//iu.test(url) ? url : null,
    };
  });
}
