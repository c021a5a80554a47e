import type { OrgOutline } from "#model/ecosystem.ts";
import { byId, dated, spanned } from "./compile.ts";
import type { Rest } from "./joinRest.ts";
import { parse } from "./parse.ts";
import { restFile, type ThingRest } from "./restFile.ts";

/**
 * The JSON of the rest of an index in, what completes the ecosystem out: dates compiled, everything
 * found by id.
 * @throws DataError
 */
export function parseRest(json: unknown, file: string): Rest {
  const rest = parse(restFile, json, file);
  return {
    revision: rest.revision,
    layers: byId(rest.layers),
    components: byId(
      rest.components.map(({ licenses, mark, ...entry }) => ({
        ...thing(entry),
        licenses: dated(licenses),
        ...(mark && { mark }),
      })),
    ),
    standards: byId(
      rest.standards.map(({ phases, ...entry }) => ({ ...thing(entry), phases: dated(phases) })),
    ),
    orgs: rest.orgs.map((entry): OrgOutline => ({
      id: entry.id,
      type: entry.type,
      names: dated(entry.names),
      phases: dated(entry.phases),
      levels: entry.levels ?? [],
      countries: dated(entry.countries),
      deals: (entry.deals ?? []).map((deal) => ({
        ...spanned(deal),
        orgs: deal.orgs ?? [],
        components: deal.components ?? [],
      })),
    })),
    comparisons: rest.comparisons,
    talks: rest.talks,
    componentTypes: new Map(rest.componentTypes.map(({ id, label }) => [id, label])),
    eventTypes: new Map(rest.eventTypes.map(({ id, label }) => [id, label])),
    relationTypes: byId(rest.relationTypes),
  };
}

function thing({ id, stewards, governance, relations, featureSets = [] }: ThingRest) {
  return {
    id,
    stewards: dated(stewards),
    governance: dated(governance),
    relations: dated(relations),
    featureSets,
  };
}
