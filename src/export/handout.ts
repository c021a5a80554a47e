import type { Ecosystem } from "#model/ecosystem.ts";
import { type Locale, say } from "#model/text.ts";
import type { Chosen, Finding, Step } from "#model/talk.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { buildsOf } from "#query/builds.ts";
import { changesAsked } from "#query/changes.ts";
import { filter } from "#query/filter.ts";
import { snapshotsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import { reconcile } from "#state/reconcile.ts";
import { readStepView } from "#state/stepView.ts";
import type { Theme } from "#state/view.ts";
import { headingOf } from "#words/heading.ts";
import { nameIn, nameOf } from "#words/names.ts";
import type { Words } from "#words/words.ts";
import { chosenFacts, type Facts, factsOf } from "./handoutFacts.ts";
import { linksOf, type Gathered, type SourceLink } from "./publishedFiles.ts";
import { chosenTable, type HandoutTable, tableOf } from "./handoutTable.ts";
import { type PageSlide, pageSlideOf } from "./pageSlide.ts";
import type { Drawn } from "./drawView.ts";

/** A statement and what the record shows. */
export interface HandoutClaim {
  readonly said: string;
  readonly finding: Finding;
  /** The finding in words. */
  readonly verdict: string;
  /** Empty where nothing is said of the record. */
  readonly found: string;
  readonly sources: readonly SourceLink[];
}

/** One step of a talk, in one language and in words; every format is written from it. */
export interface HandoutPage {
  /** From 1. */
  readonly number: number;
  readonly chapter: string;
  readonly title: string;
  /** What is shown: the date, what is filtered by, how many components pass, what they are marked for. */
  readonly shown: readonly string[];
  readonly claim: HandoutClaim | null;
  /** What is open beside the picture. */
  readonly open: Facts | null;
  readonly table: HandoutTable | null;
  /** Names of the components that pass, by id, in the order of the layers; empty where none is kept out. */
  readonly components: ReadonlyMap<string, string>;
  /** Names of what is pointed out. */
  readonly emphasis: readonly string[];
  /** What the speaker says, a paragraph each. */
  readonly notes: readonly string[];
  /** What the step asks for and the data set does not have. */
  readonly missing: readonly string[];
  /** What stands in place of the view. */
  readonly slide: PageSlide | null;
  /** Parts that are shown one after the other, in their order. */
  readonly builds: readonly string[];
  /** Which of what is shown the step names itself. */
  readonly only: Chosen;
  /** The picture; its size is the format's to say. */
  readonly drawn: Omit<Drawn, "size" | "measure">;
}

export interface Handout {
  readonly locale: Locale;
  readonly words: Words;
  readonly title: string;
  readonly summary: string;
  readonly theme: Theme;
  readonly pages: readonly HandoutPage[];
}

export interface HandoutInput {
  readonly ecosystem: Ecosystem;
  readonly gathered: Gathered;
  /** Counts where a step names no date of its own. */
  readonly today: Day;
  readonly words: Words;
  readonly theme: Theme;
}

/** A talk as pages: everything that the audience sees and hears, each step on its own. */
export function handoutOf(input: HandoutInput): Handout {
  const { gathered, words, theme } = input;
  const { talk } = gathered;
  const pages = talk.steps.map((_, index) => pageAt(index + 1, input));
  const { locale } = words;
  const summary = talk.summary ? say(talk.summary, locale) : "";
  return { locale, words, title: say(talk.title, locale), summary, theme, pages };
}

/** @param number of the step, from 1 */
export function pageAt(
  number: number,
  { ecosystem, gathered, today, words, theme }: HandoutInput,
): HandoutPage {
  const { steps } = gathered.talk;
  const step: Step = steps[number - 1] ?? { id: "", view: "", title: { en: "" }, minutes: 0 };
  const { locale, t } = words;
  const opening = steps.slice(0, number).findLast(({ chapter }) => chapter)?.chapter;
  const read = readStepView(step.view);
  const { view, invalidParameters } = reconcile(read.view, ecosystem);
  const day = (view.at === null ? null : parseWhen(view.at)?.max) ?? today;
  const snapshots = snapshotsOn(ecosystem, day);
  const moment = { ecosystem, day, snapshots, threads: threadsOn(ecosystem, snapshots, day) };
  const matches = gathered.matches.get(step.id) ?? null;
  const changes = changesAsked(ecosystem, view, day);
  const passing = filter(snapshots, { filters: view.filters, matches, changes });
  const { facts } = headingOf(moment, view, { shown: passing.size, address: "" }, words);
  const order = new Map(ecosystem.layers.map(({ id }, index) => [id, index]));
  const inOrder = snapshots
    .filter(({ component }) => passing.has(component.id))
    .toSorted((a, b) => (order.get(a.layer) ?? 0) - (order.get(b.layer) ?? 0));
  const { claim, only = {} } = step;
  const table = tableOf(view.table === "off" ? [] : view.compare, {
    ecosystem,
    gathered,
    day,
    words,
  });
  return {
    number,
    chapter: opening ? say(opening, locale) : "",
    title: say(step.title, locale),
    shown: facts,
    claim: claim?.said
      ? {
          said: say(claim.said, locale),
          finding: claim.verdict,
          verdict: t(`finding.${claim.verdict}`),
          found: claim.found ? say(claim.found, locale) : "",
          sources: linksOf(claim.sources ?? [], gathered),
        }
      : null,
    open: view.open
      ? chosenFacts(factsOf(view.open, { ecosystem, gathered, day, words }), only.panel)
      : null,
    table: table && chosenTable(table, only),
    components: new Map(inOrder.map(({ component, name }) => [component.id, nameIn(name, locale)])),
    emphasis: (step.emphasis ?? []).map((id) => nameOf(ecosystem, id, day, locale)),
    notes: step.say ? paragraphsOf(say(step.say, locale)) : [],
    missing: [...read.invalidParameters, ...invalidParameters].map(
      ({ parameter, value }) => `${parameter}=${value}`,
    ),
    drawn: {
      ecosystem,
      view,
      today,
      theme,
      words,
      marks: gathered.marks,
      matches,
      heading: BARE,
      emphasis: step.emphasis ?? [],
      ...(only.layers && { layers: only.layers }),
    },
    only,
    slide: pageSlideOf(step, { talk: gathered.talk, passing: inOrder }, words),
    builds: buildsOf(step, gathered.talk),
  };
}

/** The page has the heading already. */
const BARE = { title: "", facts: [], sources: "" };

function paragraphsOf(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => line.trim() || []);
}
