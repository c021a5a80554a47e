import type { Files, InFile, Unfit } from "../files.ts";
import type { Problem } from "../problem.ts";

type Known = ReadonlySet<string>;
type Say = (path: string, problem: string, valid?: Iterable<string>) => void;

interface Vocabularies {
  readonly layers: Known;
  readonly componentTypes: Known;
  readonly eventTypes: Known;
  readonly relationTypes: Known;
  readonly components: Known;
  readonly standards: Known;
  readonly orgs: Known;
  /** Components and standards: they share one set of ids, since both are compared and related. */
  readonly things: Known;
  readonly levels: ReadonlyMap<string, Known>;
  readonly profiles: ReadonlyMap<string, Known>;
}

/**
 * Every id points to something, every file is named after its id, no id is given twice.
 * @param unfit what is there, though its file is not sound
 */
export function checkReferences(files: Files, unfit: Unfit = {}): Problem[] {
  const known = vocabulariesOf(files, unfit);
  const problems: Problem[] = [];
  const within =
    (file: string): Say =>
    (path, problem, valid) =>
      problems.push({ file, path, problem, ...(valid && { valid: [...valid] }) });
  const parents = new Map(files.layers.map(({ value }) => [value.id, value.parent]));
  const groupsOf = groupsByLayer(files);
  checkIds(files, problems);
  for (const { file, value } of [
    ...files.componentTypes,
    ...files.eventTypes,
    ...files.relationTypes,
  ]) {
    const terms = value.terms.map(({ id }) => id);
    for (const [i, id] of terms.entries()) {
      if (terms.indexOf(id) < i) within(file)(`/terms/${i}/id`, `"${id}" is given twice`);
    }
  }
  for (const { file, value } of [...files.components, ...files.standards]) {
    const say = within(file);
    const refer = referrer(say);
    if (value.kind === "component") {
      refer(known.componentTypes, value.type, "/type", "component type");
    }
    each(value.layers, (p, i) => {
      refer(known.layers, p.layer, `/layers/${i}/layer`, "layer");
      const groups = groupsOf.get(p.layer);
      if (groups && value.kind === "component") {
        say(`/layers/${i}/layer`, `"${p.layer}" has groups; name one of them`, groups);
      }
    });
    each(value.stewards, (s, i) => refer(known.orgs, s.org, `/stewards/${i}/org`, "organization"));
    each(value.governance, (g, i) => {
      refer(known.orgs, g.org, `/governance/${i}/org`, "organization");
      const levels = known.levels.get(g.org);
      if (levels) refer(levels, g.level, `/governance/${i}/level`, `level of ${g.org}`);
    });
    each(value.events, (e, i) => {
      refer(known.eventTypes, e.type, `/events/${i}/type`, "event type");
    });
    each(value.relations, (r, i) => {
      refer(known.relationTypes, r.type, `/relations/${i}/type`, "relation type");
      refer(known.things, r.target, `/relations/${i}/target`, "component or standard");
      if (r.target === value.id) say(`/relations/${i}/target`, "relates the thing to itself");
    });
    each(value.conformance, (c, i) => {
      const at = `/conformance/${i}`;
      refer(known.standards, c.standard, `${at}/standard`, "standard");
      const profiles = known.profiles.get(c.standard) ?? new Set();
      each(c.profiles, (p, k) => refer(profiles, p, `${at}/profiles/${k}`, "profile"));
      each(c.via, (via, k) => refer(known.things, via, `${at}/via/${k}`, "component"));
    });
    for (const [feature, cells] of Object.entries(value.cells ?? {})) {
      each(cells, (cell, i) =>
        each(cell.via, (via, k) =>
          refer(known.things, via, `/cells/${feature}/${i}/via/${k}`, "component"),
        ),
      );
    }
  }
  for (const { file, value } of files.layers) {
    const refer = referrer(within(file));
    if (value.parent) refer(known.layers, value.parent, "/parent", "layer");
    const above = new Set<string>();
    for (let at = value.parent; at && !above.has(at); at = parents.get(at)) above.add(at);
    if (above.has(value.id)) within(file)("/parent", "the layer lies within itself");
    else if (above.size > 1) within(file)("/parent", "a group of a group: there is one level only");
  }
  for (const { file, value } of files.orgs) {
    const refer = referrer(within(file));
    each(value.deals, (deal, i) => {
      const at = `/deals/${i}`;
      if (deal.seller) refer(known.orgs, deal.seller, `${at}/seller`, "organization");
      each(deal.orgs, (org, k) => refer(known.orgs, org, `${at}/orgs/${k}`, "organization"));
      each(deal.components, (c, k) => {
        refer(known.components, c, `${at}/components/${k}`, "component");
      });
    });
    each(value.memberships, (m, i) => {
      refer(known.orgs, m.org, `/memberships/${i}/org`, "organization");
      const levels = known.levels.get(m.org);
      if (levels) refer(levels, m.level, `/memberships/${i}/level`, `level of ${m.org}`);
    });
  }
  return problems;
}

function groupsByLayer(files: Files): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { value } of files.layers) {
    if (value.parent) groups.set(value.parent, [...(groups.get(value.parent) ?? []), value.id]);
  }
  return groups;
}

function vocabulariesOf(files: Files, unfit: Unfit): Vocabularies {
  const idsOf = (kind: "layers" | "components" | "standards" | "orgs"): Known =>
    new Set([...files[kind].map(({ value }) => value.id), ...(unfit[kind] ?? [])]);
  const components = idsOf("components");
  const standards = idsOf("standards");
  const termIds = (list: readonly InFile<{ readonly terms: readonly { id: string }[] }>[]): Known =>
    new Set(list.flatMap(({ value }) => value.terms.map(({ id }) => id)));
  return {
    layers: idsOf("layers"),
    componentTypes: termIds(files.componentTypes),
    eventTypes: termIds(files.eventTypes),
    relationTypes: termIds(files.relationTypes),
    components,
    standards,
    orgs: idsOf("orgs"),
    things: new Set([...components, ...standards]),
    levels: new Map(
      files.orgs.map(({ value }) => [value.id, new Set(value.levels?.map(({ id }) => id))]),
    ),
    profiles: new Map(
      files.standards.map(({ value }) => [value.id, new Set(value.profiles?.map(({ id }) => id))]),
    ),
  };
}

function checkIds(files: Files, problems: Problem[]): void {
  const { layers, components, standards, orgs, features, comparisons, talks } = files;
  const things = [...components, ...standards];
  for (const kind of [layers, things, orgs, features, comparisons, talks]) {
    const seen = new Map<string, string>();
    for (const { file, value } of kind as readonly InFile<{ readonly id: string }>[]) {
      const name = file.slice(file.lastIndexOf("/") + 1, -".json".length);
      if (name !== value.id) {
        problems.push({
          file,
          path: "/id",
          problem: `"${value.id}" is not the file's name "${name}"`,
        });
      }
      const first = seen.get(value.id);
      if (first)
        problems.push({ file, path: "/id", problem: `"${value.id}" is given by ${first} too` });
      seen.set(value.id, first ?? file);
    }
  }
}

function referrer(say: Say): (known: Known, id: string, path: string, what: string) => void {
  return (known, id, path, what) => {
    if (!known.has(id)) say(path, `there is no ${what} "${id}"`, nearestFirst(known, id));
  };
}

/** Known ids, those that share most letter pairs with a wrong one first: it was likely meant. */
function nearestFirst(known: Known, id: string): readonly string[] {
  const pairs = pairsOf(id);
  const shared = (other: string): number => {
    const others = pairsOf(other);
    const both = [...pairs].filter((pair) => others.has(pair)).length;
    return (2 * both) / (pairs.size + others.size || 1);
  };
  return [...known].toSorted((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1));
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
}

function each<T>(list: readonly T[] | undefined, visit: (item: T, index: number) => void): void {
  for (const [index, item] of (list ?? []).entries()) visit(item, index);
}
