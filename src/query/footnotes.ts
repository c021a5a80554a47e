import type { Component, Org, Sources, Standard } from "#model/entity.ts";
import type { Source, SourceRef } from "#model/evidence.ts";

/** A source as it is listed under what it supports. */
export interface Footnote {
  readonly number: number;
  readonly id: string;
  readonly source: Source;
  /** Words quoted from it, each once. */
  readonly quotes: readonly string[];
}

export function refId(ref: SourceRef): string {
  return typeof ref === "string" ? ref : ref.id;
}

/** Numbers the sources of an entity in the order in which a reader meets them. */
export function footnotesOf(
  entity: Component | Standard | Org,
  shared: Sources,
): ReadonlyMap<string, Footnote> {
  const footnotes = new Map<string, Footnote>();
  for (const ref of refsIn(inReadingOrder(entity))) {
    const id = refId(ref);
    const source = id.startsWith("@") ? shared[id.slice(1)] : entity.sources?.[id];
    if (!source) continue;
    const known = footnotes.get(id);
    const quote = typeof ref === "string" ? undefined : ref.quote;
    const quotes = new Set([...(known?.quotes ?? []), ...(quote === undefined ? [] : [quote])]);
    footnotes.set(id, {
      number: known?.number ?? footnotes.size + 1,
      id,
      source,
      quotes: [...quotes],
    });
  }
  return footnotes;
}

function inReadingOrder(entity: Component | Standard | Org): readonly unknown[] {
  if (entity.kind === "org") return [entity.names, entity.phases, entity.deals, entity.memberships];
  const { phases, names, stewards, governance, conformance, relations, cells, releases, events } =
    entity;
  const own = entity.kind === "component" ? [entity.licenses, entity.repositories] : [];
  return [
    phases,
    names,
    stewards,
    governance,
    ...own,
    conformance,
    relations,
    cells,
    releases,
    events,
  ];
}

function isRef(value: unknown): value is SourceRef {
  return (
    typeof value === "string" || (typeof value === "object" && value !== null && "id" in value)
  );
}

function* refsIn(value: unknown): Generator<SourceRef> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "sources" && Array.isArray(inner)) yield* inner.filter(isRef);
    else yield* refsIn(inner);
  }
}
