import { type ReactNode, use, useEffect, useRef } from "react";
import { SectionsContext } from "./sections.ts";
import styles from "./Section.module.css";

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a panel under a heading, to which the panel's head has a way. */
export function Section({ title, children }: SectionProps) {
  const enter = use(SectionsContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(
    () => (heading.current ? enter({ title, heading: heading.current }) : undefined),
    [enter, title],
  );
  return (
    <section className={styles["section"]}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
