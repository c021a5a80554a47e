import type { ComponentOutline, Ecosystem } from "#model/ecosystem.ts";
import type { DEAL_TYPES } from "#model/entity.ts";
import type { Phase, StewardRole } from "#model/track.ts";
import { beginningOf, type Day, type Span, type When } from "#model/when.ts";

/*
 * What happened to components, and which deals were made over them, as entries of a feed. Read off
 * the tracks; nothing is stored beside them.
 */

export const FEED_KINDS = [
  "new",
  "phase",
  "ended",
  "renamed",
  "vendor",
  "license",
  "level",
  "standard",
  "deal",
] as const;

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
  | { readonly kind: "standard"; readonly standard: string; readonly isLost: boolean }
  | {
      readonly kind: "deal";
      readonly type: (typeof DEAL_TYPES)[number];
      readonly objects: readonly string[];
      readonly seller: string | null;
    }
);

/**
 * What happened to some components by a day, the newest first; what nobody knows the day of is no entry.
 * @param shown ids of the components that a View lets through
 */
export function feedOf(
  ecosystem: Ecosystem,
  shown: ReadonlySet<string>,
  until: Day,
): readonly FeedEntry[] {
  const components = ecosystem.components.filter(({ id }) => shown.has(id));
  const entries = [...components.flatMap(entriesOf), ...dealEntries(ecosystem, components)];
  return numbered(
    entries
      .filter(({ when }) => when.min <= until)
      .toSorted((a, b) => b.when.min - a.when.min || (a.id < b.id ? -1 : 1)),
  );
}

function entriesOf(component: ComponentOutline): readonly FeedEntry[] {
  const { id: subject, phases, names, licenses, governance, stewards, conformance } = component;
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

/** Deals in which somebody who stands behind one of the components is bought, buys or sells. */
function dealEntries(
  ecosystem: Ecosystem,
  components: readonly ComponentOutline[],
): readonly FeedEntry[] {
  const by = new Map<string, string[]>();
  for (const { id, stewards } of components) {
    for (const { org } of stewards) by.set(org, [...(by.get(org) ?? []), id]);
  }
  const ids = new Set<string>(components.map(({ id }) => id));
  return ecosystem.orgs.flatMap((buyer) =>
    buyer.deals.flatMap(({ id, type, seller, orgs, components: traded, from }): FeedEntry[] => {
      const parties = [buyer.id, ...orgs, ...(seller === undefined ? [] : [seller])];
      const own = traded.filter((one) => ids.has(one));
      const about = own.length > 0 ? own : parties.flatMap((org) => by.get(org) ?? []);
      if (!from || about.length === 0) return [];
      return [
        {
          kind: "deal",
          id: `${buyer.id}/deal/${id}`,
          when: from,
          subject: buyer.id,
          components: [...new Set(about)],
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
