import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { textsOf } from "../fixtures/dataSet.ts";
import { dataFolderOf, folderOf } from "./folder.ts";
import { checkData } from "#cli/check.ts";
import { newDataSet } from "#cli/new.ts";
import { callCommand, runScript } from "./run.ts";

it("writes a sound data set and lists it after those that are there", async () => {
  const data = folderOf(dataFolderOf(textsOf()));
  const made = await runScript("src/cli/new.ts", ["my-tools", "--data", data]);
  expect({ code: made.code, err: made.err }).toEqual({ code: 0, err: "" });
  const { out, err } = await callCommand(checkData, [`--data=${data}`]);
  expect(err).toBe("");
  expect(out.match(/^.*: sound$/gmu)).toEqual(["towers: sound", "my-tools: sound"]);
  const file = readFileSync(join(data, "my-tools/components/example-engine.json"), "utf8");
  expect(JSON.parse(file)).toHaveProperty(
    "$schema",
    expect.stringMatching(/schemas\/component\.schema\.json$/u),
  );
  const again = await callCommand(newDataSet, ["my-tools", "--data", data]);
  expect(again.err).toMatch(/is there already/u);
});

it("refuses a name that is no id", async () => {
  const { code, err } = await callCommand(newDataSet, ["My Tools", "--data", folderOf([])]);
  expect(err).toMatch(/^My Tools: is no id/u);
  expect(code).toBe(1);
});
