import { contentOf } from "#layout/content.ts";
import type { Measure } from "#layout/measure.ts";
import { arrangePicture, textIn } from "#layout/picture.ts";
import type { Size } from "#layout/scene.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { PHASES } from "#model/track.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { linkageIn } from "#layout/linkage.ts";
import { filter } from "#query/filter.ts";
import { standingsOn } from "#query/moment.ts";
import { relatedTo } from "#query/related.ts";
import { threadsOn } from "#query/threads.ts";
import { hrefOf } from "#state/address.ts";
import { drawingOf, isFiltered, type Theme, type View } from "#state/view.ts";
import { type Heading, headingOf } from "#words/heading.ts";
import { labelsOf, type Moment } from "#words/labels.ts";
import { linksOf } from "#words/links.ts";
import type { Words } from "#words/words.ts";
import { marginsOf } from "./margins.ts";
import { type Drawing, drawSheet } from "./picture.ts";
import type { LegendEntry } from "./sheet.ts";

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
  /** Ids of what is pointed out. */
  readonly emphasis?: readonly string[];
  /** In place of the heading that the View gives itself. */
  readonly heading?: Heading;
}

/** Draws a View on a page of its own, arranged as the screen would arrange it in that room. */
export function drawView(input: Drawn): Drawing {
  const { ecosystem, view, today, size, theme, words, measure, marks, matches } = input;
  const day = (view.at === null ? null : parseWhen(view.at)?.max) ?? today;
  const standings = standingsOn(ecosystem, day);
  const moment: Moment = {
    ecosystem,
    day,
    standings,
    threads: threadsOn(ecosystem, standings, day),
  };
  const shown = filter(standings, { filters: view.filters, matches });
  const labels = labelsOf(moment, words, isFiltered(view) ? shown : null);
  const address = hrefOf(view);
  const text = textIn(theme);
  const page = {
    heading: input.heading ?? headingOf(moment, view, { shown: shown.size, address }, words),
    legend: legendOf(moment, words),
    measure,
    smallText: text.min,
    width: size.width,
  };
  const { above, below } = marginsOf(page);
  const links = linksOf(moment, words, labels.names, view).filter(
    ({ kind }) => !view.hide.includes(kind),
  );
  const interest = {
    open: view.open,
    compared: view.compare,
    chosen: view.filters.standard,
    emphasis: input.emphasis ?? [],
    related: relatedTo(moment, view),
    shown: isFiltered(view) ? shown : null,
  };
  const plain = {
    ...contentOf({ ...moment, ...labels }),
    size: { width: size.width, height: Math.max(1, size.height - above - below) },
    measure,
    focus: null,
    text,
  };
  const scene = arrangePicture(drawingOf(view.picture), plain, interest);
  return drawSheet({
    ...page,
    ...interest,
    since: view.since,
    shown,
    theme,
    words,
    scene,
    linkage: linkageIn(scene, view.open?.id, links, measure),
    moment,
    labels,
    marks,
    locale: words.locale,
  });
}

/** What the shapes mean: only those that occur. */
export function legendOf({ standings }: Moment, { t }: Words): readonly LegendEntry[] {
  const present = new Set(standings.map(({ phase }) => phase.phase));
  return PHASES.filter((phase) => present.has(phase)).map((phase) => ({
    phase,
    label: t(`phase.${phase}`),
  }));
}
