import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cell,
  type Comparison,
  type Feature,
  type FeatureSet,
  VERDICTS,
} from "#model/comparison.ts";
import { type Answer, answerOn, type Asked, type Comparable } from "#query/answer.ts";
import { compare } from "#query/compare.ts";
import type { Day } from "#model/when.ts";
import { dayIn, when, worldOf } from "../fixtures/world.ts";

/*
 * Cells as text: `yes`, `no`, `12 GB`, `"words"`, `1.2` after `v`, and behind it the time it is
 * about: `yes since 2015 until 2018`, `12 GB as of 2016`. Several statements stand between `;`.
 */
function cellsOf(text: string): readonly Cell[] {
  return text.split(";").map((part): Cell => {
    const date = (word: string) => new RegExp(`${word} (\\S+)`, "u").exec(part)?.[1];
    const point = (at: string) => (/^\d{4}/u.test(at) ? { date: at } : { version: at });
    const [since, until, asOf] = [date("since"), date("until"), date("as of")];
    const time = {
      ...(since && { since: point(since) }),
      ...(until && { until: point(until) }),
      ...(asOf && { asOf: point(asOf) }),
    };
    const what = part.replace(/ (since|until|as of) .*/u, "").trim();
    const [, number, unit] = /^(\d+) (\w+)$/u.exec(what) ?? [];
    if (number && unit) return { v: "number", number: Number(number), unit, ...time };
    if (what.startsWith('"')) return { v: "text", text: { en: what.slice(1, -1) }, ...time };
    if (what.startsWith("v")) return { v: "version", version: what.slice(1), ...time };
    if (what.startsWith("[")) return { v: "choice", choice: what.slice(1, -1).split(" "), ...time };
    return { v: VERDICTS.find((verdict) => verdict === what) ?? "unknown", ...time };
  });
}

function column(id: string, cells: Readonly<Record<string, string>>, birth = "2014"): Comparable {
  return {
    kind: "component",
    id,
    type: "project",
    summary: { en: "" },
    layers: [],
    names: [],
    phases: [{ phase: "stable", from: birth, sources: [] }],
    cells: Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, cellsOf(text)])),
  };
}

const feature = (id: string): Feature => ({
  id,
  label: { en: id },
  question: { en: `${id}?` },
  value: "support",
});
const setOf = (...ids: readonly string[]): FeatureSet => ({
  kind: "feature-set",
  id: "set",
  features: ids.map(feature),
});
const tableOf = (
  id: string,
  components: readonly string[],
  groups: Readonly<Record<string, readonly string[]>>,
): Comparison => ({
  kind: "comparison",
  id,
  title: { en: id },
  columns: { components },
  rows: Object.entries(groups).map(([group, features]) => ({ group: { en: group }, features })),
});

/** Asks of a day what a data set says that was read on New Year's Day of 2014, before all days asked of. */
const asked = (day: Day): Asked => ({
  day,
  ecosystem: { read: when("2014-01-01"), standardById: new Map() },
});

/** One row of the columns given. */
function row(cells: readonly (string | null)[], date = "2020", birth?: string) {
  const columns = cells.map((cell, index) =>
    column(`c${index}`, cell === null ? {} : { row: cell }, birth),
  );
  return compare(columns, [setOf("row")], [], asked(dayIn(date))).groups[0]?.rows[0];
}
function say(answer: Answer | undefined): string {
  if (answer?.status !== "answered") return answer?.status ?? "no row";
  return answer.current
    .map((cell) => (cell.v === "number" ? String(cell.number) : cell.v))
    .join("+");
}
const answered = (cell: string, date: string, birth?: string) =>
  say(row([cell, "yes"], date, birth)?.answers[0]);

describe("what is known", () => {
  it("tells apart that nobody looked and that nobody could find out", () => {
    expect(row([null, "unknown", "na", "no"])?.answers.map(say)).toEqual([
      "missing",
      "unknown",
      "na",
      "no",
    ]);
  });

  it("is nothing before birth, whatever is stated; the statements stay at hand", () => {
    const before = row(["yes", null], "2013-12-31")?.answers;
    expect(before?.map(say)).toEqual(["unborn", "unborn"]);
    expect(before?.[0]?.history).toHaveLength(1);
    expect(answered("yes", "2014-01-01")).toBe("yes");
  });

  it("is silent where all that is stated is about another time", () => {
    const silent = row(["yes since 2018; no until 2016", "yes"], "2017")?.answers[0];
    expect(say(silent)).toBe("silent");
    expect(silent?.history).toHaveLength(2);
  });

  it.each([
    ["2014-12-31", "no"],
    ["2015-05-31", "no"],
    ["2015-06-01", "partial"],
    ["2016-12-31", "partial"],
    ["2017-01-01", "yes"],
    ["2100-01-01", "yes"],
  ])("on %s is what was stated of that day: %s", (date, verdict) => {
    const story = "no until 2015-06; partial since 2015-06 until 2017; yes since 2017";
    expect(answered(story, date)).toBe(verdict);
    const [answer] = row([story, "yes"], date)?.answers ?? [];
    expect(answer?.history).toHaveLength(2);
  });

  it("may be several things at once", () => {
    expect(answered("yes; partial since 2015", "2016")).toBe("yes+partial");
  });

  it("takes a version without its date for no start, and for past where it ended", () => {
    expect(answered("yes since 1.2", "2015")).toBe("yes");
    expect(answered("yes since 1.2", "2013-06", "2013")).toBe("undated");
    expect(answered("yes until 1.2", "2015")).toBe("silent");
  });

  it("holds what was measured from its day on, never before; other statements have no such day", () => {
    expect(answered("12 GB as of 2016", "2015-12-31")).toBe("silent");
    expect(answered("12 GB as of 2016", "2016-01-01")).toBe("12");
    expect(answered("v1.0 as of 2016", "2015")).toBe("silent");
  });

  it("is not known for a day before its verification, which is apart from no", () => {
    expect(answered("yes", "2013-12-31", "2012")).toBe("undated");
    expect(answered("yes", "2014-01-01", "2012")).toBe("yes");
    expect(answered("yes as of 2016", "2015")).toBe("undated");
    expect(answered("yes as of 2016", "2016")).toBe("yes");
    expect(answered("unknown", "2013", "2012")).toBe("undated");
    expect(row(["yes", "no since 2012"], "2013", "2012")?.differs).toBe(false);
  });

  it("holds at once where it has ended, and where it follows from what the thing is", () => {
    expect(answered("no until 2013-06", "2012", "2012")).toBe("no");
    expect(answered("na", "2012", "2012")).toBe("na");
    expect(answered("na", "2011", "2012")).toBe("unborn");
  });

  it("asks for no standard that did not exist yet", () => {
    const { standardById } = worldOf(`Ground | Sample cni(provider)[2015..]`);
    const cni = {
      ...standardById.get("cni")!,
      phases: [{ phase: "stable" as const, from: when("2015") }],
    };
    const ecosystem = { read: when("2020"), standardById: new Map([["cni", cni]]) };
    const thing = column("thing", { row: "yes since 2014" });
    const onDay = (date: string) =>
      answerOn(thing, { ...feature("row"), standard: "cni" }, { day: dayIn(date), ecosystem })
        .status;
    expect(onDay("2014-06")).toBe("unborn");
    expect(onDay("2015")).toBe("answered");
  });

  it("has no birth to wait for where nobody knows it", () => {
    const ageless: Comparable = {
      ...column("ageless", { row: "yes" }),
      phases: [{ phase: "stable", from: null, sources: [] }],
    };
    const { groups } = compare([ageless], [setOf("row")], [], asked(dayIn("1950")));
    expect(say(groups[0]?.rows[0]?.answers[0])).toBe("undated");
  });
});

describe("a difference", () => {
  it.each([
    [["yes", "no"], true],
    [["yes", "yes"], false],
    [["yes", "unknown"], false],
    [["yes", "na", "yes"], false],
    [["yes", "na", "no"], true],
    [["yes", null], false],
    [["unknown", "na", null], false],
    [["12 GB", "12 GB"], false],
    [["12 GB", "12 MB"], true],
    [['"one"', '"two"'], true],
    [["v1.0", "v1.0"], false],
    [["[a b]", "[b a]"], false],
    [["[a b]", "[a]"], true],
    [["yes; partial", "partial; yes"], false],
    [["yes; unknown", "yes"], false],
    [["yes since 2019; no until 2019", "yes"], false],
    [["yes since 2021", "no"], false],
  ])("between %j: %s", (cells, differs) => {
    expect(row(cells)?.differs).toBe(differs);
  });

  it("is looked for on the day shown", () => {
    const cells = ["yes since 2018; no until 2018", "yes"];
    expect(row(cells, "2017")?.differs).toBe(true);
    expect(row(cells, "2018")?.differs).toBe(false);
  });
});

describe("the rows of a table", () => {
  const sets = [setOf("speed", "price", "age", "weight", "extra")];
  const a = column("a", { speed: "yes", price: "yes", weight: "no" });
  const b = column("b", { speed: "no", age: "yes", weight: "no" });
  const close = tableOf("close", ["a", "b"], { Close: ["weight", "speed"], Empty: ["extra"] });
  const far = tableOf("far", ["a", "z"], { Far: ["price", "speed", "unheard-of"], Own: ["age"] });
  const rowsOf = (tables: readonly Comparison[], columns = [a, b]) =>
    compare(columns, sets, tables, asked(dayIn("2020"))).groups.map(
      ({ label, rows }) => `${label.en}: ${rows.map((r) => r.feature.id).join(" ")}`,
    );

  it("are in the groups of the closest table; what it lacks comes from the others, each once", () => {
    const expected = ["Close: weight speed", "Far: price", "Own: age"];
    expect(rowsOf([close, far])).toEqual(expected);
    expect(rowsOf([far, close])).toEqual(expected);
  });

  it("that no table orders follow as more, in the order of their set", () => {
    expect(rowsOf([close])).toEqual(["Close: weight speed", "More: price age"]);
    expect(rowsOf([])).toEqual(["More: speed price age weight"]);
  });

  it("without a cell in any column are left out, and groups without rows too", () => {
    expect(rowsOf([close]).join(" ")).not.toMatch(/extra|Empty/u);
    expect(rowsOf([close], [b])).toEqual(["Close: weight speed", "More: age"]);
    expect(rowsOf([close], [])).toEqual([]);
  });

  it("are counted, and those that differ", () => {
    expect(compare([a, b], sets, [close], asked(dayIn("2020")))).toMatchObject({
      rowCount: 4,
      comparable: 2,
      differing: 1,
      isShared: true,
    });
    expect(compare([], sets, [close], asked(dayIn("2020")))).toEqual({
      groups: [],
      rowCount: 0,
      comparable: 0,
      differing: 0,
      isShared: false,
    });
  });

  it("a standard in a table's columns makes it close as well", () => {
    const standards: Comparison = {
      ...tableOf("standards", [], { Standards: ["speed"] }),
      columns: { standards: ["a", "b"] },
    };
    expect(rowsOf([far, standards])[0]).toBe("Standards: speed");
  });
});

describe("laws", () => {
  const anyCells = fc.dictionary(
    fc.constantFrom("r1", "r2", "r3", "stray"),
    fc.constantFrom(
      "yes",
      "no",
      "unknown",
      "na",
      "yes since 2015; no until 2015",
      "3 GB as of 2016",
      "[a b]; partial",
    ),
  );
  const anyColumns = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom("a", "b", "c", "d"), anyCells, fc.constantFrom("2012", "2016"))
      .map(([id, cells, birth]) => column(id, cells, birth)),
    { maxLength: 4, selector: ({ id }) => id },
  );
  const tables = [
    tableOf("one", ["a", "b"], { One: ["r2", "r1"] }),
    tableOf("two", ["c"], { Two: ["r3", "r2"] }),
  ];
  const anyDay = fc.constantFrom("2011", "2013", "2015-06", "2018").map(dayIn);
  const sets = [setOf("r1", "r2", "r3")];

  it("changes the order of the answers, and nothing else, with the order of the columns", () => {
    fc.assert(
      fc.property(anyColumns, anyDay, fc.infiniteStream(fc.nat(9)), (columns, day, dice) => {
        const order = columns
          .map((_, index) => ({ index, roll: dice.next().value ?? 0 }))
          .toSorted((x, y) => x.roll - y.roll)
          .map(({ index }) => index);
        const table = compare(columns, sets, tables, asked(day));
        const turned = compare(
          order.map((index) => columns[index]!),
          sets,
          tables,
          asked(day),
        );
        expect(turned).toEqual({
          ...table,
          groups: table.groups.map(({ label, rows }) => ({
            label,
            rows: rows.map((r) => ({ ...r, answers: order.map((index) => r.answers[index]) })),
          })),
        });
      }),
    );
  });

  it("never loses a statement, and puts none both now and at another time", () => {
    fc.assert(
      fc.property(anyColumns, anyDay, (columns, day) => {
        for (const { rows } of compare(columns, sets, tables, asked(day)).groups) {
          for (const {
            feature: { id },
            answers,
          } of rows) {
            for (const [index, answer] of answers.entries()) {
              const told = [
                ...(answer.status === "answered" ? answer.current : []),
                ...answer.history,
              ];
              const cells = columns[index]?.cells?.[id] ?? [];
              expect(new Set(told)).toEqual(new Set(cells));
              expect(told).toHaveLength(cells.length);
            }
          }
        }
      }),
    );
  });

  it("has every row that has a cell, once, and an answer for each column", () => {
    fc.assert(
      fc.property(anyColumns, anyDay, (columns, day) => {
        const { groups, rowCount } = compare(columns, sets, tables, asked(day));
        const rows = groups.flatMap((group) => group.rows);
        const wanted = ["r1", "r2", "r3"].filter((id) => columns.some((c) => c.cells?.[id]));
        expect(rows.map((r) => r.feature.id).toSorted()).toEqual(wanted);
        expect(rowCount).toBe(wanted.length);
        for (const { answers } of rows) expect(answers).toHaveLength(columns.length);
      }),
    );
  });
});
