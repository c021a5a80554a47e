import type { Text } from "#model/text.ts";
import { eachOr, type ImportOptions } from "./assemble.ts";
import { refuse, refuseMany } from "./limits.ts";
import { isRecord, type JsonObject, type Located, type Path } from "./located.ts";
import { lineOf } from "./wording.ts";

/** From the bottom up: what is made of something stands above it. */
export const LEVELS: readonly { readonly type: string; readonly layer: Text }[] = [
  { type: "component", layer: { en: "Components", zh: "组件" } },
  { type: "container", layer: { en: "Containers", zh: "容器" } },
  { type: "system", layer: { en: "Software systems", zh: "软件系统" } },
  { type: "person", layer: { en: "People", zh: "人" } },
];

/** A person, software system, container or component. */
export interface Element {
  readonly level: number;
  readonly name: string;
  readonly value: JsonObject;
  readonly path: Path;
  readonly parent?: Element;
}

/** Where the elements within an element stand. */
const INNER = [
  [2, "containers"],
  [1, "components"],
] as const;

/** Every element of a model, each system with its containers and their components. @throws DataError */
export function elementsOf(
  model: JsonObject,
  { file, lineOf: lineAt }: Located,
  leaveOut?: ImportOptions["leaveOut"],
): readonly Element[] {
  let count = 0;
  const read = (list: unknown, level: number, path: Path, parent?: Element): readonly Element[] => {
    if (list === undefined || list === null) return [];
    if (Array.isArray(list)) refuseMany(file, (count += list.length));
    else return refuse(file, `${path.at(-1)} is no list`, lineAt(path));
    return list.flatMap((value: unknown, index) =>
      eachOr(leaveOut, () => {
        const at = [...path, index];
        const name = isRecord(value) ? lineOf(value["name"]) : null;
        if (!isRecord(value) || name === null)
          return refuse(file, "an element has no name", lineAt(at));
        const element: Element = { level, name, value, path: at, ...(parent && { parent }) };
        const inner = INNER.flatMap(([of, key]) =>
          of === level ? read(value[key], level - 1, [...at, key], element) : [],
        );
        return [element, ...inner];
      }).flat(),
    );
  };
  return [
    ...read(model["people"], 3, ["model", "people"]),
    ...read(model["softwareSystems"], 2, ["model", "softwareSystems"]),
  ];
}
