/** Fetches what opens below a button. */
export const loadPopover = () => import("./DisclosurePopover.tsx");
