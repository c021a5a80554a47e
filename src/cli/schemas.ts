import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "./jsonSchemas.ts";

/* npm run schemas: writes schemas/*.schema.json from the one truth, src/data/schema/. */

mkdirSync("schemas", { recursive: true });
for (const [name, schema] of jsonSchemas()) {
  writeFileSync(join("schemas", name), schema);
  console.log(`schemas/${name}`);
}
