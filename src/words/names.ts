import type { Ecosystem, Name } from "#model/ecosystem.ts";
import { type Locale, say } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import { nameOn } from "#query/moment.ts";

/** A name as the reader's language has it. */
export function nameIn({ name, zh }: Pick<Name, "name" | "zh">, locale: Locale): string {
  return locale === "zh-CN" ? (zh ?? name) : name;
}

/** The name of anything by its id, on a day; the id itself where the data set has no such thing. */
export function nameOf(ecosystem: Ecosystem, id: string, day: Day, locale: Locale): string {
  const layer = ecosystem.layerById.get(id);
  if (layer) return say(layer.label, locale);
  const thing =
    ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id) ?? ecosystem.orgById.get(id);
  return thing ? nameIn(nameOn(thing.names, day), locale) : id;
}

/** What stands in brackets at the end of a name. */
const IN_BRACKETS = /\(([^()]+)\)$/u;
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/**
 * A name where room is short: what people call it, unless Chinese has a name of its own. One that
 * explains itself in brackets is no short name. What people call it is short for its last name: on
 * a day on which it bore an earlier one it is called by that one's abbreviation in brackets, or by
 * that one, but for an abbreviation (EKS) and what the earlier name has in it as well.
 */
export function shortIn(
  { short, names }: { readonly short?: string; readonly names: readonly Name[] },
  day: Day,
  locale: Locale,
): string {
  const name = nameOn(names, day);
  const own = locale === "zh-CN" ? name.zh : undefined;
  if (own !== undefined && !own.includes("（")) return own;
  const isLast = name.name === names.at(-1)?.name;
  if (short === undefined || isLast || name.name.includes(short)) return short ?? name.name;
  const other = IN_BRACKETS.exec(name.name)?.[1];
  return other ?? (ABBREVIATION.test(short) ? short : name.name);
}

/** The label of a foundation's level. */
export function levelOf(ecosystem: Ecosystem, org: string, level: string, locale: Locale): string {
  const found = ecosystem.orgById.get(org)?.levels.find(({ id }) => id === level);
  return found ? say(found.label, locale) : level;
}
