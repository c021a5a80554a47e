import type { EntityRef } from "#model/id.ts";
import { hrefOf } from "./address.ts";
import type { View } from "./view.ts";

/** Addresses of Views with nothing open; a panel has hundreds of links over the same View. */
const bases = new WeakMap<View, string>();

/** The address of a View with something open: what a link to it leads to. */
export function hrefOfOpen(view: View, { kind, id }: EntityRef): string {
  const base =
    bases.get(view) ?? hrefOf({ ...view, open: null, trace: null, detour: view.talk !== null });
  bases.set(view, base);
  return `${base}&open=${kind}/${id}`;
}

/** The address of a View with some things side by side. */
export function hrefOfCompare(view: View, compare: readonly string[]): string {
  const detour = view.talk !== null;
  return hrefOf({ ...view, compare, table: null, open: null, trace: null, detour });
}
