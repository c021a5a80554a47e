import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildRest } from "#data/buildRest.ts";
import { parseRest } from "#data/parseRest.ts";
import { DataError } from "#data/problem.ts";
import type { RestFile } from "#data/restFile.ts";
import { parseWhen } from "#model/when.ts";
import { filesOf } from "../fixtures/dataSet.ts";

/** The rest of an index as it comes over the wire. */
function restOf(): RestFile {
  const json: RestFile = JSON.parse(JSON.stringify(buildRest(filesOf())));
  return json;
}

const towers = parseRest(restOf(), "rest.json");

describe("parseRest", () => {
  it("compiles dates, and gives empty lists for what was left out", () => {
    expect(towers.components.get("anchor")).toMatchObject({
      stewards: [{ org: "acme", role: "creator", from: parseWhen("2013") }],
      licenses: [{ spdx: "MIT", from: parseWhen("2013") }],
      mark: "anchor",
    });
    expect(towers.components.get("beam")).toMatchObject({ governance: [], relations: [] });
    expect(towers.components.get("beam")).not.toHaveProperty("mark");
    const [acme, guild] = towers.orgs;
    expect(acme).toMatchObject({ id: "acme", levels: [], deals: [] });
    expect(guild?.deals).toMatchObject([{ orgs: [], components: ["canopy"] }]);
  });

  it("finds every word of the vocabularies", () => {
    expect(towers.componentTypes.get("cover")).toEqual({ en: "Cover", zh: "罩" });
    expect(towers.eventTypes.get("prize")).toEqual({ en: "Prize", zh: "奖项" });
    expect(towers.relationTypes.get("carries")?.inverse).toEqual({ en: "rests on", zh: "立于" });
  });

  it("is refused where its format is newer, and with file and path where it does not fit", () => {
    expect(() => parseRest({ ...restOf(), format: 2 }, "rest.json")).toThrow(
      "rest.json: /format: is written in format 2, this program reads up to 1",
    );
    const wrong = [{ id: "anchor", licenses: [{ spdx: "MIT", from: "2014-02-30" }] }];
    expect(() => parseRest({ ...restOf(), components: wrong }, "rest.json")).toThrow(
      "rest.json: /components/0/licenses/0/from: is not a day of the calendar (1900 to 2100)",
    );
  });

  it("throws nothing but a DataError, whatever stands in it", () => {
    const refusal = (json: unknown): unknown => {
      try {
        parseRest(json, "rest.json");
        return null;
      } catch (error) {
        return error;
      }
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(restOf())),
        fc.jsonValue({ maxDepth: 3 }),
        (key, value) => {
          expect(refusal({ ...restOf(), [key]: value })).toSatisfy(
            (error) => error === null || error instanceof DataError,
          );
        },
      ),
    );
  });
});
