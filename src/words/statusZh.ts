import type { StatusKey } from "./statusEn.ts";
import type { Messages } from "./words.ts";

export const statusZh: Messages<StatusKey> = {
  "status.misfit": "此数据集中找不到：",
  "status.noDate": "{{what}}（没有这个日期）",
  "status.most": "最多并排对比 {{most}} 个。未列入：{{names}}",
};
