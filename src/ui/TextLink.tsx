import type { ComponentProps, ReactNode } from "react";
import { pressed } from "./pressed.ts";
import styles from "./TextLink.module.css";

export interface TextLinkProps extends Omit<ComponentProps<"a">, "onClick"> {
  readonly href: string;
  readonly children: ReactNode;
  /** What a plain press does in the page; with a key held or another button the browser does its own. */
  readonly onPress: () => void;
}

/** A name in a text that leads somewhere: in place, or in a tab of its own. */
export function TextLink({ href, onPress, className, children, ...rest }: TextLinkProps) {
  const names = [styles["link"], className].filter(Boolean).join(" ");
  return (
    <a href={href} className={names} onClick={(event) => pressed(event, onPress)} {...rest}>
      {children}
    </a>
  );
}
