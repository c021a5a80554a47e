import { isoDay } from "#model/when.ts";

export type Dice = ReturnType<typeof diceOf>;

/** Random choices that are the same for the same seed (the generator mulberry32). */
export function diceOf(seed: number) {
  let state = seed;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(values: readonly T[], share: number): T => {
    const value = values[Math.floor(share * values.length)];
    if (value === undefined) throw new Error("there is nothing to choose from");
    return value;
  };
  return {
    chance: (share: number): boolean => roll() < share,
    pick: <T>(values: readonly T[]): T => at(values, roll()),
    /** The first most often, the last hardly ever. */
    skewed: <T>(values: readonly T[], by = 2.5): T => at(values, roll() ** by),
    /** 0, 1, 2 … as often as the shares say. */
    count: (shares: readonly number[]): number => {
      let left = roll() * shares.reduce((sum, share) => sum + share, 0);
      return shares.findIndex((share) => (left -= share) < 0);
    },
    /** A date, as precise as the shipped ones are. */
    day: (firstYear: number, lastYear: number): string => {
      const year = Math.min(2026, firstYear + Math.floor(roll() * (lastYear - firstYear + 1)));
      const written = isoDay(Math.floor((year - 1970 + roll()) * 365.2425));
      return written.slice(0, at([10, 10, 10, 10, 10, 10, 10, 10, 7, 4], roll()));
    },
  };
}

export function list<T>(length: number, make: (nth: number) => T): T[] {
  return Array.from({ length }, (_, nth) => make(nth));
}

/** As many different values as the shares say, or fewer where some are made twice. */
export function times<T>(dice: Dice, shares: readonly number[], make: () => T): readonly T[] {
  return [...new Set(list(dice.count(shares), make))];
}

const CONSONANTS = "b c d f g h j k l m n p r s t v w z ch st tr k8".split(" ");
const VOWELS = "a e i o u oo ea".split(" ");
const ENDS = ["", "", "n", "r", "x", "d", "net", "fs"];
const SECONDS = ["Engine", "Operator", "Registry", "Mesh", "Cloud", "Storage", "Linux", "Platform"];

/** Names as long as the shipped ones, and their ids, each once. */
export function namesFrom(dice: Dice): () => { readonly id: string; readonly name: string } {
  const taken = new Set<string>();
  const syllable = (): string => dice.pick(CONSONANTS) + dice.pick(VOWELS);
  const word = (): string => list(dice.pick([2, 3, 3]), syllable).join("") + dice.pick(ENDS);
  const next = (): { readonly id: string; readonly name: string } => {
    const first = word();
    const second = dice.chance(0.45) ? ` ${dice.pick(SECONDS)}` : "";
    const name = first.slice(0, 1).toUpperCase() + first.slice(1) + second;
    const id = name.toLowerCase().replaceAll(" ", dice.pick(["-", "-", ""]));
    if (taken.has(id)) return next();
    taken.add(id);
    return { id, name };
  };
  return next;
}
