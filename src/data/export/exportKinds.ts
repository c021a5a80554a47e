/** Kinds of file that are made of a data set's own files. */
export const EXPORT_KINDS = ["landscape", "csv", "json"] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];
