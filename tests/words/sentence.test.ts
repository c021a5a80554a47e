import { describe, expect, it } from "vitest";
import { firstSentence } from "#words/sentence.ts";

describe("the first sentence", () => {
  it.each([
    ["Runs pods. It began in 2014.", "Runs pods."],
    ["Version 1.0 of node.js tools. Then more.", "Version 1.0 of node.js tools."],
    ["Only one", "Only one"],
    ["容器网络。由 CoreOS 发起。", "容器网络。"],
    ["Used by k3s, e.g. on edge nodes. Small.", "Used by k3s, e.g. on edge nodes."],
  ])("of %j is %j", (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
