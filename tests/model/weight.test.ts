import { expect, it } from "vitest";
import { weightsOf } from "#model/weight.ts";

it("counts relations at both ends, standards once and feature sets twice", () => {
  const weights = weightsOf([
    { id: "engine", relations: [{ target: "runtime" }], conformance: [{}], featureSets: [{}] },
    { id: "runtime", relations: [{ target: "standard" }, { target: "runtime" }] },
    { id: "lonely" },
  ]);
  expect([...weights]).toEqual([
    ["engine", 1 + 1 + 2],
    // Two of its own, one from the engine, one from itself.
    ["runtime", 2 + 1 + 1],
    ["lonely", 0],
  ]);
});
