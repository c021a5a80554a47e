import { parseArgs } from "node:util";
import { UsageError } from "./usageError.ts";

/** What a command was given: the value of each option that was named. */
export type CliArguments = Readonly<Record<string, string | undefined>>;

/**
 * Reads `--name value` and `--name=value`.
 * @param names the options that there are
 * @param usage told where the words cannot be read
 * @param places names for words that stand without a name, in their order
 * @param switches options that are there or not; `true` where they are
 * @throws UsageError
 */
export function readCliArguments(
  words: readonly string[],
  names: readonly string[],
  usage: string,
  places: readonly string[] = [],
  switches: readonly string[] = [],
): CliArguments {
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: "string" as const }] as const),
    ...switches.map((name) => [name, { type: "boolean" as const }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: places.length > 0,
    });
    const surplus = positionals[places.length];
    if (surplus !== undefined) throw new Error(`${surplus}: one word too many`);
    const placed = positionals.map((word, index) => [places[index] ?? "", word] as const);
    const named = Object.entries(values).map(([name, value]) => [name, String(value)] as const);
    return Object.fromEntries([...placed, ...named]);
  } catch (error) {
    throw new UsageError([error instanceof Error ? error.message : String(error), "", usage]);
  }
}

/** Takes one of some values; another one is a fault, none at all is the fallback. */
export function chooser(
  given: CliArguments,
  faults: string[],
): <T extends string>(name: string, options: readonly T[], fallback: T) => T {
  return (name, options, fallback) => {
    const value = given[name];
    const found = options.find((option) => option === value);
    if (value !== undefined && !found)
      faults.push(`--${name} ${value}: is none of ${options.join(", ")}`);
    return found ?? fallback;
  };
}
