import { expect, it } from "vitest";
import { walk } from "../state/walk.ts";

it("keeps address, history and picture true over 20,000 steps", () => {
  const seed = Number(process.env["STRATA_SEED"] ?? Date.now() % 2 ** 31);
  console.log(`walk: STRATA_SEED=${seed}`);
  const steps = walk(20_000, seed);
  console.log(`walk: ${steps} steps`);
  expect(steps).toBeGreaterThanOrEqual(20_000);
});
