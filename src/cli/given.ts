import { parseArgs } from "node:util";
import { Refusal } from "./refusal.ts";

/** What a command was given: the value of each option that was named. */
export type Given = Readonly<Record<string, string | undefined>>;

/**
 * Reads `--name value` and `--name=value`.
 * @param names the options that there are
 * @param usage told where the words cannot be read
 * @throws Refusal
 */
export function readGiven(
  words: readonly string[],
  names: readonly string[],
  usage: string,
): Given {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    const { values } = parseArgs({ args: [...words], options });
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    throw new Refusal([error instanceof Error ? error.message : String(error), "", usage]);
  }
}

/** Takes one of some values; another one is a fault, none at all is the fallback. */
export function chooser(
  given: Given,
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
