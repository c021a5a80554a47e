import type { ReactNode } from "react";
import styles from "./SearchField.module.css";

/** What a search field looks like, whatever it can do. */
export function SearchFrame({
  icon,
  children,
}: {
  readonly icon: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles["field"]}>
      <span aria-hidden className={styles["icon"]}>
        {icon}
      </span>
      {children}
    </div>
  );
}
