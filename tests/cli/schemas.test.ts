import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jsonSchemas } from "#cli/jsonSchemas.ts";
import { folderOf } from "./folder.ts";
import { runScript } from "./run.ts";

it("writes the schemas into the folder where it is run, and says which", async () => {
  const folder = folderOf([]);
  const { code, out } = await runScript("src/cli/schemas.ts", [], folder);
  const names = [...jsonSchemas().keys()];
  expect(code).toBe(0);
  expect(out.trim().split("\n")).toEqual(names.map((name) => `schemas/${name}`));
  expect(readdirSync(join(folder, "schemas")).toSorted()).toEqual(names);
  for (const [name, written] of jsonSchemas()) {
    expect(readFileSync(join(folder, "schemas", name), "utf8")).toBe(written);
  }
});
