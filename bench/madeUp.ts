import { generate } from "#cli/generated.ts";
import type { Fault } from "../tests/browser/serve.ts";
import { parsed, syntheticSet, wishFor } from "./synthetic.ts";

/** A made-up set as a site has it. */
export interface MadeUp {
  /** What to open: a component with ties, another, a standard. */
  readonly ids: {
    readonly component: string;
    readonly other: string;
    readonly standard: string;
  };
  /** JSON of each file by its path. */
  readonly files: ReadonlyMap<string, string>;
  readonly index: string;
}

/** The files that the built explorer asks for, over a made-up set in place of its own data. */
export function madeUp(components: number): MadeUp {
  const set = syntheticSet(wishFor(components));
  const files = parsed(set);
  const { revision, made } = generate(files);
  const title = { en: "Made up", zh: "虚构" };
  const dataSets = [{ id: "synthetic", title, path: "synthetic", revision }];
  const folder = `/data/synthetic/${revision}`;
  const all = [
    ["/data/catalog.json", { $schema: "../schemas/catalog.schema.json", dataSets }],
    ...[...set, ...made].map(([path, json]) => [`${folder}/${path}`, json] as const),
  ] as const;
  const tied = files.components.toSorted(
    (a, b) => (b.value.relations?.length ?? 0) - (a.value.relations?.length ?? 0),
  );
  return {
    ids: {
      component: tied[0]?.value.id ?? "",
      other: tied[1]?.value.id ?? "",
      standard: files.standards[0]?.value.id ?? "",
    },
    files: new Map(all.map(([path, json]) => [path, JSON.stringify(json)])),
    index: JSON.stringify(made.get("index.json")),
  };
}

/** Answers for the data files in place of the built folder's. */
export function answerFrom({ files }: MadeUp): Fault {
  return (pathname) => {
    const body = files.get(pathname);
    return body === undefined ? null : { status: 200, type: "application/json", body };
  };
}
