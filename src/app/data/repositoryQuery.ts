import { queryOptions } from "@tanstack/react-query";
import { openSetRepository } from "./openSetRepository.ts";

/** The data sets of this browser; the object lives as long as the page. */
export const setRepositoryQuery = queryOptions({
  queryKey: ["set-shelf"],
  queryFn: openSetRepository,
  structuralSharing: false,
});
