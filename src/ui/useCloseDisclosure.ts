import { usePopoverContext } from "@ariakit/react";

/** For what stands in a disclosure: closes it once something has been chosen there. */
export function useCloseDisclosure(): () => void {
  const popover = usePopoverContext();
  return () => popover?.hide();
}
