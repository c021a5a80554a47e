import type { DealOutline, Ecosystem, OrgOutline } from "#model/ecosystem.ts";
import { type Day, holds } from "#model/when.ts";
import { hasBegun } from "./moment.ts";

export interface DealView {
  readonly buyer: OrgOutline;
  readonly deal: DealOutline;
}

/** Deals made by a day in which an organization buys, sells or is bought; oldest first. */
export function dealsOf(ecosystem: Ecosystem, org: string, day: Day): readonly DealView[] {
  return dealsBy(ecosystem, day).filter(
    ({ buyer, deal }) => buyer.id === org || deal.seller === org || deal.orgs.includes(org),
  );
}

/** Deals made by a day by which a component itself changed hands. */
export function dealsOver(ecosystem: Ecosystem, component: string, day: Day): readonly DealView[] {
  return dealsBy(ecosystem, day).filter(({ deal }) => deal.components.includes(component));
}

function dealsBy(ecosystem: Ecosystem, day: Day): readonly DealView[] {
  return allDeals(ecosystem).filter(({ deal }) => hasBegun(deal, day));
}

/**
 * Who owned an organization on a day, nearest first: CoreOS → Red Hat → IBM.
 * Follows acquisitions and mergers; a loop in the data ends the chain.
 */
export function ownersOn(ecosystem: Ecosystem, org: string, day: Day): readonly DealView[] {
  const chain: DealView[] = [];
  const seen = new Set([org]);
  for (let owned = org; ;) {
    const step = allDeals(ecosystem).findLast(
      ({ buyer, deal }) =>
        (deal.type === "acquisition" || deal.type === "merger") &&
        deal.orgs.includes(owned) &&
        !seen.has(buyer.id) &&
        holds(deal, day) !== "off",
    );
    if (!step) return chain;
    chain.push(step);
    owned = step.buyer.id;
    seen.add(owned);
  }
}

function allDeals(ecosystem: Ecosystem): readonly DealView[] {
  return ecosystem.orgs
    .flatMap((buyer) => buyer.deals.map((deal) => ({ buyer, deal })))
    .toSorted((a, b) => (a.deal.from?.min ?? 0) - (b.deal.from?.min ?? 0));
}
