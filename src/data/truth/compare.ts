import type { Alternative } from "#model/evidence.ts";
import { compareVersions } from "#model/release.ts";
import { wholeComponent } from "#model/tagged.ts";
import type { GovernanceClaim, Release } from "#model/track.ts";
import { parseWhen } from "#model/when.ts";
import { ACCEPTED, ARCHIVED, type Statement } from "./fact.ts";
import { addressOf, type Subject } from "./match.ts";

/**
 * What the data set says to a statement of a record: the same, the same as a recorded alternative,
 * something else, or nothing where it need not say anything (`silent`).
 */
export interface Verdict {
  readonly outcome: "agrees" | "recorded" | "differs" | "silent";
  /** The JSON path of the claim in question. */
  readonly path: string;
  readonly ours: string;
}

/** Holds one statement against one thing of the data set. */
export function compare({ value }: Subject, says: Statement): Verdict {
  switch (says.property) {
    case "level":
      return compareLevel(value, says.org, says.level);
    case "level since":
      return compareLevelSince(value, says);
    case "repository":
      return compareRepository(value, says.urls);
    case "homepage":
      return compareHomepage(value, says.url);
    case "license":
      return compareLicense(value, says.spdx);
    case "conformance":
      return compareConformance(value, says);
    case "release date":
    case "end of life":
      return compareRelease(value, says);
    case "latest release":
      return compareLatest(value, says);
  }
}

type Entity = Subject["value"];
type Says<P extends Statement["property"]> = Extract<Statement, { property: P }>;

const NOTHING = "nothing";

function compareLevel({ governance = [] }: Entity, org: string, level: string): Verdict {
  const index = governance.findLastIndex((claim) => claim.org === org && claim.to === undefined);
  const claim = governance[index];
  if (!claim) return { outcome: "differs", path: "/governance", ours: NOTHING };
  const verdict = { path: `/governance/${index}`, ours: claim.level };
  return judge(verdict, claim.level === level, claim.alt, ({ value }) => value === level);
}

function compareLevelSince({ governance = [] }: Entity, says: Says<"level since">): Verdict {
  const own = governance.filter(({ org }) => org === says.org);
  const candidates = own.filter(({ level }, index) =>
    says.level === ACCEPTED ? isEntry(own, index) : level === says.level,
  );
  const theirs = candidates.find(({ from }) => isSameTime(from, says.date));
  const claim = theirs ?? candidates[0];
  if (!claim) return { outcome: "differs", path: "/governance", ours: NOTHING };
  const path = `/governance/${governance.indexOf(claim)}/from`;
  const verdict = { path, ours: claim.from ?? "unknown" };
  return judge(verdict, theirs !== undefined, claim.alt, ({ from }) => isSameTime(from, says.date));
}

/** A project is taken up where its track begins, and again after it was put away. */
function isEntry(own: readonly GovernanceClaim[], index: number): boolean {
  const before = own[index - 1];
  return before === undefined || before.level === ARCHIVED;
}

/** A former address in the record is recorded here as well: with its end. */
function compareRepository(value: Entity, urls: readonly string[]): Verdict {
  const path = "/repositories";
  // A standard has no such track: its text and its implementations lie apart.
  const claims = value.kind === "component" ? (value.repositories ?? []) : [];
  const isTheirs = (url: unknown): boolean =>
    typeof url === "string" && urls.some((other) => isSamePlace(url, other));
  const current = claims.filter(({ to }) => to === undefined).map(({ url }) => url);
  const linked = value.links?.["repository"] ?? [];
  const ours = current.length > 0 ? current : [linked].flat();
  if (value.kind === "standard" || ours.length === 0) {
    return { outcome: "silent", path, ours: NOTHING };
  }
  const others = claims.flatMap(({ url, to, alt = [] }) => [
    ...(to === undefined ? [] : [url]),
    ...alt.map((other) => other.value),
  ]);
  const verdict = { path, ours: ours.join(", ") };
  if (ours.some(isTheirs)) return { ...verdict, outcome: "agrees" };
  return { ...verdict, outcome: others.some(isTheirs) ? "recorded" : "differs" };
}

/** The page of an owner stands for all that lies below it. */
function isSamePlace(a: string, b: string): boolean {
  const [x, y] = [addressOf(a), addressOf(b)];
  return x === y || x.startsWith(`${y}/`) || y.startsWith(`${x}/`);
}

/** Links are no claims: an address that others use is kept among the keys in other data sets. */
function compareHomepage({ links = {}, external = {} }: Entity, url: string): Verdict {
  const verdict = { path: "/links/homepage", ours: links["homepage"] ?? NOTHING };
  if (links["homepage"] === undefined) return { ...verdict, outcome: "silent" };
  const isTheirs = (ours: string): boolean => addressOf(ours) === addressOf(url);
  if (Object.values(links).some(isTheirs)) return { ...verdict, outcome: "agrees" };
  const isKept = [external["homepage"] ?? []].flat().some(isTheirs);
  return { ...verdict, outcome: isKept ? "recorded" : "differs" };
}

function compareLicense(value: Entity, spdx: string): Verdict {
  const claims = value.kind === "component" ? (value.licenses ?? []) : [];
  const index = claims.findLastIndex(({ to }) => to === undefined);
  const claim = claims[index];
  if (!claim) return { outcome: "silent", path: "/licenses", ours: NOTHING };
  // The short form is deprecated and means the long one.
  const license = /^[AL]?GPL-\d\.\d$/u.test(spdx) ? `${spdx}-only` : spdx;
  const verdict = { path: `/licenses/${index}/spdx`, ours: claim.spdx };
  return judge(verdict, claim.spdx === license, claim.alt, (other) => other.value === spdx);
}

function compareConformance({ conformance = [] }: Entity, says: Says<"conformance">): Verdict {
  const { standard, role, level } = says;
  const index = conformance.findIndex(
    (claim) =>
      claim.standard === standard &&
      (role === undefined || claim.role === role || claim.role === "both") &&
      (level === undefined || claim.level === level),
  );
  const known = conformance.findIndex((claim) => claim.standard === standard);
  const claim = conformance[index] ?? conformance[known];
  if (!claim) return { outcome: "differs", path: "/conformance", ours: NOTHING };
  const path = `/conformance/${index === -1 ? known : index}`;
  const verdict = { path, ours: `${claim.role}, ${claim.level}` };
  const wanted = level ?? role;
  return judge(verdict, index !== -1, claim.alt, ({ value }) => value === wanted);
}

function releasesOf(entity: Entity): readonly Release[] {
  return (entity.kind === "component" ? wholeComponent(entity) : entity).releases ?? [];
}

function compareRelease(entity: Entity, says: Says<"release date" | "end of life">): Verdict {
  const releases = releasesOf(entity);
  const index = releases.findIndex(({ version }) => isSameVersion(version, says.version));
  const release = releases[index];
  const key = says.property === "end of life" ? "eol" : "date";
  const path = release?.url === undefined ? `/releases/${index}/${key}` : "/tagged";
  const ours = release?.[key];
  if (!release || ours === undefined) {
    return { outcome: "silent", path: "/releases", ours: NOTHING };
  }
  return judge(
    { path, ours: ours ?? "unknown" },
    isSameTime(ours, says.date),
    release.alt,
    (other) => isSameTime(key === "eol" ? other.to : other.from, says.date),
  );
}

/** Agrees as well where ours is the newer one: the copy is older than the data set. */
function compareLatest(entity: Entity, says: Says<"latest release">): Verdict {
  const releases = releasesOf(entity);
  const release = releases.at(-1);
  const isOfPart = says.repository !== undefined && !isHome(entity, says.repository);
  if (!release || isOfPart) return { outcome: "silent", path: "/releases", ours: NOTHING };
  const verdict = {
    path: release.url === undefined ? `/releases/${releases.length - 1}` : "/tagged",
    ours: `${release.version} of ${release.date}`,
  };
  const isReached = releases.some(({ version }) => compareVersions(version, says.version) >= 0);
  const theirs = says.date === undefined ? null : parseWhen(says.date);
  const isLater = theirs !== null && (parseWhen(release.date)?.max ?? 0) > theirs.max;
  return judge(verdict, isReached || isLater, release.alt, ({ value }) => value === says.version);
}

/** Is it developed there today? A tool or a library beside it lies elsewhere. */
function isHome(value: Entity, url: string): boolean {
  const claims = value.kind === "component" ? (value.repositories ?? []) : [];
  return claims.some((claim) => claim.to === undefined && isSamePlace(claim.url, url));
}

function judge(
  place: Pick<Verdict, "path" | "ours">,
  agrees: boolean,
  alternatives: readonly Alternative[] | undefined,
  isTheirs: (alternative: Alternative) => boolean,
): Verdict {
  const otherwise = alternatives?.some(isTheirs) ? "recorded" : "differs";
  return { ...place, outcome: agrees ? "agrees" : otherwise };
}

/** `2017-03` and `2017-03-29` may be the same day; `2017-03-28` and `2017-03-29` are not. */
function isSameTime(ours: string | null | undefined, theirs: string): boolean {
  const a = typeof ours === "string" ? parseWhen(ours) : null;
  const b = parseWhen(theirs);
  return a !== null && b !== null && a.min <= b.max && b.min <= a.max;
}

/** `v2.0.0`, `2.0` and `2` begin the same line. */
function isSameVersion(ours: string, theirs: string): boolean {
  const bare = (version: string): string => version.replace(/^v/u, "").replace(/(?:\.0)+$/u, "");
  return bare(ours) === bare(theirs);
}
