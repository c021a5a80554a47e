import { buildSearch } from "#data/buildSearch.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import type { Files } from "#data/files.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { createFinder } from "#query/ask/finder.ts";
import { filter } from "#query/filter.ts";
import { type Standing, standingsOn } from "#query/moment.ts";
import { decode } from "#state/address.ts";
import { settle } from "#state/settle.ts";
import type { View } from "#state/view.ts";
import { romanise } from "./generated.ts";
import { Refusal } from "./refusal.ts";
import { today } from "./today.ts";

/** Reads an address, from its `?` on or all of it. @throws Refusal about what cannot be read */
export function readAddress(address: string): View {
  const query = address.includes("?") ? address.slice(address.indexOf("?")) : address;
  const { view, misfits } = decode(query);
  if (misfits.length === 0) return view;
  throw new Refusal(
    misfits.map(({ parameter, value }) => `--address: ${parameter}=${value} cannot be read`),
  );
}

/** What an address selects of a data set. */
export interface Selection {
  readonly ecosystem: Ecosystem;
  readonly day: Day;
  /** Components that pass its filters and its search, as they stood on its day. */
  readonly standings: readonly Standing[];
}

/** @throws Refusal about what the data set does not have */
export function select(files: Files, wanted: View): Selection {
  const ecosystem = ecosystemOf(files);
  const { view, misfits } = settle(wanted, ecosystem);
  if (misfits.length > 0) {
    throw new Refusal(
      misfits.map(
        ({ parameter, value }) => `--address: ${parameter}=${value} is not in this data set`,
      ),
    );
  }
  const day = (view.at === null ? null : parseWhen(view.at)?.max) ?? today();
  const standings = standingsOn(ecosystem, day);
  const finder = view.q.trim() === "" ? null : createFinder(buildSearch(files, romanise));
  const matches = finder && finder.componentsIn({ ecosystem, standings, day }, view.q);
  const passing = filter(standings, { filters: view.filters, matches });
  return {
    ecosystem,
    day,
    standings: standings.filter(({ component }) => passing.has(component.id)),
  };
}
