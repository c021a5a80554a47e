import { componentPart, partQuery } from "./queries.ts";

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
export const lineagePart = componentPart(
  "lineage",
  async () => (await import("#view/lineage/LineageView.tsx")).LineageView,
);
/** The time line and what changed are one chunk. */
const timeParts = () => import("./timeParts.ts");
export const timePart = componentPart("time", async () => (await timeParts()).TimeHost);
export const asOfPart = componentPart("as-of", async () => (await timeParts()).AsOfBadge);
export const changesPart = componentPart("changes", async () => (await timeParts()).ChangesHost);
export const changedPart = componentPart("changed", async () => (await timeParts()).ChangedValues);
/** Works out what a filter by changes asks for. */
export const changesAskedPart = partQuery(
  "changes-asked",
  async () => (await timeParts()).changesAsked,
);
export const changeMarksPart = componentPart(
  "change-marks",
  async () => (await timeParts()).ChangeMarks,
);
export const keysPart = componentPart(
  "keys",
  async () => (await import("#view/keys/ExplorerKeys.tsx")).ExplorerKeys,
);
export const searchPart = componentPart(
  "search",
  async () => (await import("./SearchPart.tsx")).SearchPart,
);
export const facetPart = componentPart(
  "facet",
  async () => (await import("#view/filter/FacetValues.tsx")).FacetValues,
);
export const remediesPart = componentPart(
  "remedies",
  async () => (await import("#view/filter/Remedies.tsx")).Remedies,
);
export const invalidPart = componentPart(
  "invalid",
  async () => (await import("./InvalidNotice.tsx")).InvalidNotice,
);
export const printHeaderPart = componentPart(
  "imprint",
  async () => (await import("./PrintHeader.tsx")).PrintHeader,
);
export const exportPart = componentPart(
  "export",
  async () => (await import("./ExportChoices.tsx")).ExportChoices,
);
export const embedFootPart = componentPart(
  "embed-foot",
  async () => (await import("./embed/EmbedFoot.tsx")).EmbedFoot,
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
const dataDesk = () => import("./data/dataDesk.ts");
/** Takes what is dropped or chosen. */
export const openHostPart = componentPart("open-host", async () => (await dataDesk()).OpenHost);
export const dataMenuPart = componentPart("data-menu", async () => (await dataDesk()).DataMenu);
export const ownDataPart = componentPart("own-data", async () => (await dataDesk()).OwnData);
