/** Loads what a disclosure opens. */
export const loadPopover = () => import("./DisclosurePopover.tsx");
