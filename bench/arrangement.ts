import { ecosystemOf } from "#data/ecosystemOf.ts";
import { contentOf } from "#layout/content.ts";
import { estimateWidth } from "#layout/measure.ts";
import { arrangePicture, type Interest, textIn } from "#layout/picture.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { dayOf } from "#model/when.ts";
import { filter } from "#query/filter.ts";
import { snapshotsOn } from "#query/moment.ts";
import { relatedTo } from "#query/related.ts";
import { threadsOn } from "#query/threads.ts";
import { decode } from "#state/address.ts";
import { labelsOf, moreThreadsIn } from "#words/labels.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { median, processorTime } from "./measure.ts";
import { syntheticFiles, wishFor } from "./synthetic.ts";

/** What one arrangement of the picture takes, in ms of script. */
export interface Arrangement {
  readonly components: number;
  /** What somebody looks at. */
  readonly about: string;
  readonly picture: "strata" | "stack";
  readonly median: number;
}

const SIZE = { width: 1280, height: 720 };
const DAY = dayOf(2026, 11, 30);
const WARM = 5;
const RUNS = 25;

function timeOf(work: () => unknown): number {
  for (let run = 0; run < WARM; run += 1) work();
  return median(Array.from({ length: RUNS }, () => processorTime(work)));
}

function arrangementsOf(ecosystem: Ecosystem): readonly Arrangement[] {
  const words = wordsIn("en");
  const snapshots = snapshotsOn(ecosystem, DAY);
  const moment = {
    ecosystem,
    day: DAY,
    snapshots,
    threads: threadsOn(ecosystem, snapshots, DAY),
  };
  const plain = {
    ...contentOf({ ...moment, ...labelsOf(moment, words) }),
    size: SIZE,
    measure: estimateWidth,
    focus: null,
    areThreadsUnfolded: false,
    moreThreads: moreThreadsIn(words, false),
    head: 0,
    text: textIn("light"),
  };
  const [busiest] = moment.threads.toSorted((a, b) => b.edges.length - a.edges.length);
  const tied = ecosystem.components.toSorted((a, b) => b.relations.length - a.relations.length);
  const layer = ecosystem.layers.at(-1)?.id ?? "";
  const looks = [
    ["nothing", "", 1],
    ["an open component", `?open=component/${tied[0]?.id}`, 1],
    ["an open layer", `?open=layer/${layer}`, 1],
    ["a filter", `?standard=${busiest?.standard.id}`, 1],
    ["nothing, from near", "", 2.5],
  ] as const;
  return (["strata", "stack"] as const).flatMap((picture) =>
    looks.map(([about, address, scale]) => {
      const { view } = decode(address);
      const shown = filter(snapshots, { filters: view.filters, matches: null });
      const interest: Interest = {
        open: view.open,
        compared: [],
        chosen: view.filters.standard,
        related: relatedTo(moment, { open: view.open, trace: null, hide: [] }),
        shown: shown.size < snapshots.length ? shown : null,
      };
      const time = timeOf(() => arrangePicture(picture, { ...plain, scale }, interest));
      return { components: ecosystem.components.length, about, picture, median: time };
    }),
  );
}

/** Of synthetic sets of 332, 640 and 2,400 components in 13 layers, at 1280 × 720. */
export function arrangements(): readonly Arrangement[] {
  return [332, 640, 2400].flatMap((components) =>
    arrangementsOf(ecosystemOf(syntheticFiles(wishFor(components)))),
  );
}
