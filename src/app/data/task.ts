import type { ExportKind } from "#data/export/exportKinds.ts";
import type { Opened, Stage } from "#data/import/openSources.ts";
import type { WrittenFile } from "#data/salvage.ts";
import type { Problem } from "#data/problem.ts";

/* What the page asks of the worker, and what it is told. Plain values, as `postMessage` takes them. */

/** A file that was chosen or dropped; the path counts from the folder it came in. */
export interface GivenFile {
  readonly path: string;
  readonly blob: Blob;
}

export type Task =
  | {
      readonly do: "open";
      readonly files: readonly GivenFile[];
      readonly id: string;
      readonly title: string;
      readonly on: string;
    }
  /** Fetches a file from another host: the page itself may connect to none but its own. */
  | { readonly do: "fetch"; readonly url: string; readonly most: number }
  | {
      readonly do: "export";
      readonly kind: ExportKind;
      /** Of the file, without its ending. */
      readonly name: string;
      readonly files: readonly WrittenFile[];
      /** Ids of components; `null`: all. */
      readonly chosen: readonly string[] | null;
      /** The day on which a table shows them, as a number of days. */
      readonly day: number;
    };

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

export type Result =
  | { readonly is: "opened"; readonly opened: Opened }
  | { readonly is: "fetched"; readonly blob: Blob }
  | { readonly is: "exported"; readonly files: readonly SavedFile[] }
  | {
      readonly is: "refused";
      readonly reason: "missing" | "broken" | "invalid" | "newer";
      readonly problems: readonly Problem[];
    };

export type News = {
  readonly is: "stage";
  readonly stage: Stage | "fetching";
  readonly share: number | null;
};

/** Why a file is not read where the program for it is missing (words/problemRules.ts). */
export const NOT_LOADED = "cannot be read, because a part of this page cannot be loaded";
