import { partQuery } from "./queries.ts";

/* What stands beside the picture comes in chunks of its own: first the picture, then these. */

export const panelPart = partQuery("panel", () => import("./PanelHost.tsx"));
export const hoverPart = partQuery("hover", () => import("./HoverHost.tsx"));
export const comparePart = partQuery("compare", () => import("./CompareHost.tsx"));
export const listPart = partQuery("list", () => import("./ListHost.tsx"));
export const searchPart = partQuery("search", () => import("./SearchPart.tsx"));
export const handoutPart = partQuery("handout", () => import("./handoutFiles.ts"));
export const exportPart = partQuery("export", () => import("./ExportChoices.tsx"));
export const presentPart = partQuery("present", () => import("./present/PresentHost.tsx"));
export const talkMenuPart = partQuery("talk-menu", () => import("./TalkMenu.tsx"));
export const talkDeskPart = partQuery("talk-desk", () => import("./TalkDeskHost.tsx"));
export const talkLinkPart = partQuery("talk-link", () => import("./TalkLinkHost.tsx"));
export const fileDropPart = partQuery("file-drop", () => import("./FileDrop.tsx"));
