import type { Ecosystem } from "#model/ecosystem.ts";
import type { Component, Org, Sources, Standard } from "#model/entity.ts";
import type { Claim, Source } from "#model/evidence.ts";
import type { EntityRef } from "#model/id.ts";
import { majorOf } from "#model/release.ts";
import type { Release } from "#model/track.ts";
import type { Change } from "./changes.ts";
import { refId } from "./footnotes.ts";

/** Whose file has the evidence for a change: the component's, the standard's, or the buyer's of whoever made it. */
export function evidencedIn(
  { kind, subject, after: [heir] }: Change,
  { componentById }: Pick<Ecosystem, "componentById">,
): EntityRef {
  const component = componentById.get(subject);
  if (!component) return { kind: "standard", id: subject };
  const isDeal =
    kind === "vendor" && heir !== undefined && component.stewards.every(({ org }) => org !== heir);
  return isDeal ? { kind: "org", id: heir } : { kind: "component", id: subject };
}

/** What was read of a change, each source once. */
export function sourcesOfChange(
  change: Change,
  entity: Component | Standard | Org,
  shared: Sources,
): readonly Source[] {
  const claims = entity.kind === "org" ? dealsIn(entity, change) : claimsIn(entity, change);
  const ids = claims.flatMap(({ sources }) => sources.map(refId));
  const sources = [...new Set(ids)].flatMap(
    (id) => (id.startsWith("@") ? shared[id.slice(1)] : entity.sources?.[id]) ?? [],
  );
  // Of all tags that were read, the one that tells it.
  const url = claims[0]?.url;
  return url === undefined ? sources : sources.map((source) => ({ ...source, url }));
}

type Telling = Claim & Pick<Release, "url">;

/** The claims of a file that say what changed. */
function claimsIn(
  thing: Component | Standard,
  { kind, before, after, when }: Change,
): readonly Telling[] {
  const { names, phases = [], stewards, governance, releases, conformance } = thing;
  const licenses = thing.kind === "component" ? thing.licenses : [];
  const isTold = (value: string): boolean => before.includes(value) || after.includes(value);
  switch (kind) {
    case "new":
      return phases.slice(0, 1);
    case "ended":
      return phases.filter(({ phase, from }) => phase === "ended" && from === (when?.text ?? from));
    case "renamed":
      return names.filter(({ name }) => after.includes(name)).slice(-1);
    case "vendor":
      return stewards?.filter(({ org }) => after.includes(org)).slice(-1) ?? [];
    case "license":
      return licenses?.filter(({ spdx }) => isTold(spdx)) ?? [];
    case "level":
      return governance?.filter(({ org, level }) => isTold(`${org}/${level}`)) ?? [];
    case "major":
      return (
        releases?.filter(({ version }) => after.includes(String(majorOf(version)))).slice(0, 1) ??
        []
      );
    case "standard":
      return conformance?.filter(({ standard }) => isTold(standard)) ?? [];
  }
}

/** The deal of a buyer's file by which it got what it has now; all such deals where no day is known. */
function dealsIn({ deals = [] }: Org, { when }: Change): readonly Telling[] {
  const bought = deals.filter(({ type }) => type === "acquisition" || type === "merger");
  return when
    ? bought.filter(({ closed, announced }) => (closed ?? announced) === when.text)
    : bought;
}
