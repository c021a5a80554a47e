import type { ComponentSnapshot } from "#query/moment.ts";
import { vendorOn } from "#query/vendor.ts";
import { formatWhen } from "./dates.ts";
import type { Moment } from "./labels.ts";
import { nameOf } from "./names.ts";
import type { Words } from "./words.ts";

/**
 * What a chip tells of a component: its name, its phase with its year, and whose it is; each detail
 * in words from the fullest to the shortest.
 */
export function chipWords(
  { component, phase: { phase, from } }: ComponentSnapshot,
  name: string,
  { ecosystem, day }: Pick<Moment, "ecosystem" | "day">,
  words: Words,
): { readonly name: string; readonly details: readonly (readonly string[])[] } {
  const { t, locale } = words;
  const word = t(`phase.${phase}`);
  const year = from && formatWhen({ ...from, precision: "year" }, words);
  const vendor = vendorOn(component, day);
  return {
    name,
    details: [
      [
        ...(year === null
          ? []
          : [t(phase === "ended" ? "detail.in" : "detail.since", { phase: word, year })]),
        word,
      ],
      vendor === null ? [] : [nameOf(ecosystem, vendor, day, locale)],
    ],
  };
}
