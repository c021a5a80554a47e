import { expect, it } from "vitest";
import { listed } from "#words/listed.ts";

it.each([
  ["en", ["Flannel", "Calico"], "Flannel and Calico"],
  ["en", ["1", "2", "3"], "1, 2, and 3"],
  ["zh-CN", ["Flannel", "Calico"], "Flannel 和 Calico"],
  ["zh-CN", ["Docker", "阿里云 ACR", "命名空间"], "Docker、阿里云 ACR 和命名空间"],
  ["zh-CN", ["1", "2", "3"], "1、2和3"],
  ["zh-CN", ["runc"], "runc"],
  ["en", [], ""],
] as const)("lists in %s: %j", (locale, things, said) => {
  expect(listed(things, locale)).toBe(said);
});
