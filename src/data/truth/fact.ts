import type { CONFORMANCE_LEVELS, CONFORMANCE_ROLES } from "#model/track.ts";

/*
 * What an independent record says of one thing. Readers (one file per kind of record) bring
 * facts, `match.ts` finds whom they are about, `compare.ts` holds them against the data set.
 */

/** Who a fact is about, in the words of the record. */
export interface About {
  /** As the data set's `external` names it: `["landscape", "Runtime / Container Runtime / runc"]`. */
  readonly key?: readonly [set: string, value: string];
  /** Addresses of its repositories or pages. */
  readonly urls: readonly string[];
  readonly name?: string;
}

export type Statement =
  | { readonly property: "level"; readonly org: string; readonly level: string }
  /** The day it was taken up (`accepted`), or rose or fell to a level. */
  | {
      readonly property: "level since";
      readonly org: string;
      readonly level: string;
      readonly date: string;
    }
  /** One of these is where it is developed today. */
  | { readonly property: "repository"; readonly urls: readonly string[] }
  | { readonly property: "homepage"; readonly url: string }
  | { readonly property: "license"; readonly spdx: string }
  | {
      readonly property: "conformance";
      readonly standard: string;
      /** Without it the record does not say on which side of the standard. */
      readonly role?: (typeof CONFORMANCE_ROLES)[number];
      /** Without it any level will do: the record is a plain list. */
      readonly level?: (typeof CONFORMANCE_LEVELS)[number];
    }
  | { readonly property: "release date"; readonly version: string; readonly date: string }
  | { readonly property: "end of life"; readonly version: string; readonly date: string }
  | {
      readonly property: "latest release";
      readonly version: string;
      readonly date?: string;
      /** Of a package: what it is built from, which need not be all of the thing. */
      readonly repository?: string;
    };

export interface Fact {
  /** The place in the copy: file, and line or entry. */
  readonly where: string;
  readonly about: About;
  readonly says: Statement;
}

/** The level that stands for being taken up at whatever level that was. */
export const ACCEPTED = "accepted";
export const ARCHIVED = "archived";

/** A file of a copy: its path from the folder of copies on, and its text. */
export interface CopyFile {
  readonly path: string;
  readonly text: string;
}

/** Handed in, so that no YAML parser is part of what runs in the browser. */
export type ParseYaml = (text: string) => unknown;

/** All facts of one file of a record. @throws DataError where it is not what it should be */
export type ReadFacts = (file: CopyFile, parseYaml: ParseYaml) => readonly Fact[];
