import type { Files } from "../files.ts";
import type { Problem } from "../problem.ts";

/** Who bought whom has no loop: nobody owns its own owner. */
export function checkDeals(files: Files): Problem[] {
  const buyers = new Map<string, { buyer: string; file: string; path: string }[]>();
  for (const { file, value } of files.orgs) {
    for (const [index, deal] of (value.deals ?? []).entries()) {
      if (deal.type !== "acquisition" || deal.ended !== undefined) continue;
      for (const org of deal.orgs ?? []) {
        const entry = { buyer: value.id, file, path: `/deals/${index}` };
        buyers.set(org, [...(buyers.get(org) ?? []), entry]);
      }
    }
  }
  return [...buyers].flatMap(([org, deals]) =>
    deals
      .filter(({ buyer }) => reaches(buyer, org))
      .map(({ buyer, file, path }) => ({
        file,
        path,
        problem: `${buyer} owns ${org}, and ${org} owns ${buyer} through other deals`,
      })),
  );

  function reaches(from: string, target: string): boolean {
    const seen = new Set<string>();
    const open = [from];
    for (let org = open.pop(); org !== undefined; org = open.pop()) {
      if (org === target) return true;
      if (seen.has(org)) continue;
      seen.add(org);
      open.push(...(buyers.get(org) ?? []).map(({ buyer }) => buyer));
    }
    return false;
  }
}
