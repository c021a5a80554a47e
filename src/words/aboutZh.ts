import type { AboutKey } from "./aboutEn.ts";
import type { Messages } from "./words.ts";

export const aboutZh: Messages<AboutKey> = {
  "about.title": "关于 Strata",
  "about.version": "Strata {{version}}",
  "about.data": "数据：{{title}}，修订 {{revision}}",
  "about.license": "程序采用 Apache License 2.0 许可。",
  "about.others": "第三方代码的许可证",
  "about.report":
    "发现问题？请记下页面地址、所做的操作和看到的结果，向提供 Strata 的一方报告。可能被滥用的问题请私下报告，方法见项目的 SECURITY.md。",
  "copy.fetching": "正在保存以供离线使用……",
  "copy.ready": "可离线使用：全部内容已存入此浏览器。",
  "copy.failed": "未能保存以供离线使用：网络中断或浏览器空间不足。此前保存的内容仍在。",
  "copy.refused": "此浏览器不允许离线保存本页：可能禁用了网站数据，或连接不安全。",
};
