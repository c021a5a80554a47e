import type { ComponentOutline, OrgOutline, StandardOutline } from "#model/ecosystem.ts";
import type { Component, Org, Standard } from "#model/entity.ts";
import type { Span } from "#model/when.ts";

/*
 * What the index knows of an entity, in the shape of its file: a panel can be read at once, and still
 * when the file cannot be had. Only the evidence is missing, and says so by its absence.
 */

const NO_SUMMARY = { en: "", zh: "" };

export function placeholderComponent(outline: ComponentOutline): Component {
  const { id, type, layers, licenses, conformance } = outline;
  return {
    kind: "component",
    id,
    type,
    summary: NO_SUMMARY,
    layers: layers.map(({ layer }) => ({ layer })),
    licenses: licenses.map(written),
    conformance: conformance.map(written),
    ...shared(outline),
  };
}

export function placeholderStandard(outline: StandardOutline): Standard {
  const { id, type } = outline;
  return { kind: "standard", id, type, summary: NO_SUMMARY, ...shared(outline) };
}

export function placeholderOrg(outline: OrgOutline): Org {
  const { id, type, names, phases } = outline;
  return { kind: "org", id, type, names: names.map(written), phases: phases.map(written) };
}

function shared(outline: ComponentOutline | StandardOutline) {
  const { names, phases, stewards, governance, relations } = outline;
  return {
    names: names.map(written),
    phases: phases.map(written),
    stewards: stewards.map(written),
    governance: governance.map(written),
    relations: relations.map(written),
  };
}

/** A compiled span as a claim's: dates as they were written, no sources. */
function written<T extends Span>({ from, knownBy, to, ...rest }: T) {
  return {
    ...rest,
    from: from?.text ?? null,
    ...(knownBy && { knownBy: knownBy.text }),
    ...(to !== undefined && { to: to?.text ?? null }),
    sources: [],
  };
}
