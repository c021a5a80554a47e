import { createHash } from "node:crypto";
import type { Sources } from "#model/entity.ts";
import type { Source, SourceRef } from "#model/evidence.ts";
import { objectsIn } from "#data/check/walk.ts";
import type { Files, InFile } from "#data/files.ts";

/** A claim to be read against its sources. */
export interface Drawn {
  readonly file: string;
  readonly path: string;
  /** What is claimed, without its sources. */
  readonly says: string;
  readonly sources: readonly string[];
}

/**
 * Draws claims at random, each as likely as any other; the same seed draws the same ones, and a
 * claim more or less in the data set hardly changes the draw.
 */
export function drawClaims(files: Files, count: number, seed: string): readonly Drawn[] {
  const shared: Sources = Object.assign({}, ...files.sources.map(({ value }) => value.sources));
  const claims = [...files.components, ...files.standards, ...files.orgs].flatMap(
    ({ file, value }: InFile<{ readonly sources?: Sources }>) =>
      claimsIn(value).map(({ path, refs, claim }) => ({
        file,
        path,
        says: JSON.stringify(claim),
        sources: refs.map((ref) => describeRef(ref, value.sources ?? {}, shared)),
      })),
  );
  return claims
    .map((claim) => ({ claim, lot: lotOf(`${seed} ${claim.file} ${claim.path}`) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ claim }) => claim);
}

/** The claims as a list to be ticked off. */
export function describeDrawn(drawn: readonly Drawn[]): string {
  return drawn
    .map(({ file, path, says, sources }, index) =>
      [`${index + 1}. ${file}: ${path}`, says, ...sources].join("\n   "),
    )
    .join("\n");
}

/** What other sources say (`alt`) is no claim of ours. */
function claimsIn(value: unknown): readonly { path: string; refs: SourceRef[]; claim: object }[] {
  return [...objectsIn(value)].flatMap(({ path, value: { sources, ...rest } }) => {
    if (!Array.isArray(sources) || path.includes("/alt/")) return [];
    const claim = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== "alt"));
    return [{ path, refs: sources, claim }];
  });
}

function describeRef(ref: SourceRef, own: Sources, shared: Sources): string {
  const { id, at, quote } = typeof ref === "string" ? { id: ref } : ref;
  const source: Source | undefined = id.startsWith("@") ? shared[id.slice(1)] : own[id];
  const where = source?.url ?? source?.publisher ?? "unknown";
  return [
    `${id}: ${where}`,
    ...(at === undefined ? [] : [`at ${at}`]),
    ...(quote === undefined ? [] : [`“${quote}”`]),
  ].join(", ");
}

function lotOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
