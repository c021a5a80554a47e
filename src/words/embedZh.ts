import type { EmbedKey } from "./embedEn.ts";
import type { Messages } from "./words.ts";

export const embedZh: Messages<EmbedKey> = {
  "embed.open": "嵌入…",
  "embed.title": "嵌入当前视图",
  "embed.close": "关闭",
  "embed.way": "代码类型",
  "embed.way.element": "Web 组件：高度自适应，可监听事件",
  "embed.way.iframe": "iframe：纯 HTML，无需脚本",
  "embed.language": "语言",
  "embed.reader": "跟随读者",
  "embed.theme": "主题",
  "embed.system": "跟随读者",
  "embed.height": "高度（像素）",
  "embed.height.auto": "随图自动调整高度",
  "embed.base": "Strata 的网址",
  "embed.base.offline":
    "本页是从文件打开的，其他人无法访问。请填写 Strata 的部署网址，例如 https://strata.example.org/。",
  "embed.base.local": "此网址只有本机能访问，请填写公开的网址。",
  "embed.base.wrong": "网页无法加载此网址，应以 https://（或 http://）开头。",
  "embed.own":
    "当前数据来自您自己的文件，只保存在本浏览器中，其他人看不到。请先将其作为数据集部署到服务器。",
  "embed.code": "代码",
  "embed.copy": "复制代码",
  "embed.copied": "代码已复制到剪贴板。",
  "embed.notCopied": "浏览器拒绝了复制。代码已选中，请用键盘复制。",
  "embed.leave": "在 Strata 中打开",
  "embed.sandboxed":
    "此框架受沙箱限制，部分内容无法加载。网页作者可在 sandbox 属性中加上 allow-same-origin；Strata 的部署者也可发送响应头 Access-Control-Allow-Origin: *。",
};
