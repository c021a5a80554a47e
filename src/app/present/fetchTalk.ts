import type { QueryClient } from "@tanstack/react-query";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import type { Talk } from "#model/talk.ts";
import { LOCALES } from "#model/text.ts";
import { readStepView } from "#state/stepView.ts";
import type { View } from "#state/view.ts";
import { loadPopover } from "#ui/popoverPart.ts";
import { loadLinkParts } from "#view/picture/useLinks.ts";
import {
  comparePart,
  facetPart,
  hoverPart,
  listPart,
  panelPart,
  remediesPart,
  searchPart,
  timePart,
  trayPart,
} from "../parts.ts";
import type { Queries } from "../queries.ts";
import { speechIn } from "../speech.ts";

/** One file that a talk needs; asked for again, it is there at once. */
export type Fetch = () => Promise<unknown>;

/** As many files at a time as leave a slow network room for what is on the screen. */
const AT_A_TIME = 4;

/**
 * Everything that a talk's steps show, and what a question from the room needs: the parts of the
 * program first, then the data in the order of the steps.
 */
export function fetchesOf(
  talk: Talk,
  ecosystem: Ecosystem,
  cache: QueryClient,
  queries: Queries,
): readonly Fetch[] {
  const files = new Map<string, Fetch>();
  for (const { view } of talk.steps) {
    for (const [name, fetch] of filesOf(readStepView(view).view, ecosystem, cache, queries)) {
      files.set(name, fetch);
    }
  }
  return [
    () => cache.fetchQuery(facetPart),
    () => cache.fetchQuery(panelPart),
    () => cache.fetchQuery(comparePart),
    () => cache.fetchQuery(trayPart),
    () => cache.fetchQuery(hoverPart),
    () => cache.fetchQuery(remediesPart),
    () => cache.fetchQuery(timePart),
    () => cache.fetchQuery(listPart),
    () => cache.fetchQuery(searchPart),
    () => import("#view/gesture/heldCamera.ts"),
    loadPopover,
    loadLinkParts,
    ...LOCALES.map((locale) => () => cache.fetchQuery(speechIn(locale))),
    () => cache.fetchQuery(queries.sharedSources),
    () => cache.fetchQuery(queries.marks),
    ...files.values(),
    () => cache.fetchQuery(queries.search),
  ];
}

type Named = readonly [name: string, fetch: Fetch];

/** The files behind what one View opens and compares; nothing that the data set does not have. */
function filesOf(
  { open, compare, picture }: View,
  ecosystem: Ecosystem,
  cache: QueryClient,
  queries: Queries,
): readonly Named[] {
  const thing = (id: string): readonly Named[] => {
    const component = ecosystem.componentById.get(id);
    const outline = component ?? ecosystem.standardById.get(id);
    if (!outline) return [];
    return [
      [
        `thing/${id}`,
        component
          ? () => cache.fetchQuery(queries.component(id))
          : () => cache.fetchQuery(queries.standard(id)),
      ],
      ...outline.featureSets.map((set): Named => [
        `features/${set}`,
        () => cache.fetchQuery(queries.featureSet(set)),
      ]),
    ];
  };
  const opened = (ref: EntityRef): readonly Named[] => {
    const { kind, id } = ref;
    if (kind === "layer") return [];
    if (kind !== "org") return thing(id);
    return ecosystem.orgById.has(id)
      ? [[`org/${id}`, () => cache.fetchQuery(queries.org(id))]]
      : [];
  };
  const tables = ecosystem.comparisons.filter(({ columns }) =>
    columns.some((column) => compare.includes(column)),
  );
  return [
    ...(picture === "list"
      ? [["releases", () => cache.fetchQuery(queries.releases)] satisfies Named]
      : []),
    ...(open ? opened(open) : []),
    ...compare.flatMap(thing),
    ...tables.map(({ id }): Named => [
      `table/${id}`,
      () => cache.fetchQuery(queries.comparison(id)),
    ]),
  ];
}

export interface Progress {
  readonly all: number;
  readonly fetched: number;
  readonly failed: number;
}

/**
 * Fetches everything, a few at a time; what fails does not keep the others.
 * @param onProgress is told after each
 */
export async function fetchAll(
  fetches: readonly Fetch[],
  onProgress: (progress: Progress) => void,
): Promise<void> {
  let next = 0;
  let progress: Progress = { all: fetches.length, fetched: 0, failed: 0 };
  const work = async (): Promise<void> => {
    const fetch = fetches[next];
    if (!fetch) return;
    next += 1;
    const isThere = await fetch().then(
      () => true,
      () => false,
    );
    progress = isThere
      ? { ...progress, fetched: progress.fetched + 1 }
      : { ...progress, failed: progress.failed + 1 };
    onProgress(progress);
    await work();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}
