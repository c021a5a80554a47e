import type { ComponentOutline, Ecosystem } from "#model/ecosystem.ts";
import type { DEAL_TYPES } from "#model/entity.ts";
import type { Phase, StewardRole } from "#model/track.ts";
import { beginningOf, type Day, type Span, type When } from "#model/when.ts";
import { type ChangeKind, CHANGES } from "./changeKinds.ts";

/*
 * What happened to components, and which deals were made over them, as entries of a feed. Read off
 * the tracks; nothing is stored beside them.
 */

/** What can have changed, the phases in between, and deals. */
export type FeedKind = ChangeKind | "phase" | "deal";
export const FEED_KINDS: readonly FeedKind[] = [...CHANGES, "phase", "deal"];

export type FeedEntry = {
  /** The same whenever a feed is made, also when its date is corrected: `rkt/level/cncf/archived`. */
  readonly id: string;
  readonly when: When;
  /** The component; of a deal, the buyer. */
  readonly subject: string;
  /** Components that it is about. */
  readonly components: readonly string[];
} & (
  | { readonly kind: "new" | "ended" }
  | { readonly kind: "phase"; readonly phase: Phase }
  | { readonly kind: "renamed" | "license"; readonly before: string; readonly after: string }
  | { readonly kind: "vendor"; readonly org: string; readonly role: StewardRole }
  | { readonly kind: "level"; readonly org: string; readonly level: string }
  | { readonly kind: "major"; readonly version: number }
  | { readonly kind: "standard"; readonly standard: string; readonly isLost: boolean }
  | {
      readonly kind: "deal";
      readonly type: (typeof DEAL_TYPES)[number];
      readonly objects: readonly string[];
      readonly seller: string | null;
      /** Components of all who take part. */
      readonly theirs: readonly string[];
    }
);

/** All that happened by a day, the newest first; what nobody knows the day of is no entry. */
export function feedOf(ecosystem: Ecosystem, until: Day): readonly FeedEntry[] {
  const entries = [...ecosystem.components.flatMap(entriesOf), ...dealEntries(ecosystem)];
  return numbered(
    entries
      .filter(({ when }) => when.min <= until)
      .toSorted((a, b) => b.when.min - a.when.min || (a.id < b.id ? -1 : 1)),
  );
}

/**
 * What of a feed is about some components; a deal that trades none of them still is if somebody who
 * stands behind one of them takes part.
 */
export function feedAbout(
  feed: readonly FeedEntry[],
  ids: ReadonlySet<string>,
): readonly FeedEntry[] {
  return feed.flatMap((entry) => {
    const own = entry.components.filter((id) => ids.has(id));
    const components =
      own.length === 0 && entry.kind === "deal" ? entry.theirs.filter((id) => ids.has(id)) : own;
    return components.length === 0 ? [] : [{ ...entry, components }];
  });
}

function entriesOf(component: ComponentOutline): readonly FeedEntry[] {
  const {
    id: subject,
    phases,
    names,
    licenses,
    governance,
    stewards,
    majors,
    conformance,
  } = component;
  const birth = beginningOf(phases[0] ?? { from: null });
  const base = (when: When, ...path: readonly string[]) => ({
    id: [subject, ...path].join("/"),
    when,
    subject,
    components: [subject],
  });
  return [
    ...phases.flatMap(({ phase, from }, index): FeedEntry[] => {
      if (!from) return [];
      if (index === 0) return [{ kind: "new", ...base(from, "new") }];
      if (phase === "ended") return [{ kind: "ended", ...base(from, "ended") }];
      return [{ kind: "phase", phase, ...base(from, "phase", phase) }];
    }),
    ...turns(names).map(({ before, after, when }): FeedEntry => ({
      kind: "renamed",
      before: before.name,
      after: after.name,
      ...base(when, "renamed", after.name),
    })),
    ...turns(licenses).map(({ before, after, when }): FeedEntry => ({
      kind: "license",
      before: before.spdx,
      after: after.spdx,
      ...base(when, "license", after.spdx),
    })),
    ...governance.flatMap(({ org, level, from }): FeedEntry[] =>
      from ? [{ kind: "level", org, level, ...base(from, "level", org, level) }] : [],
    ),
    ...majors
      .slice(1)
      .flatMap(({ number, from }): FeedEntry[] =>
        from ? [{ kind: "major", version: number, ...base(from, "major", String(number)) }] : [],
      ),
    // Who made it came with it.
    ...stewards.flatMap(({ org, role, from }): FeedEntry[] =>
      from && from.min > (birth?.max ?? -Infinity)
        ? [{ kind: "vendor", org, role, ...base(from, "vendor", org, role) }]
        : [],
    ),
    ...conformance.flatMap(({ standard, from, to }): FeedEntry[] => [
      ...(from
        ? [
            {
              kind: "standard" as const,
              standard,
              isLost: false,
              ...base(from, "standard", standard, "gained"),
            },
          ]
        : []),
      ...(to
        ? [
            {
              kind: "standard" as const,
              standard,
              isLost: true,
              ...base(to, "standard", standard, "lost"),
            },
          ]
        : []),
    ]),
  ];
}

/** Where one span of a track gives way to the next, on a day that is known. */
function turns<T extends Span>(
  track: readonly T[],
): readonly {
  readonly before: T;
  readonly after: T;
  readonly when: When;
}[] {
  return track.flatMap((after, index) => {
    const before = track[index - 1];
    return before && after.from ? [{ before, after, when: after.from }] : [];
  });
}

/** Deals over components, and those in which somebody who stands behind one is bought, buys or sells. */
function dealEntries(ecosystem: Ecosystem): readonly FeedEntry[] {
  const by = new Map<string, string[]>();
  for (const { id, stewards } of ecosystem.components) {
    for (const { org } of stewards) by.set(org, [...(by.get(org) ?? []), id]);
  }
  return ecosystem.orgs.flatMap((buyer) =>
    buyer.deals.flatMap(({ id, type, seller, orgs, components: traded, from }): FeedEntry[] => {
      const parties = [buyer.id, ...orgs, ...(seller === undefined ? [] : [seller])];
      const theirs = [...new Set(parties.flatMap((org) => by.get(org) ?? []))];
      const components = traded.length > 0 ? traded : theirs;
      if (!from || components.length === 0) return [];
      return [
        {
          kind: "deal",
          id: `${buyer.id}/deal/${id}`,
          when: from,
          subject: buyer.id,
          components,
          theirs,
          type,
          objects: [...orgs, ...traded],
          seller: seller ?? null,
        },
      ];
    }),
  );
}

/** What happened twice has a number behind its id, from the older to the newer. */
function numbered(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const seen = new Map<string, number>();
  return entries
    .toReversed()
    .map((entry) => {
      const count = (seen.get(entry.id) ?? 0) + 1;
      seen.set(entry.id, count);
      return count === 1 ? entry : { ...entry, id: `${entry.id}/${count}` };
    })
    .toReversed();
}
