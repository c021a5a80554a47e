import type { ReactNode } from "react";
import type { Facet } from "#query/filter.ts";
import { useAnswers } from "#view/context.ts";
import { ChipRow } from "#view/filter/ChipRow.tsx";
import { FilterBar } from "#view/filter/FilterBar.tsx";
import styles from "./App.module.css";
import { LazyPart } from "./LazyPart.tsx";
import { changedPart, facetPart, remediesPart } from "./parts.ts";

/** What can be filtered by, what is, and what to do where nothing is left. */
export function Filters() {
  const { shown, isPending } = useAnswers();
  return (
    <div className={styles["filters"]}>
      <FilterBar offered={offered} />
      <ChipRow />
      {shown.size === 0 && !isPending ? <LazyPart part={remediesPart} props={{}} /> : null}
    </div>
  );
}

function offered(facet: Facet): ReactNode {
  return facet === "changed" ? (
    <LazyPart part={changedPart} props={{}} />
  ) : (
    <LazyPart part={facetPart} props={{ facet }} />
  );
}
