import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { PLACES } from "#data/files.ts";
import { id, type SchemaOf, text, when } from "#data/schema/basics.ts";
import { cell } from "#data/schema/comparison.ts";
import { alternatives, source, sourceRefs, verified } from "#data/schema/evidence.ts";
import { point } from "#data/schema/track.ts";
import { catalog } from "#data/schema/dataset.ts";

type JsonSchema = ReturnType<typeof toJsonSchema>;
type Definition = NonNullable<JsonSchema["$defs"]>[string];

/** What several places of a file use, written once as `$defs`. */
const SHARED: Record<string, v.GenericSchema> = {
  id,
  text,
  when,
  point,
  cell,
  source,
  sourceRefs,
  verified,
  alternatives,
};

/**
 * The contract of the files as JSON Schema, for editors: completion, and errors while typing.
 * Rules that JSON Schema cannot say (a date of the calendar, a reference) are left to `data:check`.
 * @returns file name → text of the file
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas = new Map<string, SchemaOf<unknown>>(
    Object.values(PLACES).map(({ schemaName, schema }) => [schemaName, schema]),
  );
  schemas.set("catalog", catalog);
  return new Map(
    [...schemas]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => {
        const json = toJsonSchema(schema, {
          errorMode: "ignore",
          target: "draft-2020-12",
          definitions: SHARED,
        });
        return [`${name}.schema.json`, `${JSON.stringify(withUsedDefs(json), null, 2)}\n`];
      }),
  );
}

/** Leaves out the shared definitions that a schema does not refer to, directly or through others. */
function withUsedDefs({ $defs = {}, ...json }: JsonSchema): JsonSchema {
  const used: Record<string, Definition> = {};
  const collect = (part: unknown): void => {
    for (const [, name = ""] of JSON.stringify(part).matchAll(/"#\/\$defs\/([^"]+)"/gu)) {
      const definition = $defs[name];
      if (name in used || definition === undefined) continue;
      used[name] = definition;
      collect(definition);
    }
  };
  collect(json);
  return { ...json, ...(Object.keys(used).length > 0 && { $defs: used }) };
}
