import { isOver } from "#model/track.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import type { Standing } from "#query/moment.ts";
import type { Thread } from "#query/threads.ts";
import { nameIn, nameOf, shortIn } from "./names.ts";
import type { Words } from "./words.ts";

/** What is written in the picture, by the ids of layers, components and standards. */
export interface Labels {
  /** Whole names. */
  readonly names: ReadonlyMap<string, string>;
  /** Names as short as people say them: what the chips and threads carry. */
  readonly labels: ReadonlyMap<string, string>;
  /** How many of a layer are alive, in words. */
  readonly notes: ReadonlyMap<string, string>;
}

/** An ecosystem as it stood on a day. */
export interface Moment {
  readonly ecosystem: Ecosystem;
  readonly standings: readonly Standing[];
  readonly threads: readonly Thread[];
  readonly day: Day;
}

export function labelsOf({ ecosystem, standings, threads, day }: Moment, words: Words): Labels {
  const { locale } = words;
  const names = new Map<string, string>();
  const labels = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const { id, label } of ecosystem.layers) {
    const here = standings.filter(({ layer }) => layer === id);
    const active = here.filter(({ phase }) => !isOver(phase.phase)).length;
    names.set(id, say(label, locale));
    notes.set(id, words.t("picture.active", { active, count: here.length }));
  }
  for (const { id, label } of ecosystem.groups) names.set(id, say(label, locale));
  for (const { component, name } of standings) {
    names.set(component.id, nameIn(name, locale));
    labels.set(component.id, shortIn(component, day, locale));
  }
  for (const { standard } of threads) {
    const name = nameOf(ecosystem, standard.id, day, locale);
    names.set(standard.id, name);
    labels.set(standard.id, standard.short ?? name);
  }
  return { names, labels, notes };
}
