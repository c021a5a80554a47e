import type { ComponentProps, MouseEvent } from "react";
import styles from "./TextLink.module.css";

export interface TextLinkProps extends Omit<ComponentProps<"a">, "onClick"> {
  readonly href: string;
  /** What a plain press does in the page; with a key held or another button the browser does its own. */
  readonly onPress: () => void;
}

/** A name in a text that leads somewhere: in place, or in a tab of its own. */
export function TextLink({ onPress, className, ...rest }: TextLinkProps) {
  const names = [styles["link"], className].filter(Boolean).join(" ");
  return <a className={names} onClick={(event) => pressed(event, onPress)} {...rest} />;
}

/** Does what a plain press does; a new tab, a new window or a download is left to the browser. */
export function pressed(event: MouseEvent, onPress: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  onPress();
}
