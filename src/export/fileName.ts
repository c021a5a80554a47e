import { type Day, isoDay } from "#model/when.ts";
import { FACETS } from "#query/filter.ts";
import type { View } from "#state/view.ts";

/** Longer names are cut: some systems take 255 bytes for all of a path. */
const MOST = 80;

/** What a file holds; a picture also says what is open in it, and that it is the stack. */
export type FileContent = "picture" | "components" | "events";

/**
 * The name of every file that the page saves of what it shows, without its ending, says what is in it:
 * `strata-2026-11-22-cni`, `strata-2026-11-22-events-cni`. Ids are ASCII, and so are names made of them;
 * what was typed into the search is left out.
 */
export function fileStemOf(view: View, day: Day, content: FileContent): string {
  const isPicture = content === "picture";
  const parts = [
    "strata",
    isoDay(day),
    ...(isPicture ? (view.picture === "stack" ? ["stack"] : []) : [content]),
    ...FACETS.flatMap((facet) => view.filters[facet]),
    ...(isPicture && view.open ? [view.open.id] : []),
  ];
  const name = parts.join("-").replaceAll(/[^A-Za-z0-9.]+/gu, "-");
  return name.slice(0, MOST).replace(/[-.]+$/u, "");
}
