import { expect, it } from "vitest";
import { chineseFaults } from "#data/check/chinese.ts";

const BRACKETS = "has half-width brackets in Chinese: write （ ）";
const MARKS = "has Latin marks between Chinese: write ，、；：";
const STOP = "ends a Chinese sentence with a Latin stop: write 。";
const ENGLISH = "has English left over";

it.each([
  ["容器(运行时)", BRACKETS],
  ["容器 (runtime) 接口", BRACKETS],
  ["容器运行时接口（CRI)", BRACKETS],
  ["容器运行时接口(CRI）", BRACKETS],
  ["镜像,仓库", MARKS],
  ["镜像; 仓库", MARKS],
  ["镜像仓库,", MARKS],
  ["是镜像仓库.", STOP],
  ["镜像 has not been translated by anybody yet", ENGLISH],
])("finds what is planted in %s", (text, problem) => {
  expect(chineseFaults(text)).toEqual([problem]);
});

it.each([
  "容器运行时接口（CRI），由 Kubernetes 制定。",
  "通过 clone(2) 或 unshare() 为每个容器建立命名空间",
  "支持 run as root 模式",
  "引文“this is what they say of it themselves”保持原样",
  "版本 1.0, 1.1 与 1.2",
  "Open vSwitch",
  "Carries what stands above.",
])("takes %s as it is", (text) => {
  expect(chineseFaults(text)).toEqual([]);
});
