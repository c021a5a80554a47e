import { isOver } from "#model/track.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import type { ComponentSnapshot } from "#query/moment.ts";
import type { Thread } from "#query/threads.ts";
import { nameIn, nameOf, shortIn } from "./names.ts";
import type { Words } from "./words.ts";

/** What is written in the picture, by the ids of layers, components and standards. */
export interface Labels {
  /** Whole names. */
  readonly names: ReadonlyMap<string, string>;
  /** Names as short as people say them: what the chips and threads carry. */
  readonly labels: ReadonlyMap<string, string>;
  /** How many of a layer are alive, or while something is filtered, how many pass; in words. */
  readonly notes: ReadonlyMap<string, string>;
}

/** An ecosystem as it stood on a day. */
export interface Moment {
  readonly ecosystem: Ecosystem;
  readonly snapshots: readonly ComponentSnapshot[];
  readonly threads: readonly Thread[];
  readonly day: Day;
}

/** @param shown what the filters let through; `null` where nothing is filtered */
export function labelsOf(
  { ecosystem, snapshots, threads, day }: Moment,
  words: Words,
  shown: ReadonlySet<string> | null = null,
): Labels {
  const { locale } = words;
  const names = new Map<string, string>();
  const labels = new Map<string, string>();
  for (const { id, label } of ecosystem.layers) names.set(id, say(label, locale));
  for (const { id, label } of ecosystem.groups) names.set(id, say(label, locale));
  for (const { component, name } of snapshots) {
    names.set(component.id, nameIn(name, locale));
    labels.set(component.id, shortIn(component, day, locale));
  }
  for (const { standard } of threads) {
    const name = nameOf(ecosystem, standard.id, day, locale);
    names.set(standard.id, name);
    labels.set(standard.id, standard.short ?? name);
  }
  return { names, labels, notes: notesOf({ ecosystem, snapshots }, words, shown) };
}

/** What stands below the name of each layer. */
export function notesOf(
  { ecosystem, snapshots }: Pick<Moment, "ecosystem" | "snapshots">,
  { t }: Words,
  shown: ReadonlySet<string> | null,
): ReadonlyMap<string, string> {
  return new Map(
    ecosystem.layers.map(({ id }) => {
      const here = snapshots.filter(({ layer }) => layer === id);
      const count = here.length;
      const passing = shown && here.filter(({ component }) => shown.has(component.id)).length;
      const active = here.filter(({ phase }) => !isOver(phase.phase)).length;
      const note =
        passing === null
          ? t("picture.active", { active, count })
          : t("picture.passing", { passing, count });
      return [id, note];
    }),
  );
}

/** What is said of the standards' threads, above them, and of those that found no room. */
export function threadKeyIn({ t }: Words): Readonly<
  Record<"title" | "provides" | "consumes" | "both" | "fewer", string>
> & {
  readonly more: (count: number, isAlone: boolean) => string;
} {
  return {
    more: (count, isAlone) =>
      t(isAlone ? "picture.moreThreads" : "picture.moreThreadsShort", { count }),
    fewer: t("picture.fewerThreads"),
    title: t("picture.threads"),
    provides: t("picture.key.provides"),
    consumes: t("picture.key.consumes"),
    both: t("picture.key.both"),
  };
}

/** The longest of what the picture says of the threads that found no room. */
export function moreThreadsIn(
  words: Words,
  areUnfolded: boolean,
): { readonly beside: string; readonly alone: string } {
  const { more, fewer } = threadKeyIn(words);
  return { beside: areUnfolded ? fewer : more(99, false), alone: more(99, true) };
}
