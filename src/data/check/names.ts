import { type Locale, LOCALES } from "#model/text.ts";
import type { NameClaim } from "#model/track.ts";
import type { Files } from "../files.ts";
import { comparable } from "../names.ts";
import type { Problem } from "../problem.ts";

/** Something that readers know by its names, with the place in its file that gives them. */
interface Named {
  readonly file: string;
  readonly path: string;
  readonly id: string;
  /** All that is shown of it in a language: what tells it from another. */
  readonly shown: (locale: Locale) => string;
}

/**
 * No two things look the same to a reader: of components and standards, of organizations, and of the
 * layers or the groups of one layer, none have the same names, long and short, in any language.
 */
export function checkNames(files: Files): Problem[] {
  const things = [...files.components, ...files.standards].map(({ file, value }) =>
    namedBy(file, value.id, value.names, value.short),
  );
  const orgs = files.orgs.map(({ file, value }) => namedBy(file, value.id, value.names, undefined));
  const layers = files.layers.map(({ file, value: { id, parent = "", label } }): Named => {
    const shown = (locale: Locale): string =>
      `${parent}\n${locale === "en" ? label.en : (label.zh ?? label.en)}`;
    return { file, path: "/label", id, shown };
  });
  // An imported file may have two categories or members of one name, and is given back as it was.
  return (files.imports.length > 0 ? [things] : [things, orgs, layers]).flatMap(alike);
}

function namedBy(
  file: string,
  id: string,
  names: readonly NameClaim[],
  short: string | undefined,
): Named {
  const index = Math.max(
    0,
    names.findLastIndex(({ to }) => to === undefined),
  );
  const { name = "", zh } = names[index] ?? {};
  const shown = (locale: Locale): string =>
    `${short ?? ""}\n${locale === "en" ? name : (zh ?? name)}`;
  return { file, path: `/names/${index}/name`, id, shown };
}

/** The second of each pair that looks like another. */
function alike(list: readonly Named[]): readonly Problem[] {
  const firsts = new Map<string, string>();
  return list.flatMap(({ file, path, id, shown }) => {
    const keys = LOCALES.map((locale) => `${locale}\n${comparable(shown(locale))}`);
    const [other] = keys.flatMap((key) => firsts.get(key) ?? []);
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, id);
    if (other === undefined || other === id) return [];
    const problem = `looks like "${other}" to a reader; give one of them a name or short name that tells them apart`;
    return [{ file, path, problem }];
  });
}
