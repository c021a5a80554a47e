/** Something wrong in a file, said so that its author can mend it. */
export interface Problem {
  /** The file, from the data set's folder on. */
  readonly file: string;
  /** JSON path, as in `/phases/1/from`; empty for the file itself. */
  readonly path: string;
  readonly problem: string;
  /** What would be right there, if it can be listed. */
  readonly valid?: readonly string[];
}

const MOST_LISTED = 12;

export function describeProblem({ file, path, problem, valid }: Problem): string {
  const listed = valid?.slice(0, MOST_LISTED).join(", ");
  const more = valid && valid.length > MOST_LISTED ? `, … (${valid.length} in all)` : "";
  return `${file}: ${path || "/"}: ${problem}${listed ? `; valid: ${listed}${more}` : ""}`;
}

/** Most problems that are told at once; one mistake in many places is found by the first of them. */
const MOST_TOLD = 12;

function described(problems: readonly Problem[]): string {
  const more = problems.length - MOST_TOLD;
  const told = problems.slice(0, MOST_TOLD).map(describeProblem).join("\n");
  return more > 0 ? `${told}\n… and ${more} more` : told;
}

/**
 * A file that could not be used. `reason` tells the reader's remedy:
 * try again (`missing`, `broken`), repair the file (`invalid`), or update the program (`newer`).
 */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly reason: "missing" | "broken" | "invalid" | "newer";
  readonly problems: readonly Problem[];
  constructor(reason: DataError["reason"], problems: readonly Problem[]) {
    super(described(problems));
    this.reason = reason;
    this.problems = problems;
  }
}
