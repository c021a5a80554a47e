import type { Audit, Difference, Tally } from "#data/truth/audit.ts";

const COLUMNS = [
  "concern us",
  "agreed",
  "copied",
  "recorded",
  "differing",
  "silent",
  "agreement",
] as const;
const WIDTH = 18;

/** How often a record and the data set agree, a line for each property. */
export function tableOf({ tallies }: Audit): string {
  const lines = tallies.map((tally) => [tally.property, ...countsOf(tally)]);
  return [["", ...COLUMNS], ...lines]
    .map(([head = "", ...cells]) =>
      ["  ", head.padEnd(WIDTH), ...cells.map((cell) => cell.padStart(11))].join("").trimEnd(),
    )
    .join("\n");
}

/** All that a record and the data set both speak of, in one line. */
export function sumOf(audits: readonly Audit[]): Tally {
  const tallies = audits.flatMap((audit) => audit.tallies);
  const sum = (key: "agreed" | "copied" | "recorded" | "differing" | "silent"): number =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  return {
    property: "all",
    agreed: sum("agreed"),
    copied: sum("copied"),
    recorded: sum("recorded"),
    differing: sum("differing"),
    silent: sum("silent"),
  };
}

/** What differs, where it stands here and there, and both values. */
export function describeDifference(difference: Difference): string {
  const { file, path, property, ours, theirs, where, isRecorded } = difference;
  const kept = isRecorded ? " (recorded)" : "";
  return `${file}: ${path}: ${property}${kept}: here ${ours}; there ${theirs} (${where})`;
}

function countsOf({ agreed, copied, recorded, differing, silent }: Tally): readonly string[] {
  const compared = agreed + recorded + differing;
  const share = compared === 0 ? "–" : `${((100 * agreed) / compared).toFixed(1)} %`;
  return [compared + silent, agreed, copied, recorded, differing, silent].map(String).concat(share);
}
