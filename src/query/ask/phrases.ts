import type { Phase } from "#model/track.ts";

/** What people say of a phase, in both languages. */
export const PHASE_PHRASES: Readonly<Record<Phase, string>> = {
  announced: "announced|宣布|已宣布",
  preview: "preview|alpha|beta|experimental|预览|预览版|实验",
  stable: "stable|active|稳定|活跃",
  maintenance: "maintenance only|maintenance|仅维护|维护",
  dormant: "dormant|inactive|asleep|abandoned|unmaintained|休眠|停滞|不活跃|无人维护",
  ended:
    "ended|dead|retired|deprecated|archived|discontinued|defunct|shut down|end of life|gone|已结束|结束|终止|已终止|停止|停止维护|归档|已归档|淘汰|废弃|弃用|退役|下线|停运|消亡",
};

/** What people say of what comes from a country, beside its name. */
export const COUNTRY_PHRASES: Readonly<Record<string, string>> = {
  AU: "australian",
  CA: "canadian",
  CH: "swiss",
  CN: "chinese|prc|国产|国内|中国大陆",
  CZ: "czech",
  DE: "german",
  FI: "finnish",
  FR: "french",
  GB: "british|uk",
  HU: "hungarian",
  IL: "israeli",
  IT: "italian",
  JP: "japanese",
  NL: "dutch",
  RU: "russian",
  SE: "swedish",
  US: "american|us|usa",
};

/** What may stand in a question without saying anything of what is looked for. */
export const FILLERS: ReadonlySet<string> = new Set(
  [
    "a an the of to for in on at by and or is are was were be been do does did has have had all any",
    "which what who that whose it its them those these there some every show list me find give",
    "made make makes from with still already now today currently recent recently",
    "project projects product products tool tools thing things system systems software solution",
    "solutions component components option options technology technologies license licensed under",
    "two three four five six seven eight nine ten vendor vendors company companies level status foundation",
    "的 了 是 有 在 里 中 和 与 或 已 已经 所有 全部 哪些 有哪些 什么 列出 显示 项目 产品 组件 工具 系统 软件",
    "许可证 许可 公司 厂商 制造 做 出品 开发 现在 目前 今天 来自 哪 些 个 都 被 由 级 级别 阶段 基金会",
    "通过 获得 取得 获 过 容器 container containers",
  ]
    .join(" ")
    .split(" "),
);
