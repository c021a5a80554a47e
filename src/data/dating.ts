import { parseWhen } from "#model/when.ts";
import type { Statement } from "#model/statement.ts";
import type { Files } from "./files.ts";

/**
 * How many statements have a start, only a bound of one, or neither. A cell that is unknown states
 * nothing, and "not applicable" holds as long as the thing: neither is counted.
 */
export interface Dating {
  readonly dated: number;
  readonly bounded: number;
  readonly open: number;
}

/** How well cells, relations and conformances are dated, see docs/time.md. */
export function datingOf(
  files: Files,
): Readonly<Record<"cells" | "relations" | "conformances", Dating>> {
  const things = [...files.components, ...files.standards].map(({ value }) => value);
  return {
    cells: count(
      things
        .flatMap(({ cells = {} }) => Object.values(cells).flat())
        .filter(({ v }) => v !== "unknown" && v !== "na"),
    ),
    relations: count(things.flatMap(({ relations = [] }) => relations)),
    conformances: count(things.flatMap(({ conformance = [] }) => conformance)),
  };
}

function count(statements: readonly Statement[]): Dating {
  const kinds = statements.map(kindOf);
  const many = (kind: keyof Dating): number => kinds.filter((one) => one === kind).length;
  return { dated: many("dated"), bounded: many("bounded"), open: many("open") };
}

function kindOf({ from, since, asOf, knownBy, notBefore }: Statement): keyof Dating {
  const begin = parseWhen(from ?? since?.date ?? "");
  if (begin && since?.bound !== "by") return "dated";
  return begin || asOf?.date || knownBy || notBefore ? "bounded" : "open";
}
