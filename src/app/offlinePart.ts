import { queryOptions } from "@tanstack/react-query";
import { outdatedQuery } from "./queries.ts";

/** The copy of everything in this browser; it is begun by whoever asks first. */
export const offlineCopyPart = queryOptions({
  queryKey: ["part", "offline-copy"],
  queryFn: async ({ client }) => {
    const { openOfflineCopy } = await import("./offlineCopy.ts");
    return openOfflineCopy(() => client.setQueryData(outdatedQuery.queryKey, true));
  },
  structuralSharing: false,
});
