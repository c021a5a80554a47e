import { contentOf } from "#layout/content.ts";
import type { Measure } from "#layout/measure.ts";
import { arrangePicture, liftedIn, textIn } from "#layout/picture.ts";
import type { Size } from "#layout/scene.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { PHASES } from "#model/track.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { linkageIn } from "#layout/linkage.ts";
import { filter } from "#query/filter.ts";
import { standingsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import { encode } from "#state/address.ts";
import type { Theme, View } from "#state/view.ts";
import { type Heading, headingOf } from "#words/heading.ts";
import { labelsOf, type Moment } from "#words/labels.ts";
import { linksOf } from "#words/links.ts";
import type { Words } from "#words/words.ts";
import { marginsOf } from "./margins.ts";
import { writePicture } from "./picture.ts";
import type { LegendEntry, Sheet } from "./sheet.ts";

/** What a View is drawn from where there is no screen. */
export interface Drawn {
  readonly ecosystem: Ecosystem;
  /** Settled: the data set has all that it names. */
  readonly view: View;
  readonly today: Day;
  /** Of the whole page, px. */
  readonly size: Size;
  readonly theme: Theme;
  readonly words: Words;
  readonly measure: Measure;
  readonly marks: Readonly<Record<string, string>>;
  /** Components that the View's search text finds; `null` where it has none. */
  readonly matches: ReadonlySet<string> | null;
  /** In place of the heading that the View gives itself. */
  readonly heading?: Heading;
}

/** Draws a View on a page of its own, arranged as the screen would arrange it in that room. */
export function drawView(input: Drawn): string {
  const { ecosystem, view, today, size, theme, words, measure, marks, matches } = input;
  const day = (view.at === null ? null : parseWhen(view.at)?.max) ?? today;
  const standings = standingsOn(ecosystem, day);
  const moment: Moment = {
    ecosystem,
    day,
    standings,
    threads: threadsOn(ecosystem, standings, day),
  };
  const labels = labelsOf(moment, words);
  const shown = filter(standings, { filters: view.filters, matches });
  const address = `?${encode(view) || "v=1"}`;
  const text = textIn(theme);
  const page = {
    heading: input.heading ?? headingOf(moment, view, { shown: shown.size, address }, words),
    legend: legendOf(moment, words),
    measure,
    smallText: text.min,
    theme,
    width: size.width,
  };
  const { above, below } = marginsOf(page);
  const interest = {
    open: view.open,
    compared: view.compare,
    chosen: view.filters.standard,
    shown,
  };
  const plain = {
    ...contentOf({ ...moment, ...labels }),
    size: { width: size.width, height: Math.max(1, size.height - above - below) },
    measure,
    unfolded: null,
    lifted: liftedIn(view.picture, view.open, standings),
    text,
  };
  const scene = arrangePicture(view.picture, plain, interest);
  const links = linksOf(moment, words, labels.names, view);
  const linkage = linkageIn(scene, view.open?.id, links, measure);
  const sheet: Sheet = {
    ...page,
    ...interest,
    scene,
    linkage,
    moment,
    labels,
    marks,
    locale: words.locale,
  };
  return writePicture(sheet);
}

/** What the shapes mean: only those that occur. */
export function legendOf({ standings }: Moment, { t }: Words): readonly LegendEntry[] {
  const present = new Set(standings.map(({ phase }) => phase.phase));
  return PHASES.filter((phase) => present.has(phase)).map((phase) => ({
    phase,
    label: t(`phase.${phase}`),
  }));
}
