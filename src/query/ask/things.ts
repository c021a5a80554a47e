import { ENTITY_KINDS, type EntityRef } from "#model/id.ts";
import type { SearchDocument, SearchKind } from "#model/search.ts";
import { RANK } from "../search/rank.ts";
import type { Hit, Search } from "../search/hit.ts";
import { BETWEEN } from "./questions.ts";

const COMPARABLE: readonly SearchKind[] = ["component", "standard"];

/**
 * The thing that a text names: by its name, its initials or almost so. Of equally good ones that of
 * the kind that stands first.
 */
export function thingNamed(
  search: Search,
  text: string,
  kinds: readonly SearchKind[],
): SearchDocument | null {
  const hits = search
    .find(text.replace(/^the /u, ""))
    .filter(
      ({ document: { kind }, rank }) =>
        kinds.includes(kind) && rank !== RANK.text && rank !== RANK.partial,
    );
  const best = Math.min(...hits.map(({ rank }) => rank));
  const order = ({ document: { kind } }: Hit): number => kinds.indexOf(kind);
  const [first] = hits.filter(({ rank }) => rank === best).toSorted((a, b) => order(a) - order(b));
  return first?.document ?? null;
}

/** The thing that is called exactly like that, or was; those of the kind that stands first come first. */
export function thingCalled(
  search: Search,
  text: string,
  kinds: readonly SearchKind[],
): SearchDocument | null {
  const hits = search.find(text.replace(/^the /u, "")).filter(({ rank }) => rank <= RANK.derived);
  const [found] = kinds.flatMap((kind) => hits.filter(({ document }) => document.kind === kind));
  return found?.document ?? null;
}

export function refOf({ kind, id }: SearchDocument): EntityRef {
  const known = ENTITY_KINDS.find((one) => one === kind);
  if (!known) throw new Error(`a ${kind} does not stand in the panel`);
  return { kind: known, id };
}

/** The things that a text names one after the other; `null` where it names fewer than two, or else. */
export function thingsNamed(search: Search, text: string): readonly SearchDocument[] | null {
  const names = text.split(BETWEEN).flatMap((name) => name.trim() || []);
  const things = names.map((name) => thingNamed(search, name, COMPARABLE));
  const known = things.flatMap((thing) => thing ?? []);
  const isAll = known.length === names.length && new Set(known).size === known.length;
  return isAll && known.length > 1 ? known : null;
}

/** More words than these are a sentence, no names. */
const MOST_WORDS = 8;

/** Things whose exact names stand one after the other with nothing in between; `null` where that is not so. */
export function thingsInRow(search: Search, text: string): readonly SearchDocument[] | null {
  const words = text.split(" ");
  if (words.length > MOST_WORDS) return null;
  const things: SearchDocument[] = [];
  for (let at = 0; at < words.length;) {
    let end = words.length;
    let thing = thingCalled(search, words.slice(at).join(" "), COMPARABLE);
    while (!thing && end - 1 > at) {
      end -= 1;
      thing = thingCalled(search, words.slice(at, end).join(" "), COMPARABLE);
    }
    if (!thing) return null;
    things.push(thing);
    at = end;
  }
  return things.length > 1 && new Set(things).size === things.length ? things : null;
}
