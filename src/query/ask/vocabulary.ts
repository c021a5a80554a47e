import type { Ecosystem, Name } from "#model/ecosystem.ts";
import type { SearchDocument } from "#model/search.ts";
import type { Text } from "#model/text.ts";
import { LOCALES } from "#model/text.ts";
import { PHASES } from "#model/track.ts";
import { type Facet, licensesIn } from "../filter.ts";
import { fold, HAN, runsOf } from "../search/fold.ts";
import { COUNTRY_PHRASES, FILLERS, LICENSE_PHRASES, PHASE_PHRASES } from "./phrases.ts";

/** What a phrase means: values of a facet. */
export interface Sense {
  readonly facet: Facet;
  readonly ids: readonly string[];
  /** How far the phrase is from the value's whole name; the nearest sense is meant. */
  readonly far: number;
  /** What it means beside a foundation: "archived" is a level of some. */
  readonly atFoundation?: Sense;
}

/** Senses by phrase, as `keyOf` writes it. */
export type Vocabulary = ReadonlyMap<string, Sense>;

/** Latin words, and Chinese letter by letter: a phrase is a run of them in either language. */
export function unitsOf(text: string): readonly string[] {
  return runsOf(fold(text)).flatMap((run) => (HAN.test(run) ? Array.from(run) : singular(run)));
}

export function keyOf(units: readonly string[]): string {
  return units.join(" ");
}

/** English plurals count as singulars. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  return word.replace(/ies$/u, "y").replace(/(?<=[a-rt-z])s$|(?<=sh|ch|x)es$/u, "");
}

const FILLER_KEYS = new Set([...FILLERS].map((filler) => keyOf(unitsOf(filler))));

export function isFiller(key: string): boolean {
  return FILLER_KEYS.has(key);
}

/** Every phrase by which a value of a facet can be asked for, in both languages. */
export function vocabularyOf(
  ecosystem: Ecosystem,
  documents: readonly SearchDocument[] = [],
): Vocabulary {
  const senses = new Map<string, Sense>();
  const add = (phrase: readonly string[], sense: Sense): void => {
    const key = keyOf(phrase);
    const known = senses.get(key);
    if (phrase.length === 0) return;
    if (known?.facet === "status" && sense.facet === "level") {
      const ids = [...new Set([...(known.atFoundation?.ids ?? []), ...sense.ids])];
      senses.set(key, { ...known, atFoundation: { ...sense, ids } });
    } else if (!known || sense.far < known.far) senses.set(key, sense);
  };
  const name = (facet: Facet, ids: readonly string[], phrase: string, far = 0): void =>
    add(unitsOf(phrase), { facet, ids, far });

  for (const phase of PHASES) {
    for (const phrase of PHASE_PHRASES[phase].split("|")) name("status", [phase], phrase);
  }
  for (const { label, id } of ecosystem.orgs.flatMap(({ levels }) => levels)) {
    for (const phrase of spoken(label)) {
      name("level", [id], phrase);
      name("level", [id], phrase.replace(/^已|中$/gu, ""));
    }
  }
  const countries = ecosystem.orgs.flatMap((org) => org.countries.map(({ country }) => country));
  for (const country of new Set(countries)) {
    for (const phrase of countryNames(country)) name("country", [country], phrase);
  }
  addOrgs(ecosystem, name);
  for (const { id, short, names, type } of ecosystem.standards) {
    for (const phrase of [short ?? [], names.flatMap(namesIn)].flat()) {
      name("standard", [id], phrase.replace(/\s*[(（].*$/u, ""));
      // Of a programme one word is said: "certified".
      if (type === "programme")
        parts(phrase, (part, far) => add(part, senseOf("standard", id, far)));
    }
  }
  addPlaces(ecosystem, add);
  for (const { kind, id, aliases = [] } of documents) {
    if (kind !== "layer" && kind !== "group") continue;
    for (const alias of aliases) {
      // What another is called too means both.
      const known = senses.get(keyOf(unitsOf(alias)));
      const others = known?.facet === "layer" && known.far <= WHOLE_GROUP ? known.ids : [];
      senses.set(keyOf(unitsOf(alias)), { facet: "layer", ids: [...others, id], far: 0 });
    }
  }
  addLicenses(ecosystem, name);
  for (const [id, label] of ecosystem.componentTypes) {
    for (const phrase of spoken(label)) name("type", [id], phrase, 0.5);
  }
  return senses;
}

/** A layer or group that a part of its label means. */
interface Place {
  readonly part: readonly string[];
  readonly id: string;
  readonly parent: string | null;
  readonly far: number;
}

/** Layers and groups. What the labels of several groups of one layer have in common means the layer. */
function addPlaces(
  { layers, groups }: Ecosystem,
  add: (part: readonly string[], sense: Sense) => void,
): void {
  const places = new Map<string, Place[]>();
  const collect = (id: string, label: Text, parent: string | null): void => {
    for (const phrase of spoken(label)) {
      parts(phrase, (part, far) => {
        const place = { part, id, parent, far: far + (parent === null ? 0 : 0.5) };
        places.set(keyOf(part), [...(places.get(keyOf(part)) ?? []), place]);
      });
    }
  };
  for (const { id, label } of layers) collect(id, label, null);
  for (const { id, label, parent } of groups) collect(id, label, parent);
  for (const known of places.values()) {
    const [nearest] = known.toSorted((a, b) => a.far - b.far);
    if (!nearest) continue;
    const { part, id, parent, far } = nearest;
    const siblings = known.filter((one) => parent !== null && one.parent === parent);
    const isCommon = far > WHOLE_GROUP && new Set(siblings.map((one) => one.id)).size > 1;
    add(part, senseOf("layer", isCommon && parent !== null ? parent : id, far));
  }
}

/** How far the whole label of a group is from meaning it: a layer of that name comes before it. */
const WHOLE_GROUP = 0.5;

type AddName = (facet: Facet, ids: readonly string[], phrase: string, far?: number) => void;

function addOrgs({ orgs, components }: Ecosystem, name: AddName): void {
  const foundations = new Set(components.flatMap((one) => one.governance.map(({ org }) => org)));
  for (const { id, names } of orgs) {
    const phrases = names.flatMap(namesIn);
    const isFoundation = foundations.has(id);
    for (const phrase of phrases) {
      const facet = isFoundation ? "foundation" : "vendor";
      name(facet, [id], phrase, 0.2);
      name(facet, [id], phrase.replace(/[,\s]+(?:inc|ltd|gmbh)\.?$|\s*公司$|^the /giu, ""), 0.3);
      if (isFoundation) name(facet, [id], initials(phrase), 0.2);
    }
  }
}

/** Licenses by their names, and all versions of one by what comes before the version. */
function addLicenses({ components }: Ecosystem, name: AddName): void {
  const all = components.flatMap(({ licenses }) =>
    licenses.flatMap(({ spdx }) => licensesIn(spdx)),
  );
  const families = new Map<string, string[]>();
  for (const id of new Set(all)) {
    name("license", [id], id);
    const family = id.replace(/-(?:\d.*|only|or-later)$/u, "");
    families.set(family, [...(families.get(family) ?? []), id]);
  }
  for (const [family, ids] of families) {
    for (const phrase of [family, ...(LICENSE_PHRASES[family]?.split("|") ?? [])]) {
      name("license", ids, phrase, 0.4);
    }
  }
}

function senseOf(facet: Facet, id: string, far: number): Sense {
  return { facet, ids: [id], far };
}

function spoken({ en, zh }: Text): readonly string[] {
  return zh === undefined ? [en] : [en, zh];
}

function namesIn({ name, zh }: Name): readonly string[] {
  return zh === undefined ? [name] : [name, zh];
}

let displayNames: readonly Intl.DisplayNames[] | null = null;

/** Names of countries in each language; made once, which takes a while. */
function regions(): readonly Intl.DisplayNames[] {
  displayNames ??= LOCALES.map((locale) => new Intl.DisplayNames([locale], { type: "region" }));
  return displayNames;
}

function countryNames(country: string): readonly string[] {
  const names = regions().map((known) => known.of(country));
  return [...names, ...(COUNTRY_PHRASES[country]?.split("|") ?? [])].flatMap((one) => one ?? []);
}

/** `Cloud Native Computing Foundation` → `CNCF`. */
function initials(name: string): string {
  const words = name.replace(/^The /u, "").match(/\b\p{Lu}/gu) ?? [];
  return words.length < 3 ? "" : words.join("");
}

/** Words of which a label is not known alone. */
const COMMON = new Set(
  "container cloud other light local public minimal access several 容器 内核 其他 自带 专用".split(
    " ",
  ),
);

/** Every run of a label's units that says something, and how many others the label has. */
function parts(label: string, use: (part: readonly string[], far: number) => void): void {
  const units = unitsOf(label);
  for (let from = 0; from < units.length; from += 1) {
    for (let to = from + 1; to <= units.length; to += 1) {
      const part = units.slice(from, to);
      if (part.length === units.length || says(part)) use(part, units.length - part.length);
    }
  }
}

/** Does a part of a label tell which one it is of? A letter of Chinese does not, nor do fillers. */
function says(part: readonly string[]): boolean {
  const ends = part.flatMap((_, at) => (at === 0 ? [] : [part.slice(0, at), part.slice(at)]));
  const isClean = ![...ends, part].some((end) => isFiller(keyOf(end)));
  const isCommon = part.every((unit) => COMMON.has(unit)) || COMMON.has(part.join(""));
  return isClean && !isCommon && (part.length > 1 || !HAN.test(part[0] ?? ""));
}
