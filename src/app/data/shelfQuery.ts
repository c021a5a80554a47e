import { queryOptions } from "@tanstack/react-query";

/** The data sets of this browser; the object lives as long as the page. */
export const setShelfQuery = queryOptions({
  queryKey: ["set-shelf"],
  queryFn: async () => (await import("./openSetShelf.ts")).openSetShelf(),
  structuralSharing: false,
});
