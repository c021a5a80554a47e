import type { linksEn } from "./linksEn.ts";

export const linksZh: Readonly<Record<keyof typeof linksEn, string>> = {
  "picture.links": "{{name}} 的关系",
  "picture.dependents": "依赖 {{name}} 的组件",
  "picture.dependencies": "{{name}} 依赖的组件",
  "picture.link": "{{word}}：{{name}}",
  "picture.steps": "{{count}} 级依赖",
  "picture.kinds": "关系类型；按下可隐藏或显示",
  "picture.farLink": "{{name}}：经 {{via}}，共 {{count}} 级",
};
