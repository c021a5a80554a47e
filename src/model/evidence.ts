import type { Text } from "./text.ts";

export const SOURCE_KINDS = [
  "git",
  "release",
  "docs",
  "spec",
  "conformance",
  "dataset",
  "issue",
  "governance",
  "announcement",
  "news",
  "blog",
  "talk",
  "paper",
  "list",
] as const;

/** Something that was read. `tier`: 1 of record, 2 first-hand, 3 press or third party. */
export interface Source {
  /** Left out where what was read has no address: a copy at hand, a book. */
  readonly url?: string;
  readonly title: string;
  readonly accessed: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly lang?: string;
  readonly archive?: string;
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly tier: 1 | 2 | 3;
  /** Sources it copied from; corroboration counts independent roots only. */
  readonly derivedFrom?: readonly string[];
}

/** `readme` is a source of the same file, `@cncf-landscape` a shared one. */
export type SourceRef =
  | string
  | { readonly id: string; readonly at?: string; readonly quote?: string };

export const WAYS_TO_VERIFY = [
  "docs",
  "source-code",
  "test",
  "conformance-report",
  "vendor-statement",
  "dataset",
] as const;

export interface Verified {
  readonly on: string;
  readonly how: (typeof WAYS_TO_VERIFY)[number];
  readonly against?: string;
}

/** What another source says, and why we differ. */
export interface Alternative {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly value?: unknown;
  readonly reason: Text;
  readonly sources: readonly SourceRef[];
}

/** Every statement of the data set. */
export interface Claim {
  readonly sources: readonly SourceRef[];
  readonly note?: Text;
  readonly verified?: Verified;
  readonly alt?: readonly Alternative[];
}

/** The ends of a claim's span as written in the file; see `Span` for what they mean. */
export interface Dated {
  readonly from: string | null;
  readonly to?: string | null;
  /** Which end is announced and has not happened. */
  readonly planned?: "from" | "to" | "both";
}
