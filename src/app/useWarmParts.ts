import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { LOCALES } from "#model/text.ts";
import { loadPopover } from "#ui/popoverPart.ts";
import { carriesData } from "./embeddedJson.ts";
import { offlineCopyPart } from "./offlinePart.ts";
import {
  comparePart,
  exportPart,
  hoverPart,
  listPart,
  openHostPart,
  panelPart,
  remediesPart,
  searchPart,
  talkMenuPart,
  trayPart,
} from "./parts.ts";
import { outdatedPart, partQuery } from "./queries.ts";
import { presentPart } from "./present/presentPart.ts";
import { speechIn } from "./speech.ts";

/** Fetches the other chunks once the picture stands, while the network is still there. */
export function useWarmParts(isEmbed: boolean): void {
  const cache = useQueryClient();
  useEffect(() => {
    const handle = setTimeout(() => {
      void cache.prefetchQuery(focusPart);
      void cache.prefetchQuery(panelPart);
      void cache.prefetchQuery(hoverPart);
      void cache.prefetchQuery(comparePart);
      void cache.prefetchQuery(trayPart);
      void cache.prefetchQuery(searchPart);
      void cache.prefetchQuery(listPart);
      void cache.prefetchQuery(remediesPart);
      void cache.prefetchQuery(openHostPart);
      for (const locale of LOCALES) void cache.prefetchQuery(speechIn(locale));
      void cache.prefetchQuery(presentPart);
      void cache.prefetchQuery(outdatedPart);
      loadPopover().catch(() => undefined);
      void cache.prefetchQuery(talkMenuPart);
      void cache.prefetchQuery(exportPart);
      // A frame in somebody else's page keeps nothing; what lies on a disk is kept already.
      if (!isEmbed && !import.meta.env.DEV && !carriesData(document)) {
        void cache.prefetchQuery(offlineCopyPart);
      }
    }, WARM_AFTER_MS);
    return () => clearTimeout(handle);
  }, [cache, isEmbed]);
}

/** By then the first picture has been painted, on slow machines too. */
const WARM_AFTER_MS = 1500;

/** Begins with its arrival, and goes on for as long as the page stands. */
const focusPart = partQuery("focus", async () => (await import("./keepFocus.ts")).keepFocus());
