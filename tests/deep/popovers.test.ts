import { describePopovers, SAMPLE } from "../browser/popoverFaults.ts";
import { useStage } from "../browser/stage.ts";

/* The sizes of tests/browser/popovers.test.ts, each in the other language. */

describePopovers(
  useStage(),
  SAMPLE.map((one) => ({ ...one, lang: one.lang === "en" ? "zh-CN" : "en" })),
);
