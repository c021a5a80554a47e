import { groupBy } from "../groupBy.ts";
import type { Component, Layer, Org } from "#model/entity.ts";
import type { GovernanceClaim } from "#model/track.ts";
import { assemble, CITED, type ImportedSet, type ImportOptions, UNDATED } from "./assemble.ts";
import { carriedOf } from "./carried.ts";
import { refuse, refuseMany } from "./limits.ts";
import type { JsonObject, Located } from "./located.ts";
import {
  aoeEditions,
  type Blip,
  byorEdition,
  type Edition,
  radarNames,
  zalandoEdition,
} from "./radarSources.ts";
import type { Table } from "./readCsv.ts";
import { createReporter } from "./report.ts";
import { createIds, slugOf, titleOf } from "./wording.ts";

/** A thing's stay in one ring. */
interface Stay {
  readonly ring: string;
  readonly from: string | null;
  readonly to?: string | null;
}

/**
 * A technology radar as a data set. Quadrants are layers; rings are the levels of the radar's own
 * ladder, the innermost the highest; what moved from edition to edition is a track in time.
 * @param json the AOE radar's `data.json` or Zalando's entries, and settings beside them
 * @param tables an edition each, of Build Your Own Radar
 * @throws DataError
 */
export function importRadar(
  json: readonly Located[],
  tables: readonly Table[],
  options: ImportOptions,
): ImportedSet {
  const editions = editionsOf(json, tables, options.leaveOut);
  const names = radarNames(json, editions);
  const things = groupBy(
    editions.flatMap((edition) => edition.blips.map((blip) => ({ edition, blip }))),
    ({ blip }) => blip.name.toLowerCase(),
  );
  const files = [...json, ...tables].map(({ file }) => file);
  refuseMany(files[0] ?? "", things.size);
  const reporter = createReporter();
  const ids = createIds();
  const layerIds = createIds();
  const layers = new Map(
    [...names.quadrants].map(([id, { name, text }], order): [string, Layer] => {
      const layer = layerIds(name, "quadrant");
      const told = text !== null && { description: { en: text } };
      return [id, { kind: "layer", id: layer, label: { en: name }, ...told, order }];
    }),
  );
  const ringIds = createIds();
  const rings = new Map([...names.rings.keys()].map((ring) => [ring, ringIds(ring, "ring")]));
  const org = `${slugOf(options.id).slice(0, 40)}-radar`;
  const made = [...things.values()].flatMap((seen, index) => {
    const latest = seen.at(-1)?.blip;
    if (!latest) return [];
    const layer = layers.get(latest.quadrant)?.id ?? "";
    const track = staysOf(seen, editions).map(({ ring, ...span }) => ({
      org,
      level: rings.get(ring) ?? ring,
      ...span,
      ...CITED,
    }));
    const id = ids(latest.name, `item-${index + 1}`);
    return [{ blip: latest, seen, component: componentOf(id, layer, latest, track) }];
  });
  for (const { seen, blip } of made) {
    const twice = seen.filter(({ edition }) => edition === seen.at(-1)?.edition);
    if (twice.length < 2) continue;
    const { file, line } = blip;
    const about = "an edition has the same name twice; the last one counts";
    reporter.note({ kind: "merged", file, line: line("name"), about, detail: blip.name });
  }
  for (const { file, line, name } of editions.flatMap(({ date, blips }) => (date ? [] : blips))) {
    const about = "the edition has no date: since when is not known";
    reporter.note({ kind: "doubtful", file, line: line("name"), about, detail: name });
  }
  const title = options.title ?? titleOf(options.id);
  const radar: Org = {
    kind: "org",
    id: org,
    type: "community",
    names: [{ name: title, ...UNDATED }],
    levels: [...names.rings].toReversed().map(([ring, name], index) => ({
      id: rings.get(ring) ?? ring,
      label: { en: name },
      rank: index + 1,
    })),
  };
  const carried = made.flatMap(({ component, blip }) => {
    const fields = carriedOf(
      { ...blip, lineOf: blip.line, model: takenOf(blip, component) },
      reporter,
    );
    return fields.length > 0 ? [{ component: component.id, fields }] : [];
  });
  return assemble(
    options,
    {
      title,
      summary: { en: `${made.length} things on a radar of ${names.rings.size} rings` },
      publisher: title,
      layers: [...layers.values()],
      components: made.map(({ component }) => component),
      orgs: [radar],
      componentTypes: [{ id: "technology", label: { en: "Technology", zh: "技术" } }],
      imported: { id: "radar", files, ...(carried.length > 0 && { carried }) },
    },
    reporter.report(made.length),
  );
}

/** All editions, oldest first. */
function editionsOf(
  json: readonly Located[],
  tables: readonly Table[],
  leaveOut: ImportOptions["leaveOut"],
): readonly Edition[] {
  const editions = [
    ...json.flatMap((file) => aoeEditions(file, leaveOut) ?? zalandoEdition(file, leaveOut) ?? []),
    ...tables.map((table) => byorEdition(table, leaveOut)),
  ];
  const file = json[0]?.file ?? tables[0]?.file ?? "";
  if (editions.length === 0) {
    refuse(file, "is no radar: neither items (AOE) nor entries (Zalando) nor a table");
  }
  const whole = editions.filter(({ isWhole }) => isWhole);
  if (whole.length > 1 && whole.some(({ date }) => date === null)) {
    refuse(file, "is one of several editions; name each file by its date, like radar-2026-04.csv");
  }
  return editions.toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? "", "en"));
}

/** In which ring a thing was from when to when. */
function staysOf(
  seen: readonly { readonly edition: Edition; readonly blip: Blip }[],
  editions: readonly Edition[],
): readonly Stay[] {
  const stays: Stay[] = [];
  const close = (to: string | null): void => {
    const last = stays.at(-1);
    if (last && last.to === undefined) stays[stays.length - 1] = { ...last, to };
  };
  for (const edition of editions) {
    const blip = seen.findLast((one) => one.edition === edition)?.blip;
    const last = stays.at(-1);
    if (!blip && edition.isWhole) close(edition.date);
    if (!blip || (last?.ring === blip.ring && last.to === undefined)) continue;
    close(edition.date);
    // Of the first edition it is not known how long it had been there, unless it says so.
    const isDated = stays.length > 0 || blip.isMoved || edition !== editions[0];
    stays.push({ ring: blip.ring, from: isDated ? edition.date : null });
  }
  return stays;
}

function componentOf(
  id: string,
  layer: string,
  { name, summary, link, tags }: Blip,
  governance: readonly GovernanceClaim[],
): Component {
  const from = governance[0]?.from ?? null;
  const gone = governance.at(-1)?.to;
  const slugs = [...new Set(tags.map(slugOf))].filter((tag) => tag !== "");
  return {
    kind: "component",
    id,
    type: "technology",
    summary: { en: summary ?? "The radar says no more of it." },
    ...(link !== null && { links: { homepage: link } }),
    ...(slugs.length > 0 && { tags: slugs }),
    layers: [{ layer, primary: true }],
    names: [{ name, from, ...CITED }],
    // Of a radar, what is on it counts as alive.
    phases: [
      { phase: "stable", from, ...(gone !== undefined && { to: gone }), ...CITED },
      ...(gone === undefined ? [] : [{ phase: "ended" as const, from: gone, ...CITED }]),
    ],
    governance,
  };
}

/** What the model has of a blip, by the keys of all radars. */
function takenOf({ value, name, quadrant, ring, link }: Blip, component: Component): JsonObject {
  const summary = component.summary.en;
  return {
    title: name,
    label: name,
    name: value["label"] === undefined && value["title"] === undefined ? name : undefined,
    quadrant: typeof value["quadrant"] === "number" ? Number(quadrant) : quadrant,
    ring: typeof value["ring"] === "number" ? Number(ring) : ring,
    body: summary,
    description: summary,
    link,
    url: link,
    tags: component.tags,
    release: component.governance?.at(-1)?.from,
    moved: value["moved"],
    isnew: value["isnew"],
  };
}
