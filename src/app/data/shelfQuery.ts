import { queryOptions } from "@tanstack/react-query";
import { openSetShelf } from "./openSetShelf.ts";

/** The data sets of this browser; the object lives as long as the page. */
export const setShelfQuery = queryOptions({
  queryKey: ["set-shelf"],
  queryFn: openSetShelf,
  structuralSharing: false,
});
