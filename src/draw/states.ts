/** What a thing can be at the moment; a later one overrules an earlier one. */
export const STATES = [
  "announced",
  "preview",
  "maintenance",
  "dormant",
  "ended",
  "pillar",
  "plain",
  "second",
  "third",
  "many",
  "behind",
  "related",
  "receding",
  "out",
  "lit",
  "compared",
  "chosen",
  "open",
] as const;
export type State = (typeof STATES)[number];

/** What somebody looks at, by ids, as far as it changes how things are painted. */
export interface Looks {
  /** The open component. */
  readonly open: string | null;
  /** What is tied to the open thing; all else recedes. `null`: nothing does. */
  readonly related: { readonly has: (id: string) => boolean } | null;
  /** What the filters let through. */
  readonly shown: ReadonlySet<string>;
  readonly compared: readonly string[];
  /** What a standard that is pointed at ties: while it is, this is what counts. */
  readonly lit?: readonly string[] | null;
}

/** The states of a component's chip or dot. */
export function componentStates(
  id: string,
  { open, related, shown, compared, lit = null }: Looks,
): readonly State[] {
  const isOpen = id === open;
  const isTied = lit || isOpen ? null : (related?.has(id) ?? null);
  return [
    ...(isTied === true ? (["related"] as const) : []),
    ...(isTied === false ? (["receding"] as const) : []),
    ...(!shown.has(id) || (lit !== null && !lit.includes(id)) ? (["out"] as const) : []),
    ...(lit?.includes(id) ? (["lit"] as const) : []),
    ...(compared.includes(id) ? (["compared"] as const) : []),
    ...(isOpen ? (["open"] as const) : []),
  ];
}

/** The states of a standard's thread. */
export function standardStates(
  id: string,
  {
    related,
    chosen,
    isPillar,
    isLit = false,
  }: Pick<Looks, "related"> & {
    /** Standards that are filtered by. */
    readonly chosen: readonly string[];
    /** It stands in the plates of the stack. */
    readonly isPillar: boolean;
    readonly isLit?: boolean;
  },
): readonly State[] {
  return [
    ...(isPillar ? (["pillar"] as const) : []),
    ...(related && !isLit && !related.has(id) ? (["receding"] as const) : []),
    ...(isLit ? (["lit"] as const) : []),
    ...(chosen.includes(id) ? (["chosen"] as const) : []),
  ];
}
