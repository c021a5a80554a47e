import type { OrgOutline } from "#model/ecosystem.ts";
import type { When } from "#model/when.ts";
import { byId, dated, life, spanned, statements, whenOf } from "./compile.ts";
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
  const read = whenOf(rest.read);
  return {
    revision: rest.revision,
    layers: byId(rest.layers),
    components: byId(
      rest.components.map(({ licenses, majors, mark, ...entry }) => ({
        ...thing(entry, read),
        licenses: dated(licenses),
        majors: Object.entries(majors ?? {}).map(([number, from]) => ({
          number: Number(number),
          from: whenOf(from),
        })),
        ...(mark && { mark }),
      })),
    ),
    standards: byId(
      rest.standards.map(({ phases, ...entry }) => ({
        ...thing(entry, read),
        phases: life(phases),
      })),
    ),
    orgs: rest.orgs.map(({ short, ...entry }): OrgOutline => ({
      ...(short && { short }),
      id: entry.id,
      type: entry.type,
      names: dated(entry.names),
      phases: life(entry.phases),
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

function thing(entry: ThingRest, read: When) {
  const { id, stewards, governance, relations, featureSets = [] } = entry;
  return {
    id,
    stewards: dated(stewards),
    governance: dated(governance),
    relations: statements(relations, read),
    featureSets,
  };
}
