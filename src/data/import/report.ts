import { groupBy } from "../groupBy.ts";
/** What an import has to say of one place of a file. */
export interface Note {
  /** `carried`: kept beside the model; `merged`: joined with something else; `doubtful`: taken, but look at it. */
  readonly kind: "carried" | "merged" | "doubtful";
  readonly file: string;
  readonly line: number;
  /** What the notes of the same sort are counted by: a key, or a reason. */
  readonly about: string;
  /** More about this place alone. */
  readonly detail?: string;
}

export interface Report {
  readonly items: number;
  /** How many values of each key have a place in the model. */
  readonly typed: ReadonlyMap<string, number>;
  readonly notes: readonly Note[];
}

/** Notes down what happens while a file is converted. */
export interface Reporter {
  readonly typed: (key: string) => void;
  readonly note: (note: Note) => void;
  readonly report: (items: number) => Report;
}

export function createReporter(): Reporter {
  const typed = new Map<string, number>();
  const notes: Note[] = [];
  return {
    typed: (key) => {
      typed.set(key, (typed.get(key) ?? 0) + 1);
    },
    note: (note) => {
      notes.push(note);
    },
    report: (items) => ({ items, typed, notes }),
  };
}

/** How many lines are named where notes of one sort are summed up. */
const NAMED = 3;

/** A report in words, notes of one sort summed up. @param all: a line a note instead */
export function describeReport({ items, typed, notes }: Report, all = false): string {
  const values = [...typed.values()].reduce((sum, count) => sum + count, 0);
  const keys = [...typed].map(([key, count]) => `${key} ${count}`);
  return [
    `${items} items`,
    `typed: ${values} values (${keys.join(", ")})`,
    ...(["carried", "merged", "doubtful"] as const).flatMap((kind) => {
      const some = notes.filter((note) => note.kind === kind);
      return [`${kind}: ${some.length}`, ...(all ? some.map(inFull) : summedUp(some))];
    }),
  ].join("\n");
}

function inFull({ file, line, about, detail }: Note): string {
  return `  ${file}: line ${line}: ${about}${detail === undefined ? "" : `: ${detail}`}`;
}

function summedUp(notes: readonly Note[]): readonly string[] {
  return [...groupBy(notes, ({ about }) => about)].map(([about, same]) => {
    const [first] = same;
    if (first && same.length === 1) return inFull(first);
    const lines = same.slice(0, NAMED).map(({ line }) => line);
    const more = same.length > NAMED ? ", …" : "";
    return `  ${first?.file}: ${about}: ${same.length} times, lines ${lines.join(", ")}${more}`;
  });
}
