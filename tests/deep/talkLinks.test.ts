import { expect, it } from "vitest";
import { expectSameByLink } from "../browser/sameByLink.ts";
import { useStage } from "../browser/stage.ts";

const stage = useStage();

it.each(["article", "choose", "coreos", "history", "kubernetes", "standards"])(
  "every step of %s, opened by its link, is the one that keys lead to",
  async (talk) => {
    await expect(expectSameByLink(stage, talk)).resolves.toBeUndefined();
  },
);
