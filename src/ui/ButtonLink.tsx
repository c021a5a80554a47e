import type { ComponentProps } from "react";
import styles from "./Button.module.css";

/** A link that looks like a quiet button: it leads to a file. */
export function ButtonLink({ children, ...rest }: ComponentProps<"a">) {
  return (
    <a className={`${styles["button"]} ${styles["quiet"]} ${styles["file"]}`} {...rest}>
      {children}
    </a>
  );
}
