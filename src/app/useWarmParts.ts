import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { LOCALES } from "#model/text.ts";
import { loadPopover } from "#ui/popoverPart.ts";
import { carriesData } from "./embeddedJson.ts";
import { offlineCopyPart } from "./offlinePart.ts";
import {
  comparePart,
  exportPart,
  facetPart,
  hoverPart,
  keysPart,
  listPart,
  openHostPart,
  panelPart,
  remediesPart,
  searchPart,
  talkMenuPart,
  trayPart,
} from "./parts.ts";
import { outdatedPart, partQuery, warm } from "./queries.ts";
import { presentPart } from "./present/presentPart.ts";
import { speechIn } from "./speech.ts";

/** Fetches the other chunks once the picture stands, while the network is still there. */
export function useWarmParts(isEmbed: boolean): void {
  const cache = useQueryClient();
  useEffect(() => {
    const handle = setTimeout(() => {
      void warm(cache, focusPart);
      void warm(cache, panelPart);
      void warm(cache, hoverPart);
      void warm(cache, comparePart);
      void warm(cache, outdatedPart);
      // In a frame in somebody else's page there are no bars, and nothing is kept.
      if (isEmbed) return;
      void warm(cache, facetPart);
      void warm(cache, trayPart);
      void warm(cache, searchPart);
      void warm(cache, listPart);
      void warm(cache, keysPart);
      void warm(cache, remediesPart);
      void warm(cache, openHostPart);
      for (const locale of LOCALES) void warm(cache, speechIn(locale));
      void warm(cache, presentPart);
      loadPopover().catch(() => undefined);
      void warm(cache, talkMenuPart);
      void warm(cache, exportPart);
      // What lies on a disk is kept already.
      if (!import.meta.env.DEV && !carriesData(document)) {
        void warm(cache, offlineCopyPart);
      }
    }, WARM_AFTER_MS);
    return () => clearTimeout(handle);
  }, [cache, isEmbed]);
}

/** By then the first picture has been painted, on slow machines too. */
const WARM_AFTER_MS = 1500;

/**
 * Begins with its arrival, and goes on for as long as the page stands. Nobody asks for it: where it
 * cannot be had, it is tried again by itself.
 */
const focusPart = {
  ...partQuery("focus", async () => (await import("./keepFocus.ts")).keepFocus()),
  retry: 6,
  retryDelay: 4000,
};
