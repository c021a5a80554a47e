import type { ReactNode } from "react";
import { MAX_COLUMNS } from "#query/columns.ts";
import { hrefOfCompare } from "#state/links.ts";
import { TextLink } from "#ui/TextLink.tsx";
import { useActions, useView } from "../context.ts";

export interface TableLinkProps {
  /** Ids; as many as can be read are shown. */
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** Leads to a comparison. */
export function TableLink({ columns, children }: TableLinkProps) {
  const { compare } = useActions();
  const shown = columns.slice(0, MAX_COLUMNS);
  const href = useView((view) => hrefOfCompare(view, shown));
  return (
    <TextLink href={href} onPress={() => compare(shown)}>
      {children}
    </TextLink>
  );
}
