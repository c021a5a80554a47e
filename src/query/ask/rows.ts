import type { SearchDocument, SearchKind } from "#model/search.ts";
import { RANK } from "../search/rank.ts";
import type { Hit, Search } from "../search/hit.ts";
import type { Answer, Ask } from "./answer.ts";
import { commandsIn } from "./commands.ts";

/** A line of what was found. */
export type Row =
  | { readonly kind: "hit"; readonly hit: Hit }
  | { readonly kind: "answer"; readonly answer: Answer }
  /** A component or standard that is part of the answer above it. */
  | { readonly kind: "member"; readonly document: SearchDocument; readonly answer: Answer };

const MOST_MEMBERS = 4;
/** Of names that only begin with what was typed so many come before what else it may mean. */
const NAMES_FIRST = 2;

/**
 * What a text finds, the best first: a thing that is called exactly that, then what was asked, then
 * names like it, and what mentions it.
 */
export function createRows(ask: Ask, search: Search): (text: string) => readonly Row[] {
  const ofKind = (kind: SearchKind): readonly Row[] =>
    search.documents.flatMap((document) => (document.kind === kind ? [thingRow(document)] : []));
  const things = new Map(
    search.documents.flatMap((document) =>
      document.kind === "component" || document.kind === "standard"
        ? [[document.id, document]]
        : [],
    ),
  );
  const answered = (answer: Answer): readonly Row[] => {
    const isItself = answer.asked.what === "owner" || answer.asked.what === "phase";
    const members = isItself ? [] : answer.members;
    const known = members.slice(0, MOST_MEMBERS).flatMap((id) => things.get(id) ?? []);
    return [
      answerRow(answer),
      ...known.map((document): Row => ({ kind: "member", document, answer })),
    ];
  };
  return (text) => {
    const hits = search.find(text);
    if (hits.length === 0 && text.trim() === "") return [];
    const { question, facets, broader } = ask(text);
    const { exact, begun, kinds } = commandsIn(text);
    const named = hits.filter(({ rank }) => rank <= RANK.derived);
    const alike = hits.filter(({ rank }) => rank > RANK.derived && rank <= RANK.words);
    const others = hits.filter(({ rank }) => rank > RANK.words);
    const isQuestion = question !== null && named.length === 0;
    const asked = [
      ...(!isQuestion && question ? [question] : []),
      ...(facets && !isNamed(facets, named) ? [facets] : []),
    ];
    // What is asked about is found in part at best; where the question is answered, that says nothing.
    const isAnswered = isQuestion && hasMembers(question);
    const rest = isAnswered ? others.filter(({ rank }) => rank !== RANK.partial) : others;
    const rows: readonly Row[] = [
      ...(isQuestion ? aboutOf(question, things) : []),
      ...(isQuestion ? answered(question) : []),
      ...exact.map(answerRow),
      ...kinds.flatMap(ofKind),
      ...named.map(hitRow),
      ...alike.slice(0, NAMES_FIRST).map(hitRow),
      ...[...asked.filter(hasMembers), ...broader, ...begun].flatMap(answered),
      ...alike.slice(NAMES_FIRST).map(hitRow),
      ...rest.map(hitRow),
      ...asked.filter((one) => !hasMembers(one)).map(answerRow),
    ];
    const known = new Set<string>();
    return rows.filter((row) => {
      const key = keyOf(row);
      return !known.has(key) && known.add(key);
    });
  };
}

/**
 * Of a question that nothing answers, the thing that is asked about stands before that it is so; its
 * phase is seen from itself.
 */
function aboutOf(answer: Answer, things: ReadonlyMap<string, SearchDocument>): readonly Row[] {
  if (!("about" in answer.asked)) return [];
  if (hasMembers(answer) && answer.asked.what !== "phase") return [];
  const document = things.get(answer.asked.about.id);
  return document ? [thingRow(document)] : [];
}

function hasMembers({ members }: Answer): boolean {
  return members.length > 0;
}

function thingRow(document: SearchDocument): Row {
  return { kind: "hit", hit: { document, rank: RANK.name, reason: { by: "asked" } } };
}

/** One value that is found by its own name says nothing more. */
function isNamed({ asked }: Answer, named: readonly Hit[]): boolean {
  if (asked.what !== "filter" || asked.change) return false;
  const [value, ...others] = asked.values;
  return others.length === 0 && named.some(({ document }) => document.id === value?.id);
}

/** Tells rows apart; a thing that is found twice stands where it is found first. */
export function keyOf(row: Row): string {
  switch (row.kind) {
    case "hit":
      return `${row.hit.document.kind}/${row.hit.document.id}`;
    case "member":
      return `${row.document.kind}/${row.document.id}`;
    case "answer":
      return JSON.stringify(row.answer.target);
  }
}

function answerRow(answer: Answer): Row {
  return { kind: "answer", answer };
}

function hitRow(hit: Hit): Row {
  return { kind: "hit", hit };
}
