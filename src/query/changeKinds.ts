/** What can have changed about a component, in the order in which it is told. */
export const CHANGES = [
  "new",
  "ended",
  "renamed",
  "vendor",
  "license",
  "level",
  "major",
  "standard",
] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** In which ways components changed, by their ids; what has not changed is not among them. */
export type ChangesById = ReadonlyMap<string, readonly ChangeKind[]>;
