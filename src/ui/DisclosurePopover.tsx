import { Popover, usePopoverStore } from "@ariakit/react";
import { type ReactNode, type RefObject, useLayoutEffect } from "react";
import styles from "./Disclosure.module.css";

export interface DisclosurePopoverProps {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly title: string;
  readonly isWide: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function DisclosurePopover({
  anchor,
  title,
  isWide,
  onClose,
  children,
}: DisclosurePopoverProps) {
  const popover = usePopoverStore({
    open: true,
    setOpen: (isOpen) => {
      if (!isOpen) onClose();
    },
    placement: "bottom-start",
  });
  useLayoutEffect(() => {
    popover.setAnchorElement(anchor.current);
    popover.setDisclosureElement(anchor.current);
  }, [popover, anchor]);
  return (
    <Popover
      store={popover}
      className={styles["popover"]}
      data-wide={isWide || undefined}
      aria-label={title}
      finalFocus={anchor}
      gutter={6}
      overflowPadding={8}
      portal
    >
      {children}
    </Popover>
  );
}
