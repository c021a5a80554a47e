import { describe, expect, it } from "vitest";
import { STATES, violationsAt } from "../browser/axe.ts";
import { useStage } from "../browser/stage.ts";

const stage = useStage();

describe.each(["dark", "projector"])("in the %s theme", (theme) => {
  it.each(STATES)("breaks no rule of axe at %s", async (state) => {
    expect(await violationsAt(stage, state, theme)).toEqual([]);
  });
});
