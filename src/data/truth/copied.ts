import type { Sources } from "#model/entity.ts";
import type { SourceRef } from "#model/evidence.ts";
import type { Files } from "../files.ts";
import { addressOf, type Subject } from "./match.ts";

/** Does the claim at a path rest on one record alone? Then its agreement proves little. */
export type IsCopied = (subject: Subject, path: string) => boolean;

/** @param origin where the record comes from; sources in the same repository are that record */
export function createCopyFinder({ sources }: Files, origin: string): IsCopied {
  const shared: Sources = Object.assign({}, ...sources.map(({ value }) => value.sources));
  const record = addressOf(origin);
  return ({ value }, path) => {
    const cited = citedAt(value, path).map((ref) => {
      const id = typeof ref === "string" ? ref : ref.id;
      return id.startsWith("@") ? shared[id.slice(1)] : value.sources?.[id];
    });
    return cited.length > 0 && cited.every((source) => addressOf(source?.url ?? "") === record);
  };
}

/** The sources of the innermost claim on the way to a path. */
function citedAt(value: Subject["value"], path: string): readonly SourceRef[] {
  let at: unknown = value;
  let cited: readonly SourceRef[] = [];
  for (const key of path.split("/").slice(1)) {
    at = Object(at)[key];
    const refs: unknown = Object(at).sources;
    if (Array.isArray(refs)) cited = refs;
  }
  return cited;
}
