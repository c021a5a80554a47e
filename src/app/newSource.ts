import { isSafeUrl } from "#data/schema/basics.ts";
import type { Source } from "#model/evidence.ts";
import { type Day, isoDay } from "#model/when.ts";

/** Characters; a data set asks as much of a title. */
const SHORTEST_TITLE = 3;

/**
 * A source as somebody writes it down for a talk of their own.
 * @param place its address, or where it has none, who published it
 * @param today the day on which it was read
 * @returns `null` where it lacks a title or a place, or its address is none that can be opened
 */
export function newSource(title: string, place: string, today: Day): Source | null {
  const isAddress = place.includes("://");
  if (title.length < SHORTEST_TITLE || place === "" || (isAddress && !isSafeUrl(place))) {
    return null;
  }
  return {
    ...(isAddress ? { url: place } : { publisher: place }),
    title,
    accessed: isoDay(today),
    kind: "docs",
    // What nobody has weighed counts least.
    tier: 3,
  };
}
