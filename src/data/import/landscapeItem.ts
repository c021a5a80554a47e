import type { Component, Org } from "#model/entity.ts";
import type { EventClaim, GovernanceClaim, PhaseClaim, Placement } from "#model/track.ts";
import { isNameElsewhere, LEVEL_KEYS, linkIdOf } from "../export/landscapeValues.ts";
import { CITED, UNDATED } from "./assemble.ts";
import { orgNameOf } from "./landscapeOrgs.ts";
import type { Item } from "./landscapePlaces.ts";
import { isRecord, type JsonObject, recordsIn } from "./located.ts";
import { lineOf, slugOf, textOf, urlOf, whenOf } from "./wording.ts";

/** What is known around an item. */
export interface Surroundings {
  readonly organizations: ReadonlyMap<string, Org>;
  readonly foundation: Org | null;
  /** Layers by the paths that items name: `Provisioning / Key Management`. */
  readonly layerAt: ReadonlyMap<string, string>;
}

/** An item of a landscape as a component. What has no place is not here; see `landscapeFields.ts`. */
export function convertItem(id: string, item: Item, around: Surroundings): Component {
  const { value } = item;
  const extra = isRecord(value["extra"]) ? value["extra"] : {};
  const { links, external } = elsewhere(value, extra);
  const repositories = [
    value["repo_url"],
    ...recordsIn(value["additional_repos"]).map((one) => one["repo_url"]),
  ].flatMap((one) => urlOf(one) ?? []);
  const governance = around.foundation ? governanceOf(item, extra, around.foundation.id) : [];
  const steward = around.organizations.get(orgNameOf(item) ?? "");
  const isProject = typeof value["project"] === "string";
  const events = auditsIn(extra);
  return {
    kind: "component",
    id,
    type:
      item.membership !== null ? "member" : value["repo_url"] || isProject ? "project" : "offer",
    summary: { en: textOf(value["description"]) ?? "The landscape says no more of it." },
    ...(Object.keys(links).length > 0 && { links }),
    ...(Object.keys(external).length > 0 && { external }),
    layers: placements(item, around.layerAt),
    names: [{ name: lineOf(value["name"]) ?? "Without a name", ...UNDATED }],
    phases: phasesOf(governance),
    ...(governance.length > 0 && { governance }),
    ...(steward && {
      stewards: [{ org: steward.id, role: isProject ? "maintainer" : "vendor", ...UNDATED }],
    }),
    ...(repositories.length > 0 && {
      repositories: repositories.map((url) => ({ url, ...UNDATED })),
    }),
    ...(events.length > 0 && { events }),
  };
}

/** Its addresses, and what it is called elsewhere. Of two addresses under one id the first counts. */
function elsewhere(
  value: JsonObject,
  extra: JsonObject,
): Pick<Component, "links" | "external"> & {
  readonly links: Readonly<Record<string, string>>;
  readonly external: Readonly<Record<string, string>>;
} {
  const links = new Map<string, string>();
  const external = new Map<string, string>();
  for (const [key, one] of [...Object.entries(value), ...Object.entries(extra)]) {
    const id = linkIdOf(key);
    const url = urlOf(one);
    if (id !== null && url !== null && slugOf(id) === id && !links.has(id)) links.set(id, url);
    if (isNameElsewhere(key) && isSaying(one)) external.set(key, one);
  }
  return { links: Object.fromEntries(links), external: Object.fromEntries(external) };
}

/** Whether a value is a text of more than blanks and signs that nobody sees. */
function isSaying(value: unknown): value is string {
  return typeof value === "string" && /[^\s\p{C}]/u.test(value);
}

function placements({ value, layer }: Item, layerAt: Surroundings["layerAt"]): Placement[] {
  const more = value["second_path"];
  const others = [...new Set(Array.isArray(more) ? more : [more])].flatMap(
    (path: unknown) => layerAt.get(String(path)) ?? [],
  );
  return [
    { layer, primary: true },
    ...others.filter((one) => one !== layer).map((one) => ({ layer: one })),
  ];
}

/** Its levels, each from its day to that of the next. */
function governanceOf(item: Item, extra: JsonObject, org: string): readonly GovernanceClaim[] {
  const { value, membership } = item;
  const level = typeof value["project"] === "string" ? slugOf(value["project"]) : "";
  if (level === "" && membership !== null && slugOf(membership) !== "") {
    return [{ org, level: slugOf(membership), from: whenOf(value["joined"]), ...CITED }];
  }
  const dated: { readonly level: string; readonly from: string }[] = LEVEL_KEYS.flatMap((name) => {
    const from = whenOf(extra[name]);
    return from === null ? [] : [{ level: name, from }];
  });
  const accepted = whenOf(extra["accepted"]);
  // Accepted at the level whose day it is, else at the one it still has, else at the lowest.
  if (accepted !== null && !dated.some(({ from }) => from === accepted)) {
    const isFirst = dated.length === 0 && level !== "";
    dated.push({ level: isFirst ? level : "sandbox", from: accepted });
  }
  const steps = dated.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const track = steps.map((step, index): GovernanceClaim => {
    const next = steps[index + 1];
    return { org, ...step, ...(next && { to: next.from }), ...CITED };
  });
  if (level === "" || track.at(-1)?.level === level) return track;
  const over = track.map((claim) => (claim.to === undefined ? { ...claim, to: null } : claim));
  return [...over, { org, level, from: null, ...CITED }];
}

/** A landscape says of no item whether it is developed; what it archived is taken for asleep. */
function phasesOf(governance: readonly GovernanceClaim[]): readonly PhaseClaim[] {
  const last = governance.at(-1);
  if (last?.level !== "archived") return [{ phase: "stable", ...UNDATED }];
  const { from } = last;
  if (from === null) return [{ phase: "dormant", ...UNDATED }];
  return [
    { phase: "stable", from: null, to: from, ...CITED },
    { phase: "dormant", from, ...CITED },
  ];
}

function auditsIn(extra: JsonObject): readonly EventClaim[] {
  return recordsIn(extra["audits"]).flatMap((audit) => {
    const on = whenOf(audit["date"]);
    const title = lineOf(audit["name"]) ?? lineOf(audit["type"]) ?? "Audit";
    return on === null ? [] : [{ type: "audit", on, title: { en: title }, ...CITED }];
  });
}
