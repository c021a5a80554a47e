import { expect, it } from "vitest";
import { walk } from "./state/walk.ts";

// npm run test:deep goes much farther, each time another way.
it("keeps address, history and picture true on any walk", () => {
  expect(walk(300, 16)).toBeGreaterThanOrEqual(300);
});
