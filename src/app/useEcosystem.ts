import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { joinRest } from "#data/joinRest.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { FACETS, type Facet } from "#query/filter.ts";
import type { ViewStore } from "#state/store.ts";
import type { View } from "#state/view.ts";
import type { Loaded } from "#view/loaded.ts";
import { loadedOf, type Queries } from "./queries.ts";

/** The ecosystem as far as it has come; it is whole when `rest` is ready. */
export interface Arrived {
  readonly ecosystem: Ecosystem;
  readonly rest: Loaded<unknown>;
}

/**
 * The ecosystem of the first picture as soon as its index is there, the whole once the rest has come:
 * fetched when the browser is idle, or beside the index where the View asks for it.
 */
export function useEcosystem(store: ViewStore, queries: Queries): Loaded<Arrived> {
  const isAskedFor = useStore(store, ({ view }) => asksForRest(view));
  const isDrawn = useStore(store, ({ view }) => drawsRest(view));
  const isArranged = useStore(store, ({ view }) => arrangesRest(view));
  const [hasBegun, setBegun] = useState(false);
  const index = useQuery(queries.index);
  const isIdle = useIdle(index.data !== undefined);
  const more = useQuery({ ...queries.rest, enabled: isAskedFor || isIdle });
  const known = useMemo(
    () =>
      index.data && {
        ecosystem: more.data ? joinRest(index.data, more.data) : index.data,
        isWhole: more.data !== undefined,
      },
    [index.data, more.data],
  );
  // A press that comes with the rest is answered before everything is worked out anew.
  const arrived = useDeferredValue(known) ?? known;
  if (!arrived) return unfinished(loadedOf(index));
  const rest: Loaded<unknown> = arrived.isWhole
    ? { status: "ready", value: null }
    : unfinished(loadedOf(more));
  if (isDrawn && rest.status !== "ready") return rest;
  // What is pressed once the picture stands is answered by it as it is; so is a rest that fails.
  if (isArranged && rest.status === "loading" && !hasBegun) return rest;
  if (!hasBegun) setBegun(true);
  return { status: "ready", value: { ecosystem: arrived.ecosystem, rest } };
}

/** What has been loaded and is not on the screen yet is still loading. */
function unfinished<T>(loaded: Loaded<T>): Exclude<Loaded<T>, { readonly status: "ready" }> {
  return loaded.status === "ready" ? { status: "loading" } : loaded;
}

/** What can be filtered by as soon as the index is there. */
const FIRST_FACETS: readonly Facet[] = ["standard", "status", "layer"];

/** Would the picture show other components with the rest of the index? */
export function drawsRest({ filters, talk }: View): boolean {
  return (
    talk !== null ||
    FACETS.some((facet) => !FIRST_FACETS.includes(facet) && filters[facet].length > 0)
  );
}

/** Would other components have room for their names? Those do that are tied to what is open. */
export function arrangesRest({ open }: View): boolean {
  return open?.kind === "component" || open?.kind === "standard";
}

/** Does anything on the screen need the rest of the index? */
export function asksForRest(view: View): boolean {
  return drawsRest(view) || view.open !== null || view.compare.length > 0 || view.q.trim() !== "";
}

/** True some time after something is there: the browser has painted it and has nothing to do. */
function useIdle(isThere: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    const begin = (): void => setIdle(true);
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback !== "function") {
      const handle = setTimeout(begin, 200);
      return () => clearTimeout(handle);
    }
    const handle = requestIdleCallback(begin, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }, [isThere]);
  return isIdle;
}
