import type { SearchDocument } from "#model/search.ts";
import type { Layer } from "#model/entity.ts";
import type { Text } from "#model/text.ts";
import type { Files } from "./files.ts";

/** Chinese in, its reading in Latin letters out, syllables apart: `容器` → `rong qi`. */
export type Romanise = (chinese: string) => string;

/**
 * What can be searched for: every name a thing ever had, its summary, and the reading of its Chinese.
 * Romanising needs a dictionary of a megabyte, so it is handed in and happens at build time.
 */
export function buildSearch(files: Files, romanise: Romanise): readonly SearchDocument[] {
  const documentOf = (
    kind: SearchDocument["kind"],
    id: string,
    names: readonly { readonly name: string; readonly zh?: string }[],
    summary: Text | undefined,
    layers: readonly Text[] = [],
  ): SearchDocument => {
    const chinese = names.flatMap(({ zh }) => zh ?? []);
    const labels = layers.flatMap(({ en, zh }) => [en, zh ?? ""]);
    const read = [...new Set([...chinese, ...layers.flatMap(({ zh }) => zh ?? [])])];
    return {
      kind,
      id,
      names: [...new Set([...names.map(({ name }) => name), ...chinese])],
      text: [summary?.en, summary?.zh, ...labels].filter(Boolean).join(" "),
      pinyin: [...new Set(read.flatMap((zh) => readings(romanise(zh))))].join(" "),
    };
  };
  const layerOf = new Map(files.layers.map(({ value }) => [value.id, value]));
  const labelsOf = (id: string): Text[] => {
    const layer = layerOf.get(id);
    if (!layer) return [];
    return [layer.label, ...(layer.parent ? labelsOf(layer.parent) : [])];
  };
  return [
    ...files.components.map(({ value: { id, names, summary, layers } }) =>
      documentOf(
        "component",
        id,
        names,
        summary,
        layers.flatMap(({ layer }) => labelsOf(layer)),
      ),
    ),
    ...files.standards.map(({ value: { id, names, summary } }) =>
      documentOf("standard", id, names, summary),
    ),
    ...files.orgs.map(({ value: { id, names, summary } }) => documentOf("org", id, names, summary)),
    ...stackOf(files).map(({ id, label, summary }) =>
      documentOf("layer", id, [{ name: label.en, ...(label.zh && { zh: label.zh }) }], summary),
    ),
  ];
}

/** The layers of the stack, without their groups. */
function stackOf(files: Files): Layer[] {
  return files.layers.flatMap(({ value }) => (value.parent ? [] : value));
}

/** People type `rongqi`, `rong qi`, a word from the middle (`cunchu`), or the initials `rqcc`. */
function readings(syllables: string): string[] {
  const parts = syllables
    .toLowerCase()
    .replaceAll("ü", "v")
    .split(/[^a-z]+/u)
    .filter(Boolean);
  const pairs = parts.slice(1).map((part, i) => `${parts[i]}${part}`);
  return [parts.join(""), parts.map((part) => part.slice(0, 1)).join(""), ...parts, ...pairs];
}
