import type { ReleasesById } from "#model/release.ts";
import { PHASES } from "#model/track.ts";
import type { Locale } from "#model/text.ts";
import { latest, nameOn, type ComponentSnapshot } from "#query/moment.ts";
import type { Change } from "#query/changes.ts";
import type { ListColumn } from "#query/list/columns.ts";
import type { ListCell, ListRow } from "#query/list/rows.ts";
import type { Facet } from "#query/filter.ts";
import { vendorOn } from "#query/vendor.ts";
import { changeText } from "./changes.ts";
import { formatWhen } from "./dates.ts";
import { labelOfValue } from "./labelOfValue.ts";
import { labelsOf, type Moment } from "./labels.ts";
import { listWordsIn } from "./listWords.ts";
import { levelOf, nameIn, nameOf, shortIn } from "./names.ts";
import type { Words } from "./words.ts";

export interface Listed extends Pick<Moment, "ecosystem" | "day"> {
  /** Nothing where they are on their way, or cannot be had. */
  readonly releases?: ReleasesById | null;
  /** Whose changes are said, by the thing that changed. */
  readonly changes?: ReadonlyMap<string, readonly Change[]>;
}

/** Components as they stood on the day, each as a row of the list in the reader's language. */
export function listRowsOf(
  snapshots: readonly ComponentSnapshot[],
  moment: Listed,
  words: Words,
): readonly ListRow[] {
  const label = labeller(moment, words);
  // Two of one name are told apart as in the picture.
  const { names } = labelsOf({ ...moment, snapshots, threads: [] }, words);
  return snapshots.map((snapshot) => {
    const { id } = snapshot.component;
    const name = names.get(id) ?? nameIn(snapshot.name, words.locale);
    return { id, cells: { ...cellsOf(snapshot, moment, words, label), name: { text: name } } };
  });
}

/** The heads of the columns: those that are facets are called as the facets are. */
export function listHeads({ t, locale }: Words): Readonly<Record<ListColumn, string>> {
  const own = listWordsIn(locale).t;
  return {
    name: own("list.name"),
    changed: t("filter.changed"),
    layer: t("filter.layer"),
    status: t("filter.status"),
    since: own("list.since"),
    vendor: t("filter.vendor"),
    country: t("filter.country"),
    license: t("filter.license"),
    foundation: t("filter.foundation"),
    level: t("filter.level"),
    standard: t("filter.standard"),
    release: own("list.release"),
  };
}

type Labeller = (facet: Facet, id: string) => string;

/** Labels of facets' values; each is looked up once, as many components share it. */
function labeller(moment: Listed, words: Words): Labeller {
  const known = new Map<string, string>();
  return (facet, id) => {
    const key = `${facet}/${id}`;
    const label = known.get(key) ?? labelOfValue(facet, id, { ...moment, words });
    known.set(key, label);
    return label;
  };
}

function cellsOf(
  snapshot: ComponentSnapshot,
  moment: Listed,
  words: Words,
  label: Labeller,
): Omit<ListRow["cells"], "name"> {
  const { ecosystem, day } = moment;
  const { locale } = words;
  const { component, phase, layer } = snapshot;
  const list = (texts: readonly string[]): ListCell => ({
    text: texts.join(locale === "en" ? ", " : "、"),
  });
  const labels = (facet: Facet, ids: readonly string[]): ListCell =>
    list(ids.map((id) => label(facet, id)));
  const group = snapshot.groups
    .map((id) => ecosystem.groupById.get(id))
    .find((one) => one?.parent === layer);
  const vendor = vendorOn(component, day);
  // The levels it has on the day, each on the ladder of its foundation.
  const governance = component.governance.filter(
    ({ org, level }) => snapshot.foundations.includes(org) && snapshot.levels.includes(level),
  );
  const current = snapshot.foundations.flatMap((org) => {
    const held = latest(
      governance.filter((one) => one.org === org),
      day,
    );
    return held ? [held] : [];
  });
  return {
    changed: changedCell(moment.changes?.get(component.id) ?? [], moment, words),
    layer: {
      text: label("layer", group?.id ?? layer),
      rank: (ecosystem.layerById.get(layer)?.order ?? 0) + (group?.order ?? 0) / 1000,
    },
    status: { text: label("status", phase.phase), rank: PHASES.indexOf(phase.phase) },
    since: sinceCell(component, moment, words),
    vendor: labels("vendor", vendor === null ? [] : [vendor]),
    country: labels("country", snapshot.countries),
    license: labels("license", snapshot.licenses),
    foundation: list(snapshot.foundations.map((id) => foundationIn(id, moment, locale))),
    level: {
      ...list(current.map(({ org, level }) => levelOf(ecosystem, org, level, locale))),
      rank: Math.max(
        0,
        ...current.map(
          ({ org, level }) =>
            ecosystem.orgById.get(org)?.levels.find(({ id }) => id === level)?.rank ?? 0,
        ),
      ),
    },
    standard: list(
      snapshot.standards.map((id) => {
        const standard = ecosystem.standardById.get(id);
        return standard ? shortIn(standard, day, locale) : id;
      }),
    ),
    release: releaseCell(component.id, moment, words),
  };
}

/** What changed, each with its day; the newest is what it is sorted by. */
function changedCell(changes: readonly Change[], moment: Listed, words: Words): ListCell {
  const texts = changes.map((change) => {
    const text = changeText(change, moment, words);
    const date = change.when && formatWhen(change.when, words);
    return date ? listWordsIn(words.locale).t("list.changed", { text, date }) : text;
  });
  const last = Math.max(...changes.map(({ when }) => when?.min ?? -Infinity));
  return { text: texts.join(words.locale === "en" ? "; " : "；"), rank: last };
}

/** When it began. What is known by its first trace alone says so, and has no place among the dates. */
function sinceCell(
  { phases }: ComponentSnapshot["component"],
  { ecosystem }: Listed,
  words: Words,
): ListCell {
  const [first] = phases;
  if (first?.from) {
    return { text: formatWhen(first.from, words), rank: first.from.min, data: first.from.text };
  }
  // That it is there on the day it was read about says nothing of its age.
  const trace = first?.knownBy;
  if (!trace || trace.min >= ecosystem.read.min) return { text: "" };
  return { text: listWordsIn(words.locale).t("list.by", { date: formatWhen(trace, words) }) };
}

/** The newest of the releases that were out on the day. */
function releaseCell(id: string, { day, releases }: Listed, words: Words): ListCell {
  const release = releases?.get(id)?.findLast(({ when }) => when.min <= day);
  if (!release) return { text: "" };
  const { version, when } = release;
  const date = formatWhen(when, words);
  return {
    text: listWordsIn(words.locale).t("list.release.of", { version, date }),
    rank: when.min,
    data: `${version} ${when.text}`,
  };
}

/** What a foundation of the day is called where room is short; its short name is that of its last name. */
function foundationIn(id: string, { ecosystem, day }: Listed, locale: Locale): string {
  const org = ecosystem.orgById.get(id);
  const isLast = org && nameOn(org.names, day).name === org.names.at(-1)?.name;
  return (isLast ? org.short : undefined) ?? nameOf(ecosystem, id, day, locale);
}
