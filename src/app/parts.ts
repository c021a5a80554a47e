import { queryOptions } from "@tanstack/react-query";
import { componentPart, outdatedQuery } from "./queries.ts";

/* What stands beside the picture comes in chunks of its own: first the picture, then these. */

export const panelPart = componentPart(
  "panel",
  async () => (await import("./PanelHost.tsx")).PanelHost,
);
export const hoverPart = componentPart(
  "hover",
  async () => (await import("./HoverHost.tsx")).HoverHost,
);
export const comparePart = componentPart(
  "compare",
  async () => (await import("./CompareHost.tsx")).CompareHost,
);
export const trayPart = componentPart(
  "tray",
  async () => (await import("#view/compare/Tray.tsx")).Tray,
);
export const listPart = componentPart(
  "list",
  async () => (await import("./ListHost.tsx")).ListHost,
);
export const timePart = componentPart(
  "time",
  async () => (await import("#view/time/TimeLine.tsx")).TimeLine,
);
export const searchPart = componentPart(
  "search",
  async () => (await import("./SearchPart.tsx")).SearchPart,
);
export const remediesPart = componentPart(
  "remedies",
  async () => (await import("#view/filter/Remedies.tsx")).Remedies,
);
export const imprintPart = componentPart(
  "imprint",
  async () => (await import("./Imprint.tsx")).Imprint,
);
export const exportPart = componentPart(
  "export",
  async () => (await import("./ExportChoices.tsx")).ExportChoices,
);
export const talkMenuPart = componentPart(
  "talk-menu",
  async () => (await import("./TalkMenu.tsx")).TalkMenu,
);
export const talkDeskPart = componentPart(
  "talk-desk",
  async () => (await import("./TalkDeskHost.tsx")).TalkDeskHost,
);
export const talkLinkPart = componentPart(
  "talk-link",
  async () => (await import("./TalkLinkHost.tsx")).TalkLinkHost,
);
/** Takes what is dropped or chosen. */
export const openHostPart = componentPart(
  "open-host",
  async () => (await import("./data/OpenHost.tsx")).OpenHost,
);
export const dataMenuPart = componentPart(
  "data-menu",
  async () => (await import("./data/DataMenu.tsx")).DataMenu,
);
export const ownDataPart = componentPart(
  "own-data",
  async () => (await import("./data/OwnData.tsx")).OwnData,
);

/** The copy of everything in this browser; it is begun by whoever asks first. */
export const offlineCopyPart = queryOptions({
  queryKey: ["part", "offline-copy"],
  queryFn: async ({ client }) => {
    const { openOfflineCopy } = await import("./offlineCopy.ts");
    return openOfflineCopy(() => client.setQueryData(outdatedQuery.queryKey, true));
  },
  structuralSharing: false,
});
