import { linkageOf } from "./linkage.ts";
import { Links } from "./Links.tsx";
import { LinkStops } from "./LinkStops.tsx";
import { RelationLegend } from "./RelationLegend.tsx";

/** What it takes to draw links: a chunk of its own, for a first picture has none. */
export const linkParts = { linkageOf, Links, LinkStops, RelationLegend } as const;
