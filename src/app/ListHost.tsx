import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ListView } from "#view/list/ListView.tsx";
import { keepColumns, readColumns } from "./listColumns.ts";
import { loadedOf, type Queries } from "./queries.ts";

/** The list, with the columns that this browser remembers. */
export function ListHost({ queries }: { readonly queries: Queries }) {
  const [columns, setColumns] = useState(readColumns);
  const releases = loadedOf(useQuery(queries.releases));
  return (
    <ListView
      columns={columns}
      onColumns={(next) => {
        keepColumns(next);
        setColumns(next);
      }}
      releases={releases}
    />
  );
}
