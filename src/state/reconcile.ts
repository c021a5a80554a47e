import type { Ecosystem, TalkOutline } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import { CONFORMANCE_ROLES, PHASES } from "#model/track.ts";
import { CHANGES } from "#query/changeKinds.ts";
import { type Facet, filtersOf, licensesIn } from "#query/filter.ts";
import type { InvalidParameter } from "./parameters.ts";
import { isOwn } from "./freshId.ts";
import type { View } from "./view.ts";

/**
 * Holds a View against a data set: what the data set does not have is taken out and listed, all
 * else stays. So a link to something that is gone still opens with the rest of what it said. A step
 * beyond the end of its talk is the last one.
 * @param talks that there are: those of the data set, and whatever else can be played
 */
export function reconcile(
  view: View,
  ecosystem: Ecosystem,
  talks: readonly TalkOutline[] = ecosystem.talks,
): { readonly view: View; readonly invalidParameters: readonly InvalidParameter[] } {
  const invalidParameters: InvalidParameter[] = [];
  const keep = (parameter: string, ids: readonly string[], known: (id: string) => boolean) => {
    invalidParameters.push(
      ...ids.filter((id) => !known(id)).map((value) => ({ parameter, value })),
    );
    return ids.every(known) ? ids : ids.filter(known);
  };
  const known = knownValues(ecosystem);
  const filters = filtersOf((facet) =>
    keep(facet, view.filters[facet], (id) => known[facet].has(id)),
  );
  const compare = keep("compare", view.compare, (id) => isThing(ecosystem, id));
  const hide = keep(
    "hide",
    view.hide,
    (id) => ecosystem.relationTypes.has(id) || CONFORMANCE_ROLES.some((role) => role === id),
  );
  const [open = null] = view.open && hasEntity(ecosystem, view.open) ? [view.open] : [];
  if (view.open && !open) {
    invalidParameters.push({ parameter: "open", value: `${view.open.kind}/${view.open.id}` });
  }
  const shipped = talks.find(({ id }) => id === view.talk);
  // A person's own talks lie in the browser: whether one is there shows when it is played.
  const talk = shipped?.id ?? (view.talk !== null && isOwn(view.talk) ? view.talk : null);
  if (view.talk !== talk) invalidParameters.push({ parameter: "talk", value: String(view.talk) });
  const step = talk === null ? null : Math.min(view.step ?? 1, shipped?.steps ?? Infinity);
  return {
    view: {
      ...view,
      filters,
      compare,
      table: compare.length > 1 ? view.table : null,
      open,
      trace: open ? view.trace : null,
      hide,
      talk,
      build: talk === null ? null : view.build,
      step,
      loop: view.loop && talk !== null,
      detour: view.detour && talk !== null,
    },
    invalidParameters,
  };
}

/** What can be compared and pointed out: components and standards. */
export function isThing({ componentById, standardById }: Ecosystem, id: string): boolean {
  return componentById.has(id) || standardById.has(id);
}

export function hasEntity(ecosystem: Ecosystem, { kind, id }: EntityRef): boolean {
  const byKind = {
    layer: ecosystem.layerById,
    component: ecosystem.componentById,
    standard: ecosystem.standardById,
    org: ecosystem.orgById,
  };
  return byKind[kind].has(id);
}

function knownValues(ecosystem: Ecosystem): Readonly<Record<Facet, ReadonlySet<string>>> {
  const orgs = new Set(ecosystem.orgById.keys());
  return {
    vendor: orgs,
    foundation: orgs,
    country: new Set(
      ecosystem.orgs.flatMap(({ countries }) => countries.map(({ country }) => country)),
    ),
    level: new Set(ecosystem.orgs.flatMap(({ levels }) => levels.map(({ id }) => id))),
    standard: new Set(ecosystem.standardById.keys()),
    status: new Set(PHASES),
    license: new Set(
      ecosystem.components.flatMap(({ licenses }) =>
        licenses.flatMap(({ spdx }) => licensesIn(spdx)),
      ),
    ),
    layer: new Set([...ecosystem.layerById.keys(), ...ecosystem.groupById.keys()]),
    type: new Set(ecosystem.componentTypes.keys()),
    changed: new Set(CHANGES),
  };
}
