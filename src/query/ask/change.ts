import { parseWhen } from "#model/when.ts";
import type { ChangeKind } from "../changeKinds.ts";

/** What happened: of one kind, or for `null`, of any. */
export interface ChangeAsked {
  readonly kind: ChangeKind | null;
  /** As written in the address; `null`: ever. */
  readonly since: string | null;
}

const SINCE =
  /\b(?:since|after|from)\s+(\d{4}(?:-\d{2}){0,2})(?![\d-])|(?:自|从)?\s*(\d{4})\s*年?\s*(?:以来|以后|之后|起|至今|后)/u;

/** A year alone, beside a change. */
const YEAR = /(?<![\w-])(\d{4})(?![\w-])\s*年?/u;

interface Wording {
  readonly kind: ChangeKind | null;
  readonly pattern: RegExp;
  /** Without a date its words are words like others. */
  readonly isDated?: boolean;
}

/** How each change is put. */
const KINDS: readonly Wording[] = [
  {
    kind: "license",
    pattern:
      /\b(?:licen[sc]e changes?|changed (?:its |their |the )?licen[sc]es?|relicensed)\b|(?:许可证|许可)(?:的)?(?:变更|变化|更换|改变|变)了?(?:过)?的?|(?:换|改|变更|更换)(?:了|过)?许可证?的?/u,
  },
  {
    kind: "renamed",
    pattern:
      /\b(?:renamed|name changes?|changed (?:its |their )?names?)\b|(?:改|更)(?:了|过)?名(?:字)?的?/u,
  },
  {
    kind: "vendor",
    pattern:
      /\b(?:changed (?:hands|owners?|vendors?)|changes? of (?:hands|owner|vendor)|sold|taken over)\b|(?:易主|转手|换(?:了|过)?(?:东家|厂商))(?:了)?的?/u,
  },
  {
    kind: "level",
    pattern:
      /\b(?:level changes?|changed (?:its |their )?levels?|moved levels?|promoted)\b|(?:成熟度)?级别(?:的)?(?:变化|变更|变动)了?的?|晋级了?的?/u,
  },
  {
    kind: "major",
    pattern:
      /\b(?:new )?major (?:versions?|releases?)\b|(?:新的?)?(?:大|主)版本(?:升级|更新)?了?的?/u,
  },
  {
    kind: "standard",
    pattern:
      /\b(?:standards? changes?|changed (?:its |their )?standards?|(?:gained|lost) (?:a )?standards?)\b|标准(?:的)?(?:变化|变更|变动)了?的?/u,
  },
  {
    kind: "ended",
    pattern:
      /\b(?:ended|died|discontinued|shut down)\b|已?(?:终止|停止|结束|下线|停运|消亡)了?的?/u,
    isDated: true,
  },
  {
    kind: "new",
    pattern: /\b(?:what(?: is|'s) )?new\b|新(?:出现|增|推出|诞生)?的?/u,
    isDated: true,
  },
  {
    kind: null,
    pattern:
      /\b(?:what )?(?:has |have )?(?:changed|changes|happened)\b|(?:有|发生)?了?(?:什么|哪些)?(?:变化|变动|改变)/u,
    isDated: true,
  },
];

/** The change that a text asks for, and the text without it. A date alone asks for what is new. */
export function changeIn(folded: string): {
  readonly change: ChangeAsked | null;
  readonly rest: string;
} {
  const isChange = KINDS.some(({ pattern }) => pattern.test(folded));
  const found = SINCE.exec(folded) ?? (isChange ? YEAR.exec(folded) : null);
  const [dated = "", english, chinese] = found ?? [];
  const since = english ?? chinese ?? null;
  if (since !== null && !parseWhen(since)) return { change: null, rest: folded };
  const undated = since === null ? folded : folded.replace(dated, " ");
  const known = KINDS.find(
    ({ pattern, isDated = false }) => pattern.test(undated) && !(isDated && since === null),
  );
  if (!known && since === null) return { change: null, rest: folded };
  return {
    change: { kind: known ? known.kind : "new", since },
    rest: known ? undated.replace(known.pattern, " ") : undated,
  };
}
