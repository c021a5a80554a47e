import { buildSearch } from "#data/buildSearch.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import type { Files } from "#data/files.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { createFinder } from "#query/ask/finder.ts";
import { changesAsked } from "#query/changes.ts";
import { filter } from "#query/filter.ts";
import { type ComponentSnapshot, snapshotsOn } from "#query/moment.ts";
import { decode } from "#state/address.ts";
import { reconcile } from "#state/reconcile.ts";
import type { View } from "#state/view.ts";
import { romanise } from "./generated.ts";
import { UsageError } from "./usageError.ts";
import { today } from "./today.ts";

/** Reads an address, from its `?` on or all of it. @throws UsageError about what cannot be read */
export function readAddress(address: string): View {
  const query = address.includes("?") ? address.slice(address.indexOf("?")) : address;
  const { view, invalidParameters } = decode(query);
  if (invalidParameters.length === 0) return view;
  throw new UsageError(
    invalidParameters.map(
      ({ parameter, value }) => `--address: ${parameter}=${value} cannot be read`,
    ),
  );
}

/** What an address selects of a data set. */
export interface Selection {
  readonly ecosystem: Ecosystem;
  readonly day: Day;
  /** Components that pass its filters and its search, as they stood on its day. */
  readonly snapshots: readonly ComponentSnapshot[];
}

/** @throws UsageError about what the data set does not have */
export function select(files: Files, wanted: View): Selection {
  const ecosystem = ecosystemOf(files);
  const { view, invalidParameters } = reconcile(wanted, ecosystem);
  if (invalidParameters.length > 0) {
    throw new UsageError(
      invalidParameters.map(
        ({ parameter, value }) => `--address: ${parameter}=${value} is not in this data set`,
      ),
    );
  }
  const day = (view.at === null ? null : parseWhen(view.at)?.max) ?? today();
  const snapshots = snapshotsOn(ecosystem, day);
  const finder = view.q.trim() === "" ? null : createFinder(buildSearch(files, romanise));
  const matches = finder && finder.componentsIn({ ecosystem, snapshots, day }, view.q);
  const changes = changesAsked(ecosystem, view, day);
  const passing = filter(snapshots, { filters: view.filters, matches, changes });
  return {
    ecosystem,
    day,
    snapshots: snapshots.filter(({ component }) => passing.has(component.id)),
  };
}
