import { useState } from "react";
import { ListView } from "#view/list/ListView.tsx";
import { keepColumns, readColumns } from "./listColumns.ts";

/** The list, with the columns that this browser remembers. */
export function ListHost() {
  const [columns, setColumns] = useState(readColumns);
  return (
    <ListView
      columns={columns}
      onColumns={(next) => {
        keepColumns(next);
        setColumns(next);
      }}
    />
  );
}
