import { isOver } from "#model/track.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import type { ComponentSnapshot } from "#query/moment.ts";
import type { Thread } from "#query/threads.ts";
import { vendorOn } from "#query/vendor.ts";
import { nameIn, nameOf, shortIn } from "./names.ts";
import type { Words } from "./words.ts";

/** What is written in the picture, by the ids of layers, components and standards. */
export interface Labels {
  /** Whole names. */
  readonly names: ReadonlyMap<string, string>;
  /** Names as short as people say them: what the chips and threads carry. */
  readonly labels: ReadonlyMap<string, string>;
  /** How many of a layer are alive, or while something is filtered, how many pass. */
  readonly notes: ReadonlyMap<string, LayerNote>;
}

/** What stands below a layer's name or beside it, in words. */
export interface LayerNote {
  readonly whole: string;
  /** Where there is no room for that. */
  readonly short: string;
  /** The longest that it can say while something is filtered. */
  readonly filtered: string;
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
  tellApart(snapshots, { names, labels }, ({ component }) => {
    const vendor = vendorOn(component, day);
    return vendor && nameOf(ecosystem, vendor, day, locale);
  });
  for (const { standard } of threads) {
    names.set(standard.id, nameOf(ecosystem, standard.id, day, locale));
    labels.set(standard.id, shortIn(standard, day, locale));
  }
  return { names, labels, notes: notesOf({ ecosystem, snapshots }, words, shown) };
}

/**
 * Those of one name in a layer are called as people call them for short, if that tells them apart;
 * else by their whole names, and where these are one, too, their vendors with them.
 */
function tellApart(
  snapshots: readonly ComponentSnapshot[],
  { names, labels }: Record<"names" | "labels", Map<string, string>>,
  vendorOf: (snapshot: ComponentSnapshot) => string | null,
): void {
  const textOf = (texts: ReadonlyMap<string, string>, { component }: ComponentSnapshot): string =>
    texts.get(component.id) ?? component.id;
  const alike = (texts: ReadonlyMap<string, string>): readonly ComponentSnapshot[] => {
    const keyOf = (snapshot: ComponentSnapshot): string =>
      `${snapshot.layer} ${textOf(texts, snapshot)}`;
    const counts = new Map<string, number>();
    for (const key of snapshots.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return snapshots.filter((snapshot) => (counts.get(keyOf(snapshot)) ?? 0) > 1);
  };
  const called = new Set(alike(labels));
  for (const one of alike(names)) {
    if (!called.has(one)) names.set(one.component.id, textOf(labels, one));
  }
  for (const one of called) labels.set(one.component.id, textOf(names, one));
  for (const texts of [labels, names]) {
    for (const one of alike(texts)) {
      const vendor = vendorOf(one);
      if (vendor !== null) texts.set(one.component.id, `${textOf(texts, one)} · ${vendor}`);
    }
  }
}

/** What stands below the name of each layer. */
export function notesOf(
  { ecosystem, snapshots }: Pick<Moment, "ecosystem" | "snapshots">,
  { t }: Words,
  shown: ReadonlySet<string> | null,
): ReadonlyMap<string, LayerNote> {
  return new Map(
    ecosystem.layers.map(({ id }): [string, LayerNote] => {
      const here = snapshots.filter(({ layer }) => layer === id);
      const count = here.length;
      const passing = shown && here.filter(({ component }) => shown.has(component.id)).length;
      const filtered = t("picture.passing", { passing: count, count });
      if (passing !== null) {
        const whole = t("picture.passing", { passing, count });
        return [id, { whole, short: whole, filtered }];
      }
      const active = here.filter(({ phase }) => !isOver(phase.phase)).length;
      return [id, { whole: t("picture.active", { active, count }), short: `${count}`, filtered }];
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
