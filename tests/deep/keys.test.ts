import { expect, it } from "vitest";
import type { ComponentOutline } from "#model/ecosystem.ts";
import { createRows, keyOf } from "#query/ask/rows.ts";
import { shipped } from "../fixtures/shipped.ts";

/** More than these are too many on the way to any component. */
const MOST = 12;

it("every component is opened by at most 12 keys from anywhere: / , its name's first letters, down, Enter", async () => {
  const { moment, finder } = await shipped();
  const rowsOf = createRows(finder.askIn(moment), finder);
  const keysBy = (id: string, name: string): number => {
    const letters = Array.from(name.toLowerCase());
    const ways = letters.slice(0, MOST - 2).map((_, index) => {
      const length = index + 1;
      const place = rowsOf(letters.slice(0, length).join("")).findIndex(
        (row) => keyOf(row) === `component/${id}`,
      );
      return place < 0 ? Infinity : 1 + length + place + 1;
    });
    return Math.min(...ways);
  };
  /** By the beginning of a name, else by what it is called for short, or by another of its words. */
  const keysTo = ({ id, short, names }: ComponentOutline): number => {
    const called = names.at(-1)?.name ?? id;
    const whole = keysBy(id, called);
    if (whole <= MOST) return whole;
    const others = [
      short ?? [],
      called.split(/[\s/()-]+/u).slice(1),
      names.map(({ name }) => name),
    ];
    return Math.min(whole, ...others.flat().map((name) => keysBy(id, name)));
  };
  const counts = moment.ecosystem.components
    .map((component) => [keysTo(component), component.id] as const)
    .toSorted(([a], [b]) => a - b);
  const median = counts[Math.floor(counts.length / 2)]?.[0];
  console.log(`keys to a component: median ${median}, most ${counts.at(-1)?.join(" ")}`);
  expect(counts.filter(([count]) => count > MOST)).toEqual([]);
  expect(median).toBeLessThanOrEqual(6);
});
