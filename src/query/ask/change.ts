import type { ComponentOutline } from "#model/ecosystem.ts";
import { type Day, parseWhen, type Span } from "#model/when.ts";
import type { Change } from "./answer.ts";

const SINCE =
  /\b(?:since|after|from)\s+(\d{4}(?:-\d{2}){0,2})(?![\d-])|(?:自|从)?\s*(\d{4})\s*年?\s*(?:以来|以后|之后|起|至今|后)/u;

/** How each change is put. */
const KINDS: readonly (readonly [kind: Change["kind"], pattern: RegExp])[] = [
  [
    "license",
    /\b(?:licen[sc]e changes?|changed (?:its |their |the )?licen[sc]es?|relicensed)\b|(?:许可证|许可)(?:的)?(?:变更|变化|更换|改变|变)了?(?:过)?的?|(?:换|改|变更|更换)(?:了|过)?许可证?的?/u,
  ],
  [
    "renamed",
    /\b(?:renamed|name changes?|changed (?:its |their )?names?)\b|(?:改|更)(?:了|过)?名(?:字)?的?/u,
  ],
  [
    "vendor",
    /\b(?:changed (?:hands|owners?|vendors?)|changes? of (?:hands|owner|vendor)|sold|taken over)\b|(?:易主|转手|换(?:了|过)?(?:东家|厂商))(?:了)?的?/u,
  ],
  ["new", /\b(?:what(?: is|'s) )?new\b|新(?:出现|增|推出|诞生)?的?/u],
];

/** The change that a text asks for, and the text without it. A date alone asks for what is new. */
export function changeIn(folded: string): {
  readonly change: Change | null;
  readonly rest: string;
} {
  const [dated = "", english, chinese] = SINCE.exec(folded) ?? [];
  const since = english ?? chinese ?? null;
  const undated = since === null ? folded : folded.replace(dated, " ");
  if (since !== null && !parseWhen(since)) return { change: null, rest: folded };
  // Without a date, "new" is a word like others.
  const known = KINDS.find(([kind, pattern]) => pattern.test(undated) && (since || kind !== "new"));
  const kind = known?.[0] ?? (since === null ? null : "new");
  return {
    change: kind && { kind, since },
    rest: known ? undated.replace(known[1], " ") : undated,
  };
}

/** Whether a component changed in that way, after its beginning, between a date and a day. */
export function hasChanged(
  { phases, licenses, names, stewards }: ComponentOutline,
  { kind, since }: Change,
  day: Day,
): boolean {
  const first = (since === null ? null : parseWhen(since))?.min ?? -Infinity;
  const isSince = ({ from }: Span): boolean =>
    from !== null && from.min >= first && from.min <= day;
  switch (kind) {
    case "new":
      return phases.slice(0, 1).some(isSince);
    case "license":
      return licenses.slice(1).some(isSince);
    case "renamed":
      return names.slice(1).some(isSince);
    case "vendor":
      return stewards.slice(1).some((span) => span.role === "vendor" && isSince(span));
  }
}
