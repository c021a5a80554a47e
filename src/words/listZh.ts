import type { ListKey } from "./listEn.ts";
import type { Messages } from "./words.ts";

export const listZh: Messages<ListKey> = {
  "list.label": "组件列表",
  "list.name": "名称",
  "list.since": "起始",
  "list.changed": "{{text}}（{{date}}起）",
  "list.by": "不晚于 {{date}}",
  "list.release": "最新版本",
  "list.release.of": "{{version}}，{{date}}",
  "list.compare": "对比",
  "list.compare.one": "对比 {{name}}",
  "list.columns": "列",
  "list.column": "名称旁显示的列",
  "list.chosen": "已选 {{count}} 个进行对比，最多 {{most}} 个",
  "list.full": "最多对比 {{most}} 个。请先移除一个，再选其他组件。",
  "list.csv": "复制为 CSV",
  "list.markdown": "复制为 Markdown",
  "list.copied": "已将 {{count}} 行复制到剪贴板。",
  "list.refused": "浏览器不允许本页使用剪贴板。",
};
