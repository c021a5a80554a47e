import { type Case, describePopovers } from "../browser/popoverFaults.ts";
import { useStage } from "../browser/stage.ts";

/* The sizes and languages that tests/browser/popovers.test.ts leaves out. */

const CASES: readonly Case[] = [
  { lang: "zh-CN", width: 1280, height: 720 },
  { lang: "en", width: 1440, height: 900 },
  { lang: "zh-CN", width: 1920, height: 1080 },
  { lang: "en", width: 820, height: 1180 },
  { lang: "en", width: 390, height: 844 },
];

describePopovers(useStage(), CASES);
