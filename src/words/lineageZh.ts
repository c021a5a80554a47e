import type { LineageKey } from "./lineageEn.ts";
import type { Messages } from "./words.ts";

export const lineageZh: Messages<LineageKey> = {
  "lineage.title": "{{name}} 的来龙去脉",
  "lineage.intro": "从何而来，后来如何，截至 {{date}}。",
  "lineage.none": "截至 {{date}}，{{name}} 没有已知的来龙去脉。",
  "lineage.close": "回到图中",
  "lineage.list": "以列表显示",
  "lineage.left": "另有 {{count}} 个较次要的未列出。",
  "lineage.undated": "日期不详",
  "lineage.kind.relation": "派生、后继、合并",
  "lineage.kind.steward": "创建或接手",
  "lineage.kind.deal": "收购、出售、捐赠",
  "lineage.kind.foundation": "加入基金会",
  "lineage.relation": "{{subject}} {{word}} {{objects}}",
  "lineage.steward.creator": "{{objects}} 创建 {{subject}}",
  "lineage.steward.vendor": "{{objects}} 推出 {{subject}}",
  "lineage.steward.later": "{{objects}} 接手 {{subject}}",
  "lineage.steward.maintainer": "{{objects}} 维护 {{subject}}",
  "lineage.foundation": "{{subject}} 加入 {{objects}}：{{level}}",
  "lineage.deal.acquisition": "{{subject}} 收购 {{objects}}",
  "lineage.deal.asset-purchase": "{{subject}} 从 {{seller}} 购得 {{objects}}",
  "lineage.deal.merger": "{{subject}} 与 {{objects}} 合并",
  "lineage.deal.spin-off": "{{subject}} 带着 {{objects}} 分拆独立",
  "lineage.deal.donation": "{{subject}} 获赠 {{objects}}",
};
