import { DataError, type Problem } from "../problem.ts";
import type { CopyFile, Fact, ParseYaml } from "./fact.ts";
import type { TruthRecord } from "./records.ts";

/** Reads a record's copy; a file that is not what it should be is left out and reported. */
export function readCopies(
  { read, expects, origin }: TruthRecord,
  files: readonly CopyFile[],
  parseYaml: ParseYaml,
): { facts: readonly Fact[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const facts = files.flatMap((file) => {
    const parseOrThrow: ParseYaml = (text) => {
      try {
        return parseYaml(text);
      } catch (error) {
        const [problem = ""] = String(error).split("\n");
        throw new DataError("broken", [
          { file: file.path, path: "", problem: `is not YAML: ${problem}` },
        ]);
      }
    };
    try {
      return read(file, parseOrThrow);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      const [first, ...more] = error.problems;
      const also = more.length > 0 ? ` (and ${more.length} more)` : "";
      const problem = `${first?.problem}${also}; expected: ${expects}, a fresh copy: ${origin}`;
      problems.push({ file: file.path, path: first?.path ?? "", problem });
      return [];
    }
  });
  return { facts, problems };
}
