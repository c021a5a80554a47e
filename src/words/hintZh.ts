import type { HintKey } from "./hintEn.ts";
import type { Messages } from "./words.ts";

/** 阶段、筛选项与变化种类的一句话说明，随提示卡一同加载。 */
export const hintZh: Messages<HintKey> = {
  "hint.phase.announced": "已经公布，但尚无可用的版本。",
  "hint.phase.preview": "可以试用，但开发方称其为 alpha、beta 或实验版，或不建议用于生产环境。",
  "hint.phase.stable": "已正式发布，仍在开发。",
  "hint.phase.maintenance": "只修复问题，不再开发新功能。",
  "hint.phase.dormant": "18 个月内既无发布，也无人工提交；或已声明停滞。",
  "hint.phase.ended": "已宣布终止、归档或关停。",

  "hint.facet.vendor": "截至所示日期，由谁开发，或曾由谁开发。",
  "hint.facet.country": "所示日期，其背后的厂商总部所在地。",
  "hint.facet.standard": "所示日期，它提供或使用的标准。",
  "hint.facet.status": "所示日期，它是否仍在开发，走到了哪一步。",
  "hint.facet.license": "所示日期，它采用的许可证；有多个时分别计入。",
  "hint.facet.foundation": "所示日期，由哪个基金会托管，不归单一厂商所有。",
  "hint.facet.level": "在所属基金会的成熟度级别中处于哪一级。",
  "hint.facet.layer": "在技术栈中的位置：某一层，或层内的分组。",
  "hint.facet.type": "它属于哪一类。",
  "hint.facet.changed": "从所选日期到所示日期，发生了哪些变化。",

  "hint.change.new": "如今已有，在那一天尚不存在。",
  "hint.change.ended": "自那以后已宣布终止、归档或关停。",
  "hint.change.renamed": "名称与那一天不同。",
  "hint.change.vendor": "开发方或其所有者与那一天不同。",
  "hint.change.license": "许可证与那一天不同。",
  "hint.change.level": "在基金会的级别有变，或加入、离开了基金会。",
  "hint.change.major": "自那以后发布了新的主版本。",
  "hint.change.standard": "自那以后新增或放弃了某项标准。",

  "hint.find": "在列表中查找",
  "hint.none": "没有可选的值。",
  "hint.early": "那一天还什么都没有。",
  "hint.first": "从最早的看起：{{date}}",
  "hint.without": "去掉{{name}}：{{count}} 个",
};
