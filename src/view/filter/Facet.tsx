import type { ReactNode } from "react";
import type { Facet as FacetId } from "#query/filter.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./FilterBar.module.css";

export interface FacetProps {
  readonly facet: FacetId;
  /** What it offers to choose from. */
  readonly children: ReactNode;
}

export function Facet({ facet, children }: FacetProps) {
  const title = useWords().t(`filter.${facet}`);
  const chosen = useView((view) => view.filters[facet].length);
  return (
    <Disclosure
      title={title}
      about={`facet/${facet}`}
      isMarked={chosen > 0}
      label={
        <>
          {title}
          {chosen > 0 ? <span className={styles["chosen"]}>{chosen}</span> : null}
        </>
      }
    >
      {children}
    </Disclosure>
  );
}
