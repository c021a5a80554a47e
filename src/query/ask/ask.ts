import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import type { SearchDocument, SearchKind } from "#model/search.ts";
import { MAX_COLUMNS } from "../columns.ts";
import { alternativesTo } from "../alternatives.ts";
import { filtersOf } from "../filter.ts";
import { fold } from "../search/fold.ts";
import type { Search } from "../search/hit.ts";
import { type Edge, tiesOf } from "../edges.ts";
import { lineageOf } from "../lineage.ts";
import { ownersOn } from "../ownership.ts";
import { type Trace, traceFrom } from "../trace.ts";
import type { Answer, Ask, Moment, Understood } from "./answer.ts";
import { askedOf, facetsAsked, filterAnswer } from "./facets.ts";
import { QUESTIONS, type Topic } from "./questions.ts";
import { related } from "./relations.ts";
import { refOf, thingCalled, thingNamed, thingsInRow, thingsNamed } from "./things.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Understands questions over relations, standards, owners, facets and comparisons, in both languages. */
export function createAsk(moment: Moment, search: Search): Ask {
  const vocabulary = vocabularyOf(moment.ecosystem, search.documents);
  const all = askedOf(moment);
  let last: { readonly text: string; readonly understood: Understood } | null = null;
  return (text) => {
    if (last?.text !== text) {
      const folded = fold(text)
        .trim()
        .replaceAll(/\s+/gu, " ")
        .replace(/[?!.。]+$/u, "");
      const question = questionIn(moment, search, folded);
      last = { text, understood: { question, ...facetsAsked(folded, vocabulary, all) } };
    }
    return last.understood;
  };
}

/** What may stand before a question word in Chinese. */
const POLITE = /^(?:请问|还|都)*有?(?=哪些|什么|谁)/u;

function questionIn(moment: Moment, search: Search, text: string): Answer | null {
  const folded = text.replace(POLITE, "");
  for (const [topic, pattern] of QUESTIONS) {
    const about = pattern.exec(folded)?.[1]?.trim();
    const answer = about ? answerTo(topic, about, moment, search) : null;
    if (answer) return answer;
  }
  return generalRelation(moment, search, folded);
}

/** Kinds of relation that a topic is about, and which way they are read. */
const RELATIONS: Partial<
  Readonly<Record<Topic, { types: readonly string[]; direction?: Edge["direction"] }>>
> = {
  alternatives: { types: ["competes-with"] },
  contents: { types: ["bundles"], direction: "out" },
  successors: { types: ["succeeds"], direction: "in" },
  predecessors: { types: ["succeeds"], direction: "out" },
  forks: { types: ["fork-of"], direction: "in" },
};

function answerTo(topic: Topic, about: string, moment: Moment, search: Search): Answer | null {
  const thing = (...kinds: readonly SearchKind[]) => thingNamed(search, about, kinds);
  switch (topic) {
    case "compare":
      return comparison(about, moment, search);
    case "alternatives":
    case "contents":
    case "successors":
    case "predecessors":
    case "forks": {
      const found = thing("component", "standard");
      const relation = RELATIONS[topic];
      const answer = found && relation ? related(moment, refOf(found), relation, topic) : null;
      if (topic === "alternatives") return answer && withBeside(answer, found, moment);
      // What nothing succeeded may yet have something that does the same.
      if (topic !== "successors" || answer?.members.length !== 0) return answer;
      const others = answerTo("alternatives", about, moment, search);
      return others?.members.length || others?.beside?.length ? others : answer;
    }
    case "implementers": {
      const standard = thing("standard");
      return standard && conforming(moment, standard, "implementers");
    }
    case "users": {
      const found = thing("component", "standard");
      if (found?.kind === "standard") return conforming(moment, found, "users");
      return (
        found && related(moment, refOf(found), { types: dependsIn(moment), direction: "in" }, topic)
      );
    }
    case "dependents":
    case "dependencies": {
      const component = thing("component");
      return component && traced(moment, component, topic);
    }
    case "leavers":
      return leavers(moment, thing("org"));
    case "products": {
      const org = thing("org");
      return org && filterAnswer(moment.snapshots, [{ facet: "vendor", id: org.id }]);
    }
    case "owner":
      return ownerOf(about, search);
    case "buyer":
      return buyerOf(about, moment, search);
    case "phase": {
      const found = thingCalled(search, about, ["component", "standard"]);
      return found && aboutItself("phase", refOf(found));
    }
    case "fate":
      return lineage(moment, thing("org", "component", "standard"));
    case "origin":
      return lineage(moment, thing("component", "standard", "org"));
  }
}

/** Things named side by side, or those of a comparison that is called so. */
function comparison(about: string, { ecosystem }: Moment, search: Search): Answer | null {
  const ids =
    thingsNamed(search, about)?.map(({ id }) => id) ??
    columnsOf(about, ecosystem, search) ??
    thingsInRow(search, about)?.map(({ id }) => id);
  return ids ? sideBySide(ids) : null;
}

function sideBySide(ids: readonly string[]): Answer {
  const fitting = ids.slice(0, MAX_COLUMNS);
  return {
    asked: { what: "compare" },
    members: fitting,
    target: { kind: "compare", ids: fitting },
  };
}

const COUNTED =
  /^(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|all|the) )+|^[一二三四五六七八九十几]+[个种款]/u;

function columnsOf(about: string, { comparisons }: Ecosystem, search: Search) {
  const found = thingNamed(search, about.replace(COUNTED, ""), ["comparison"]);
  return comparisons.find(({ id }) => id === found?.id)?.columns;
}

/** Relation types that say: it depends on it. */
function dependsIn({ ecosystem }: Moment): readonly string[] {
  return [...ecosystem.relationTypes.values()].flatMap(({ id, depends }) => (depends ? id : []));
}

/** What provides a standard, or uses it: the standard, and only what has to do with it. */
function conforming(
  { ecosystem, snapshots, day }: Moment,
  { id }: SearchDocument,
  what: "implementers" | "users",
): Answer {
  const about: EntityRef = { kind: "standard", id };
  const role = what === "implementers" ? "provider" : "consumer";
  const edges = tiesOf(ecosystem, snapshots, day, about);
  const members = edges.filter(({ type }) => type === role || type === "both");
  const others = [...new Set(edges.map(({ type }) => type))];
  const isTied = snapshots.some(({ standards }) => standards.includes(id));
  return {
    asked: { what, about },
    members: [...new Set(members.map(({ other }) => other))],
    target: {
      kind: "open",
      ref: about,
      hide: others.filter((type) => type !== role && type !== "both"),
      // A filter that nothing passes any more would leave an empty picture.
      ...(isTied && { filters: filtersOf((facet) => (facet === "standard" ? [id] : [])) }),
    },
  };
}

function traced(moment: Moment, { id }: SearchDocument, trace: Trace): Answer {
  const about: EntityRef = { kind: "component", id };
  return {
    asked: { what: "trace", about, trace },
    members: traceFrom(moment, id, trace).map((one) => one.id),
    target: { kind: "open", ref: about, trace },
  };
}

/** Where a thing came from and what became of it; `null` where nothing is known of either. */
function lineage(moment: Moment, found: SearchDocument | null): Answer | null {
  const about = found && refOf(found);
  const known = about && lineageOf(moment, about);
  if (!known) return null;
  return {
    asked: { what: "lineage", about },
    members: known.streams.map(({ id }) => id),
    target: { kind: "open", ref: about, trace: "lineage" },
  };
}

/** What a foundation has let go: on the levels that end its ladder. */
function leavers({ ecosystem, snapshots }: Moment, org: SearchDocument | null): Answer | null {
  const levels = ecosystem.orgById.get(org?.id ?? "")?.levels.filter(({ terminal }) => terminal);
  if (!org || !levels || levels.length === 0) return null;
  return filterAnswer(snapshots, [
    { facet: "foundation", id: org.id },
    ...levels.map(({ id }) => ({ facet: "level" as const, id })),
  ]);
}

/** Who stands behind a thing; behind several, side by side. */
function ownerOf(about: string, search: Search): Answer | null {
  const several = thingsNamed(search, about)?.map(({ id }) => id);
  if (several) return sideBySide(several);
  const found = thingNamed(search, about, ["component", "org", "standard"]);
  if (!found) return null;
  return aboutItself("owner", refOf(found));
}

/** Who bought a company, if anyone did; else who stands behind what is called like that. */
function buyerOf(about: string, { ecosystem, day }: Moment, search: Search): Answer | null {
  const org = thingCalled(search, about, ["org"]);
  return org && ownersOn(ecosystem, org.id, day).length > 0
    ? aboutItself("owner", refOf(org))
    : ownerOf(about, search);
}

/** Recorded alternatives, and what else is compared with it. */
function withBeside(answer: Answer, about: SearchDocument | null, { ecosystem, day }: Moment) {
  if (!about) return answer;
  const others = alternativesTo(ecosystem, [about.id], day);
  return { ...answer, beside: others.filter((id) => !answer.members.includes(id)) };
}

function aboutItself(what: "owner" | "phase", ref: EntityRef): Answer {
  return { asked: { what, about: ref }, members: [ref.id], target: { kind: "open", ref } };
}

/** What a relation of the vocabulary says in its own words: "built on containerd", "派生自 Docker". */
function generalRelation(moment: Moment, search: Search, folded: string): Answer | null {
  const asked = folded.replace(
    /^(?:(?:what|which|who)(?: \w+)??(?: is| was| are| were)? |哪些(?:项目|组件)?|什么|谁)/u,
    "",
  );
  for (const { id, label } of moment.ecosystem.relationTypes.values()) {
    for (const words of [label.en, label.zh ?? ""].map(fold)) {
      if (words === "" || !asked.startsWith(words)) continue;
      const thing = thingNamed(search, asked.slice(words.length), ["component", "standard"]);
      if (thing) return related(moment, refOf(thing), { types: [id], direction: "in" });
    }
  }
  return null;
}
