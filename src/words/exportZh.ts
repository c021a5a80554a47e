import type { ExportKey } from "./exportEn.ts";
import type { Messages } from "./words.ts";

export const exportZh: Messages<ExportKey> = {
  "paper.sources": "由 Strata 根据数据集“{{data}}”绘制。每条说法的依据见：{{address}}",
  "export.svg": "保存为 SVG",
  "export.png": "保存为 PNG（{{scale}} 倍）",
  "export.copy": "复制为图片",
  "export.print": "打印",
  "export.busy": "正在绘制…",
  "export.saved": "已保存为 {{name}}",
  "export.copied": "图片已复制到剪贴板。",
  "export.nothing": "目前没有可导出的图。",
  "export.noClipboard": "当前环境下，浏览器不允许网页复制图片，请改为保存 PNG。",
  "export.refused": "浏览器拒绝了此操作，请改为保存文件。",
  "export.tooLarge": "图片过大，浏览器无法生成。请选较小的倍数，或保存为 SVG。",
};
