/** What a run of the journey in one engine came to. */
export interface EngineRun {
  readonly name: string;
  readonly version: string;
  /** By the name of a step that passed: what was seen there. */
  readonly seen: Readonly<Record<string, string>>;
}

const START = "<!-- engines -->";
const END = "<!-- /engines -->";

/** The runs as a table of Markdown: a row a step, with what was seen, told once where all agree. */
export function writeTable(day: string, runs: readonly EngineRun[]): string {
  const steps = [...new Set(runs.flatMap(({ seen }) => Object.keys(seen)))];
  const rows = steps.map((step) => {
    const told = [...new Set(runs.flatMap(({ seen }) => seen[step] ?? []))];
    const marks = runs.map(({ seen }) => (step in seen ? "✓" : "–"));
    return [step, told.join("; or: "), ...marks];
  });
  const heads = ["step", "seen", ...runs.map(({ name, version }) => `${name} ${version}`)];
  return [
    `Run on ${day}.`,
    "",
    ...[heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

/**
 * @param document Markdown with the two marks between which the report stands
 * @returns the document with another report
 */
export function withReport(document: string, report: string): string {
  const [before, rest = ""] = document.split(START);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error(`the document has no ${START} … ${END}`);
  return `${before}${START}\n\n${report}\n\n${END}${after}`;
}
