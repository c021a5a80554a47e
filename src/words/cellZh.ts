import type { CellKey } from "./cellEn.ts";
import type { Messages } from "./words.ts";

export const cellZh: Messages<CellKey> = {
  "verdict.yes": "是",
  "verdict.no": "否",
  "verdict.partial": "部分",
  "verdict.plugin": "借助插件",
  "verdict.unknown": "不详",
  "verdict.na": "不适用",
  "enable.default": "默认开启",
  "enable.opt-in": "需开启",
  "enable.experimental": "实验性",
  "enable.paid": "付费",
  "limit.platform": "仅部分平台",
  "limit.scope": "范围有限",
  "limit.quality": "质量有限",
  "limit.edition": "仅部分版本",
  "limit.spec-version": "仅部分标准版本",
  "cell.year": "{{version}}（{{year}}）",
  "cell.since": "{{version}} 起",
  "cell.by": "不晚于 {{version}}",
  "cell.until": "至 {{version}}",
  "cell.asOf": "截至 {{version}}",
  "cell.seconds": "秒",
  "cell.via": "通过 {{name}}",
};
