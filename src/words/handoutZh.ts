import type { handoutEn } from "./handoutEn.ts";

export const handoutZh: Readonly<Record<keyof typeof handoutEn, string>> = {
  "handout.since": "标出 {{date}} 以来的变化",
  "handout.said": "原话",
  "handout.sources": "来源",
  "handout.emphasis": "重点",
  "handout.shown": "所示组件",
  "handout.unnamed": "图中还有，但写不下名字",
  "handout.missing": "数据集里已没有",
  "handout.notes": "讲稿",
  "handout.feature": "特性",
  "handout.left": "另有 {{count}} 行放不下，网页上全有。",
  "handout.key": "{{label}}：",
  "handout.comma": "、",
  "handout.title": "讲稿材料",
  "handout.talk": "演讲",
  "handout.pptx": "幻灯片（PPTX）",
  "handout.md": "文本（Markdown）",
  "handout.pdf": "打印，或存为 PDF",
  "handout.busy": "正在生成讲稿材料……",
  "handout.printing": "已交给打印窗口。",
  "handout.failed": "讲稿材料未能生成：{{reason}}",
  "handout.page": "第 {{number}} 页，共 {{count}} 页",

  "finding.held": "成立",
  "finding.held-then": "当时成立",
  "finding.to-be-corrected": "需要更正",
};
