import type { PanelKey } from "./panelEn.ts";
import type { Messages } from "./words.ts";

export const panelZh: Messages<PanelKey> = {
  "role.creator": "创建者",
  "role.vendor": "厂商",
  "role.maintainer": "维护者",
  "role.sponsor": "赞助方",
  "role.distributor": "发行方",
  "deal.acquisition": "{{buyer}} 收购 {{what}}",
  "deal.asset-purchase": "{{buyer}} 从 {{seller}} 购得 {{what}}",
  "deal.merger": "{{buyer}} 与 {{what}} 合并",
  "deal.spin-off": "{{buyer}} 携 {{what}} 分拆独立",
  "deal.donation": "{{buyer}} 接受捐赠：{{what}}",
  "standard.interface": "接口",
  "standard.format": "格式",
  "standard.protocol": "协议",
  "standard.api": "API",
  "standard.programme": "认证计划",
  "standard.kernel-abi": "内核接口",
};
