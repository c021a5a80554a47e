import type { CSSProperties } from "react";
import type { ListColumn } from "#query/list/columns.ts";

declare module "react" {
  interface CSSProperties {
    /** Grid tracks of every row of the list. */
    "--tracks"?: string;
  }
}

/** Least widths, in sizes of the text. */
const WIDTHS: Readonly<Record<ListColumn, number>> = {
  name: 11.5,
  changed: 15,
  layer: 11,
  status: 7.6,
  since: 8.6,
  vendor: 9,
  country: 7,
  license: 7.5,
  foundation: 7,
  level: 6.8,
  standard: 9,
  release: 8.6,
};
const CHECKBOX = 2.75;

/**
 * The rows are grids of their own, so that those out of sight need no layout; all have the same
 * tracks, which the content has no influence on.
 */
export function trackStyle(columns: readonly ListColumn[], isComparable: boolean): CSSProperties {
  const [name, ...rest] = columns.map(
    (column) => `minmax(${WIDTHS[column]}em, ${WIDTHS[column]}fr)`,
  );
  const box = isComparable ? [`${CHECKBOX}em`] : [];
  const sum = columns.reduce((total, column) => total + WIDTHS[column], 0);
  return {
    "--tracks": [name, ...box, ...rest].join(" "),
    minWidth: `${sum + (isComparable ? CHECKBOX : 0)}em`,
  };
}
