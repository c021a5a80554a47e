import { DataError } from "../problem.ts";
import type { CopyFile, Fact, ReadFacts, Statement } from "./fact.ts";

/*
 * Lists of implementers that a standard's authors keep in Markdown: one entry a bullet or a row,
 * and what an entry says follows from the heading it stands under.
 */

type Conformance = Extract<Statement, { property: "conformance" }>;

/** A reader of a list, told what being listed under which heading means. */
export function listReader(
  sections: readonly (readonly [heading: RegExp, says: Omit<Conformance, "property">])[],
): ReadFacts {
  return (file) => {
    const facts = entriesOf(file).flatMap((entry): readonly Fact[] => {
      const says = sections.find(([heading]) => heading.test(entry.heading))?.[1];
      if (!says) return [];
      return [
        {
          where: `${file.path}:${entry.line}`,
          about: { urls: [entry.url], name: entry.name },
          says: { property: "conformance", ...says },
        },
      ];
    });
    if (facts.length > 0) return facts;
    const problem = `lists nothing under ${sections.map(([heading]) => heading.source).join(", ")}`;
    throw new DataError("invalid", [{ file: file.path, path: "", problem }]);
  };
}

interface Entry {
  readonly heading: string;
  /** Counted from 1. */
  readonly line: number;
  readonly name: string;
  readonly url: string;
}

/** `- [Name - more](url)`, `* [owner/name][ref]`, `[Name](url) | more | more` */
const ENTRY = /^(?:\s*[-*]\s+)?\[(?<name>[^\]]+)\](?:\((?<url>[^)\s]+)\)|\[(?<ref>[^\]]+)\])/u;
const REFERENCE = /^\[([^\]]+)\]:\s*(\S+)/u;
const HEADING = /^#+\s+(?:<a[^>]*>(?:<\/a>)?)?\s*(.*)$/u;

function entriesOf({ text }: CopyFile): readonly Entry[] {
  const lines = text.split(/\r?\n/u);
  const references = new Map(
    lines.flatMap((line) => {
      const [, ref, url] = REFERENCE.exec(line) ?? [];
      return ref !== undefined && url !== undefined ? [[ref, url] as const] : [];
    }),
  );
  let heading = "";
  return lines.flatMap((line, index) => {
    heading = HEADING.exec(line)?.[1] ?? heading;
    const { name, url, ref } = ENTRY.exec(line)?.groups ?? {};
    const address = url ?? references.get(ref ?? "");
    if (name === undefined || address === undefined) return [];
    const [short = name] = name.split(" - ");
    return [{ heading, line: index + 1, name: short, url: address }];
  });
}
