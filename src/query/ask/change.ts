import { type Day, isoDay, parseWhen } from "#model/when.ts";
import type { ChangeKind } from "../changeKinds.ts";
import type { Facet } from "../filter.ts";

/** What happened: of one kind, or for `null`, of any. */
export interface ChangeAsked {
  readonly kind: ChangeKind | null;
  /** As written in the address; `null`: ever. */
  readonly since: string | null;
  /** Only within the year that `since` is. */
  readonly isWithin?: boolean;
  /** A date alone was given, which asks for what is new. */
  readonly isBare?: boolean;
  /** Asks for a change only beside a value of this facet. */
  readonly needs?: Facet;
}

const SINCE =
  /\b(?:since|after|from)\s+(\d{4}(?:-\d{2}){0,2})(?![\d-])|(?:自|从)?\s*(\d{4})\s*年?\s*(?:以来|以后|之后|起|至今|后)/u;

/** A year, in which something happened. */
const YEAR =
  /(?:\b(?:in|during|of) )?(?<![\w-])(\d{4})(?![\w-])(?:\s*年(?:里|内|间|中|度|份|的)?)?/u;

/** Not long ago, beside a change: within the year before the day that is shown. */
const RECENTLY =
  /\b(?:most )?(?:recently|lately|recent|last year|past year)\b|最近|近期|近来|近一年|过去一年/u;
const RECENT_DAYS = 365;

interface Wording {
  readonly kind: ChangeKind | null;
  readonly pattern: RegExp;
  /** Without a date its words are words like others. */
  readonly isDated?: boolean;
  /** Without a value of this facet its words are words like others. */
  readonly needs?: Facet;
}

/** How each change is put. */
const KINDS: readonly Wording[] = [
  {
    kind: "license",
    pattern:
      /\b(?:licen[sc]e changes?|changed (?:its |their |the )?licen[sc]es?|relicensed)\b|(?:许可证|许可)(?:的)?(?:变更|变化|更换|改变|变)了?(?:过)?的?|(?:换|改|变更|更换)(?:了|过)?许可证?的?/u,
  },
  {
    kind: "license",
    pattern: /\b(?:switched|moved|changed|went) to\b|(?:改|换|转)(?:成|为|用|到)了?/u,
    needs: "license",
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
    kind: "vendor",
    pattern: /\b(?:acquired|bought|acquisitions?|takeovers?)\b|被?(?:收购|并购)了?的?/u,
    isDated: true,
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

/**
 * The change that a text asks for, and the text without it. A date alone asks for what is new; a year
 * without "since" for what happened within it.
 * @param day that is shown
 */
export function changeIn(
  folded: string,
  day: Day,
): { readonly change: ChangeAsked | null; readonly rest: string } {
  const isChange = KINDS.some(({ pattern }) => pattern.test(folded));
  const { dated, since, isWithin } = dateIn(folded, isChange, day);
  if (since !== null && !parseWhen(since)) return { change: null, rest: folded };
  const undated = since === null ? folded : folded.replace(dated, " ");
  const known = KINDS.find(
    ({ pattern, isDated = false }) => pattern.test(undated) && !(isDated && since === null),
  );
  if (!known && since === null) return { change: null, rest: folded };
  return {
    change: {
      kind: known ? known.kind : "new",
      since,
      ...(isWithin && { isWithin }),
      ...(!known && { isBare: true }),
      ...(known?.needs && { needs: known.needs }),
    },
    rest: known ? undated.replace(known.pattern, " ") : undated,
  };
}

function dateIn(folded: string, isChange: boolean, day: Day) {
  const [since, english, chinese] = SINCE.exec(folded) ?? [];
  if (since !== undefined) {
    return { dated: since, since: english ?? chinese ?? null, isWithin: false };
  }
  const [year, digits = null] = YEAR.exec(folded) ?? [];
  if (year !== undefined) return { dated: year, since: digits, isWithin: true };
  const recent = isChange ? RECENTLY.exec(folded)?.[0] : undefined;
  return recent === undefined
    ? { dated: "", since: null, isWithin: false }
    : { dated: recent, since: isoDay(day - RECENT_DAYS).slice(0, 7), isWithin: false };
}
