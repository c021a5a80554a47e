import { type Day, isoDay } from "#model/when.ts";
import { FACETS } from "#query/filter.ts";
import type { FeedFormat } from "./feeds.ts";
import type { View } from "#state/view.ts";

/** Longer names are cut: some systems take 255 bytes for all of a path. */
const MOST = 80;

/**
 * A file's name that says what is in it: `strata-2026-11-22-cni.svg`. Ids are ASCII, and so are names
 * made of them; what was typed into the search is left out.
 */
export function fileNameOf(view: View, day: Day, ending: "svg" | "png" | FeedFormat): string {
  const asked = FACETS.flatMap((facet) => view.filters[facet]);
  const parts = [
    "strata",
    isoDay(day),
    ...(view.picture === "stack" ? ["stack"] : []),
    ...asked,
    ...(view.open ? [view.open.id] : []),
  ];
  const name = parts.join("-").replaceAll(/[^A-Za-z0-9.]+/gu, "-");
  return `${name.slice(0, MOST).replace(/[-.]+$/u, "")}.${ending}`;
}
