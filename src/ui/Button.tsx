import type { ComponentProps } from "react";
import styles from "./Button.module.css";

export interface ButtonProps extends ComponentProps<"button"> {
  /** `quiet` has no border until it is pointed at; `link` reads as a word of the text. */
  readonly look?: "plain" | "quiet" | "link";
}

/** A button; with an icon alone it needs an `aria-label`. */
export function Button({ look = "plain", className, ...rest }: ButtonProps) {
  const names = [styles["button"], styles[look], className].filter(Boolean).join(" ");
  return <button type="button" className={names} {...rest} />;
}
