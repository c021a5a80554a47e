import type { SearchKind } from "#model/search.ts";
import { compact, fold } from "../search/fold.ts";
import type { Answer, Target } from "./answer.ts";

/** What can be done, and how people ask for it. */
const COMMANDS: readonly (readonly [target: Target, phrases: string])[] = [
  [
    { kind: "theme", theme: "dark" },
    "dark theme|theme dark|dark mode|深色主题|暗色主题|深色|夜间模式|黑暗模式",
  ],
  [
    { kind: "theme", theme: "light" },
    "light theme|theme light|light mode|浅色主题|亮色主题|浅色|日间模式",
  ],
  [
    { kind: "theme", theme: "projector" },
    "projector theme|theme projector|projector|投影主题|投影|投影仪",
  ],
  [{ kind: "theme", theme: null }, "system theme|theme system|跟随系统"],
  [{ kind: "picture", picture: "list" }, "list|table|show as a list|列表|表格"],
  [{ kind: "picture", picture: "stack" }, "stack|isometric|show as a stack|堆叠|立体"],
  [{ kind: "picture", picture: "strata" }, "flat|bands|show flat|平面|平铺"],
  [
    { kind: "language", lang: "zh-CN" },
    "chinese language|switch to chinese|中文|简体中文|切换到中文|language chinese",
  ],
  [
    { kind: "language", lang: "en" },
    "english|english language|switch to english|英文|英语|切换到英文|language english",
  ],
  [{ kind: "clear" }, "clear all filters|clear filters|reset|清除筛选|清除全部筛选|重置"],
  [
    { kind: "export", format: "png" },
    "export png|save as png|png|save picture|导出 PNG|保存为 PNG|导出图片",
  ],
  [{ kind: "export", format: "svg" }, "export svg|save as svg|svg|导出 SVG|保存为 SVG"],
  [{ kind: "export", format: "print" }, "print|打印"],
  [{ kind: "fullScreen" }, "full screen|全屏"],
];

/** Kinds of things that are asked for as such: all of them are listed. */
const KINDS: readonly (readonly [kind: SearchKind, phrases: string])[] = [
  ["talk", "talk|talks|present|presentation|slides|演讲|演示|放映"],
  ["comparison", "compare|comparisons|对比|比较"],
];

const folded = (phrases: string): readonly string[] =>
  phrases.split("|").map((phrase) => compact(fold(phrase)));

const PREPARED = COMMANDS.map(([target, phrases]) => ({ target, phrases: folded(phrases) }));
const PREPARED_KINDS = KINDS.map(([kind, phrases]) => ({ kind, phrases: folded(phrases) }));

/** Fewer letters say too little; Chinese says more in two. */
const FEWEST = 3;

export interface Commands {
  /** What was typed is one of its phrases. */
  readonly exact: readonly Answer[];
  /** What was typed begins one of its phrases. */
  readonly begun: readonly Answer[];
  /** Kinds of which everything is asked for. */
  readonly kinds: readonly SearchKind[];
}

/** The commands that a text names. */
export function commandsIn(text: string): Commands {
  const typed = compact(fold(text));
  const answersTo = (fits: (phrase: string) => boolean): readonly Answer[] =>
    PREPARED.filter(({ phrases }) => phrases.some(fits)).map(({ target }) => ({
      asked: { what: "command" },
      members: [],
      target,
    }));
  const exact = answersTo((phrase) => phrase === typed);
  const isLong = typed.length >= (/\p{Script=Han}/u.test(typed) ? 2 : FEWEST);
  const begun = isLong ? answersTo((phrase) => phrase.startsWith(typed) && phrase !== typed) : [];
  return {
    exact,
    begun: begun.filter((one) => !exact.some(({ target }) => target === one.target)),
    kinds: PREPARED_KINDS.flatMap(({ kind, phrases }) => (phrases.includes(typed) ? [kind] : [])),
  };
}
