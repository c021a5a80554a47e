import type { Ecosystem } from "#model/ecosystem.ts";
import { type Locale, say } from "#model/text.ts";
import type { SearchDocument } from "#model/search.ts";
import type { Phase } from "#model/track.ts";
import { type Day, holds, parseWhen, type When } from "#model/when.ts";
import type { Answer, Target } from "#query/ask/answer.ts";
import type { Row } from "#query/ask/rows.ts";
import { latest, type ComponentSnapshot } from "#query/moment.ts";
import { ownersOn } from "#query/ownership.ts";
import type { Hit } from "#query/search/hit.ts";
import { formatWhen } from "./dates.ts";
import { labelOfValue } from "./labelOfValue.ts";
import { levelOf, nameOf } from "./names.ts";
import type { SearchKey } from "./searchEn.ts";
import { searchWordsIn } from "./searchWords.ts";
import type { Words } from "./words.ts";

/** What a row of the search says. */
export interface RowText {
  readonly name: string;
  /** What kind of thing it is, or what pressing it does. */
  readonly kind: string;
  readonly phase: Phase | null;
  /** The layer whose colour it has. */
  readonly layer: string | null;
  readonly line: string;
  /** Why it was found, where its name does not show it. */
  readonly why: string;
}

export interface Reader {
  readonly ecosystem: Ecosystem;
  readonly snapshots: ReadonlyMap<string, ComponentSnapshot>;
  readonly day: Day;
  readonly words: Words;
}

export function rowText(row: Row, reader: Reader): RowText {
  const { locale } = reader.words;
  switch (row.kind) {
    case "hit": {
      const text = documentText(row.hit.document, reader);
      return { ...text, why: whyOf(row.hit, text.name, searchWordsIn(locale)) };
    }
    case "member":
      return { ...documentText(row.document, reader), why: titleOf(row.answer, reader) };
    case "answer":
      return {
        name: titleOf(row.answer, reader),
        kind: searchWordsIn(locale).t(`search.kind.${kindOf(row.answer.target)}`),
        phase: null,
        layer: null,
        line: detailOf(row.answer, reader),
        why: noteOf(row.answer, reader),
      };
  }
}

function kindOf({ kind }: Target): "answer" | "list" | "comparison" | "command" {
  if (kind === "filter") return "list";
  if (kind === "changes") return "answer";
  if (kind === "compare") return "comparison";
  return kind === "open" ? "answer" : "command";
}

/** What is said of a thing itself. */
function documentText({ kind, id, names, summary }: SearchDocument, reader: Reader): RowText {
  const { ecosystem, snapshots, day, words } = reader;
  const { locale } = words;
  const [english = id, chinese = english] = names;
  const line = summary ? say(summary, locale) : "";
  const known = { phase: null, layer: null, line, why: "" };
  if (kind === "group" || kind === "comparison" || kind === "talk") {
    return {
      ...known,
      name: locale === "zh-CN" ? chinese : english,
      kind: searchWordsIn(locale).t(`search.kind.${kind}`),
      layer: ecosystem.groupById.get(id)?.parent ?? null,
    };
  }
  const snapshot = kind === "component" ? snapshots.get(id) : undefined;
  const phases = kind === "standard" ? (ecosystem.standardById.get(id)?.phases ?? []) : [];
  return {
    ...known,
    name: nameOf(ecosystem, id, day, locale),
    kind: words.t(`search.kind.${kind}`),
    phase: snapshot?.phase.phase ?? latest(phases, day)?.phase ?? null,
    layer: kind === "layer" ? id : (snapshot?.layer ?? null),
  };
}

function whyOf({ reason, document }: Hit, shown: string, { t }: Words<SearchKey>): string {
  switch (reason.by) {
    case "name":
      if (document.former.includes(reason.name)) return t("why.former", { name: reason.name });
      return reason.name === shown ? "" : t("why.alias", { name: reason.name });
    case "reading":
      return t("why.reading", { name: reason.name });
    case "typo":
      return t("why.typo", { name: reason.name });
    case "asked":
      return "";
    case "summary":
      return t("why.summary");
    case "place":
      return t("why.place");
    case "partial": {
      const missing = reason.missing.filter((word) => !/\p{Script=Han}/u.test(word));
      return missing.length === 0
        ? t("why.partly")
        : t("why.partial", { missing: missing.join(t("answer.comma")) });
    }
  }
}

/** What an answer shows, in words. */
function titleOf({ asked, members, target }: Answer, reader: Reader): string {
  const { ecosystem, day, words } = reader;
  const { t } = searchWordsIn(words.locale);
  const name = (id: string): string => nameOf(ecosystem, id, day, words.locale);
  switch (asked.what) {
    case "compare":
      return t("answer.compare", { names: members.map(name).join(t("answer.comma")) });
    case "relation":
      if (asked.topic === "alternatives" || asked.topic === "successors") {
        return t(`answer.${asked.topic}`, { name: name(asked.about.id) });
      }
      if (asked.topic === "users") return t("answer.builtOn", { name: name(asked.about.id) });
      return t("answer.relation", {
        name: name(asked.about.id),
        word: say(asked.word, words.locale),
      });
    case "owner":
    case "phase":
    case "lineage":
    case "implementers":
    case "users":
      return t(`answer.${asked.what}`, { name: name(asked.about.id) });
    case "trace":
      return t(`answer.${asked.trace}`, { name: name(asked.about.id) });
    case "filter": {
      const labels = asked.values.map(({ facet, id }) => labelOfValue(facet, id, reader));
      const values = labels.join(t("answer.between"));
      if (!asked.change) return values;
      const { kind, since, isEver, isWithin } = asked.change;
      const when = parseWhen(since);
      const what = kind === null ? t("answer.changes") : words.t(`change.${kind}`);
      const change = isEver
        ? t("answer.ever", { change: what })
        : t(isWithin ? "answer.within" : "answer.since", {
            change: what,
            date: when ? formatWhen(when, words) : since,
          });
      return [...(values === "" ? [] : [values]), change].join(t("answer.between"));
    }
    case "command":
      return commandTitle(target, words.locale);
  }
}

function commandTitle(target: Target, locale: Locale): string {
  const { t } = searchWordsIn(locale);
  switch (target.kind) {
    case "theme":
      return t(`command.theme.${target.theme ?? "system"}`);
    case "picture":
      return t(`command.picture.${target.picture}`);
    case "language":
      return t(`command.language.${target.lang}`);
    case "export":
      return t(`command.export.${target.format}`);
    case "fullScreen":
      return t("command.fullScreen");
    default:
      return t("command.clear");
  }
}

const MOST_NAMED = 5;

/** The answer itself, as far as a line holds it. */
function detailOf({ asked, members, beside = [] }: Answer, reader: Reader): string {
  const { t } = searchWordsIn(reader.words.locale);
  if (asked.what === "command" || asked.what === "compare") return "";
  if (asked.what === "owner") return ownersIn(asked.about.id, reader);
  if (asked.what === "phase") return phaseIn(asked.about.id, reader);
  const { ecosystem, day, words } = reader;
  const names = members
    .slice(0, MOST_NAMED)
    .map((id) => nameOf(ecosystem, id, day, words.locale))
    .join(t("answer.comma"));
  const left = members.length - MOST_NAMED;
  const some = left > 0 ? t("answer.more", { names, count: left }) : names;
  const others = beside
    .slice(0, MOST_NAMED)
    .map((id) => nameOf(ecosystem, id, day, words.locale))
    .join(t("answer.comma"));
  const table = others === "" ? [] : [t("answer.beside", { names: others })];
  if (members.length === 0) return table[0] ?? t("answer.none");
  if (table.length > 0) return [some, ...table].join(t("answer.between"));
  return asked.what === "filter" ? t("answer.count", { count: members.length, names: some }) : some;
}

/** The phase in which a thing is on the day, and since when. */
function phaseIn(id: string, { ecosystem, day, words }: Reader): string {
  const { t } = searchWordsIn(words.locale);
  const thing = ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id);
  const span = latest(thing?.phases ?? [], day);
  if (!span) return t("answer.none");
  const phase = words.t(`phase.${span.phase}`);
  return span.from
    ? t("answer.steward", { name: phase, date: formatWhen(span.from, words) })
    : phase;
}

/** What was left out of an answer; of certificates whose end nobody has recorded: by what they are counted. */
function noteOf({ asked, members }: Answer, reader: Reader): string {
  const { ecosystem, words } = reader;
  const { t } = searchWordsIn(words.locale);
  if (asked.what === "filter" && asked.without) {
    const missing = asked.without.map(({ facet, id }) => labelOfValue(facet, id, reader));
    return t("why.partial", { missing: missing.join(t("answer.comma")) });
  }
  const standards =
    asked.what === "implementers"
      ? [asked.about.id]
      : asked.what === "filter"
        ? asked.values.flatMap(({ facet, id }) => (facet === "standard" ? id : []))
        : [];
  const isEndless = members.some((member) =>
    ecosystem.componentById
      .get(member)
      ?.conformance.some(
        ({ standard, level, to }) =>
          standards.includes(standard) && level === "certified" && to === undefined,
      ),
  );
  return isEndless ? t("answer.endless") : "";
}

/** Who stands behind a thing on the day, to whom they belong, and the foundation that holds it. */
function ownersIn(id: string, { ecosystem, day, words }: Reader): string {
  const { t } = searchWordsIn(words.locale);
  const name = (org: string): string => nameOf(ecosystem, org, day, words.locale);
  const dated = (key: "answer.steward" | "answer.belongs", org: string, from: When | null) => {
    if (!from) return name(org);
    // As it was called then: of a month or a year, on its last day.
    const then = nameOf(ecosystem, org, from.max, words.locale);
    const said = t(key, { name: then, date: formatWhen(from, words) });
    return then === name(org) ? said : said + t("answer.now", { name: name(org) });
  };
  const thing = ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id);
  const stewards = (thing?.stewards ?? []).filter((span) => holds(span, day) !== "off");
  const orgs = thing ? stewards.map(({ org }) => org) : [id];
  const parts = [
    ...stewards.map(({ org, from }) => dated("answer.steward", org, from)),
    ...orgs.flatMap((org) =>
      ownersOn(ecosystem, org, day).map(({ buyer, deal }) =>
        dated("answer.belongs", buyer.id, deal.from),
      ),
    ),
    ...(thing?.governance ?? [])
      .filter((span) => holds(span, day) !== "off")
      .map(({ org, level }) =>
        t("answer.at", { org: name(org), level: levelOf(ecosystem, org, level, words.locale) }),
      ),
  ];
  return parts.length === 0 ? t("answer.none") : parts.join(t("answer.between"));
}
