import { CHANGE_LOOKS, type ChangeLook, plainLooks } from "#draw/changes.ts";
import { contentOf } from "#layout/content.ts";
import type { Measure } from "#layout/measure.ts";
import { arrangePicture, textIn } from "#layout/picture.ts";
import type { Scene, Size } from "#layout/scene.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { PHASES } from "#model/track.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { LEVEL_LABELS } from "#layout/levelLabels.ts";
import { linkageIn } from "#layout/linkage.ts";
import { changesAsked, changesSince, leadingChanges } from "#query/changes.ts";
import { filter } from "#query/filter.ts";
import { snapshotsOn } from "#query/moment.ts";
import { relatedTo } from "#query/related.ts";
import { traceIn } from "#query/trace.ts";
import { threadsOn } from "#query/threads.ts";
import { hrefOf } from "#state/address.ts";
import { drawingOf, isFiltered, type Theme, type View } from "#state/view.ts";
import { type Heading, headingOf } from "#words/heading.ts";
import { type Labels, labelsOf, type Moment, moreThreadsIn } from "#words/labels.ts";
import { linksOf } from "#words/links.ts";
import type { Words } from "#words/words.ts";
import { marginsOf } from "./margins.ts";
import { type Drawing, drawExport } from "./picture.ts";
import type { LegendEntry, ExportInput } from "./exportInput.ts";
import { arrangeOnSlide, clearLinkage } from "./slideScene.ts";
import { onSlide } from "./slideContent.ts";

/** What a View is drawn from where there is no screen. */
export interface Drawn {
  readonly ecosystem: Ecosystem;
  /** Reconciled: the data set has all that it names. */
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
  /** Layers that a slide shows, besides those of what it is about; all that there are unless given. */
  readonly layers?: readonly string[];
  /** In place of the heading that the View gives itself. */
  readonly heading?: Heading;
  /** For a slide: fewer things, set larger, none of them dimmed. */
  readonly isSlide?: boolean;
  /** Whether the shapes are explained below; they are unless said otherwise. */
  readonly hasLegend?: boolean;
}

/** Draws a View on a page of its own, arranged as the screen would arrange it in that room. */
export function drawView(input: Drawn): Drawing {
  return drawExport(exportInputOf(input));
}

/** What a View looks like in some room, before it is drawn. */
export function exportInputOf(input: Drawn): ExportInput {
  const { ecosystem, view, today, size, theme, words, measure, marks, matches } = input;
  const { isSlide = false, emphasis = [] } = input;
  const day = (view.at === null ? null : parseWhen(view.at)?.max) ?? today;
  const snapshots = snapshotsOn(ecosystem, day);
  const all: Moment = { ecosystem, day, snapshots, threads: threadsOn(ecosystem, snapshots, day) };
  const changes = changesAsked(ecosystem, view, day);
  const passing = filter(snapshots, { filters: view.filters, matches, changes });
  const { moment, shown, layers, text } = isSlide
    ? onSlide(all, { view, shown: passing, emphasis, layers: input.layers })
    : { moment: all, shown: passing, layers: null, text: textIn(theme) };
  const said = labelsOf(
    { ...all, threads: [...all.threads, ...moment.threads] },
    words,
    isFiltered(view) ? passing : null,
  );
  // How many a layer has is too small to be read from the back row.
  const labels = isSlide ? { ...said, labels: withUntied(said, moment, words), notes: NONE } : said;
  const address = hrefOf(view);
  const looks = looksSince(moment, view.since, isSlide);
  const page = {
    heading: input.heading ?? headingOf(all, view, { shown: passing.size, address }, words),
    legend: input.hasLegend === false ? [] : legendOf(moment, words, looks),
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
    emphasis,
    related: relatedTo(moment, view),
    stepName: traceIn(view.trace) && ((count: number) => words.t("picture.step", { count })),
    shown: isFiltered(view) ? shown : null,
  };
  const content = contentOf({
    ...moment,
    ...labels,
    ...(isSlide && { marked: new Set(looks.keys()) }),
  });
  const plain = {
    layers: layers ? content.layers.filter(({ id }) => layers.has(id)) : content.layers,
    threads: content.threads,
    areThreadsUnfolded: layers !== null,
    moreThreads: moreThreadsIn(words, layers !== null),
    isDense: isSlide,
    ...(isSlide && { level: LEVEL_LABELS }),
    size: { width: size.width, height: Math.max(1, size.height - above - below) },
    measure,
    focus: null,
    text,
  };
  const arrange = isSlide ? arrangeOnSlide : arrangePicture;
  const scene = arrange(drawingOf(view.picture), plain, interest);
  return {
    ...page,
    legend: isSlide ? page.legend.filter(occursIn(scene, looks)) : page.legend,
    ...interest,
    since: view.since,
    changes: looks,
    shown,
    theme,
    words,
    scene,
    linkage: isSlide
      ? clearLinkage(linkageIn(scene, untold(scene, view.open?.id), links, measure), scene)
      : linkageIn(scene, view.open?.id, links, measure),
    moment,
    labels,
    marks,
    locale: words.locale,
    isSlide,
  };
}

/**
 * What the shapes mean: only those that occur.
 * @param changes how what changed is marked, by id
 */
export function legendOf(
  { snapshots }: Moment,
  { t }: Words,
  changes: ReadonlyMap<string, ChangeLook>,
): readonly LegendEntry[] {
  const present = new Set(snapshots.map(({ phase }) => phase.phase));
  const looks = new Set(snapshots.map(({ component }) => changes.get(component.id)));
  return [
    ...PHASES.filter((phase) => present.has(phase)).map((phase) => ({
      phase,
      label: t(`phase.${phase}`),
    })),
    ...CHANGE_LOOKS.filter((look) => looks.has(look)).map((change) => ({
      change,
      label:
        change === "new" || change === "ended" || change === "other"
          ? t(`handout.change.${change}`)
          : t(`change.${change}`),
    })),
  ];
}

const NONE: Labels["notes"] = new Map();

/** A standard without a thread says beside its name that nothing is tied to it. */
function withUntied(
  { labels }: Labels,
  { threads }: Moment,
  { t }: Words,
): ReadonlyMap<string, string> {
  const untied = threads.filter(({ knots }) => knots.length === 0);
  return new Map([
    ...labels,
    ...untied.map(({ standard: { id } }): [string, string] => [
      id,
      t("handout.untied", { name: labels.get(id) ?? id }),
    ]),
  ]);
}

/** What is open, unless it is a standard whose thread says by its knots what curves would say again. */
function untold({ threads }: Scene, open: string | undefined): string | undefined {
  return threads.some(({ id, line }) => id === open && line !== null) ? undefined : open;
}

/**
 * How what has changed since a date is marked, by id; empty where no date is given.
 * @param isSlide where the kinds of change have no signs of their own
 */
export function looksSince(
  { ecosystem, day }: Pick<Moment, "ecosystem" | "day">,
  since: string | null,
  isSlide = false,
): ReadonlyMap<string, ChangeLook> {
  const changes = leadingChanges(changesSince(ecosystem, since, day));
  return isSlide ? plainLooks(changes) : changes;
}

/** On a slide only chips and threads are marked for a change: a mark that only dots would have is not explained. */
function occursIn(
  { bands, threads }: Scene,
  looks: ReadonlyMap<string, ChangeLook>,
): (entry: LegendEntry) => boolean {
  const named = [...bands.flatMap(({ chips }) => chips), ...threads];
  const there = new Set(named.map(({ id }) => looks.get(id)));
  return (entry) => !("change" in entry) || there.has(entry.change);
}
