import type { Component } from "#model/entity.ts";
import type { Files } from "./files.ts";
import type { ReadJson } from "./load.ts";
import { releasesOf } from "./releases.ts";

/*
 * Generated files repeat what other files say, so that a page need not fetch those. Where all files lie
 * in one archive, that is left out, and put back when such a file is read.
 */

/** Files that are made slim. */
export const SLIM = /\/(?:releases|search)\.json$/u;

/** Stands for what is to be taken from the thing's own file. */
const SAME = 0;

const FOLDERS = new Map([
  ["component", "components"],
  ["standard", "standards"],
  ["org", "orgs"],
  ["layer", "layers"],
  ["group", "layers"],
  ["comparison", "comparisons"],
  ["talk", "talks"],
]);

type Json = Readonly<Record<string, unknown>>;

/** Files by path, without what others of them say. */
export function slim(files: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map(
    [...files].map(([path, value]) => {
      const same = (of: string, told: unknown, own: (file: Json) => unknown): unknown => {
        const file = files.get(of);
        const isSame = file !== undefined && textOf(own(Object(file))) === textOf(told);
        return isSame ? SAME : told;
      };
      return [path, SLIM.test(path) ? mapped(path, value, same) : value] as const;
    }),
  );
}

/** A slim file as it was. */
export async function restore(path: string, read: ReadJson): Promise<unknown> {
  const known = new Map<string, Json>();
  const wanted = new Set<string>();
  const slimmed = await read(path);
  mapped(path, slimmed, (of, told) => {
    if (told === SAME) wanted.add(of);
    return told;
  });
  const load = async (of: string): Promise<unknown> => known.set(of, Object(await read(of)));
  await Promise.all([...wanted].map(load));
  return mapped(path, slimmed, (of, told, own) =>
    told === SAME ? own(known.get(of) ?? {}) : told,
  );
}

/** What a file repeats of another one: that one's path, what is told, and where it stands there. */
type Repeated = (of: string, told: unknown, own: (file: Json) => unknown) => unknown;

function mapped(path: string, value: unknown, repeated: Repeated): unknown {
  const folder = path.slice(0, path.lastIndexOf("/"));
  if (path.endsWith("/releases.json")) {
    return Object.fromEntries(
      Object.entries(Object(value)).map(([id, told]) => [
        id,
        repeated(`${folder}/components/${id}.json`, told, risingIn),
      ]),
    );
  }
  return [value].flat().map((document: unknown) => {
    const { kind, id, summary }: Json = Object(document);
    const of = `${folder}/${FOLDERS.get(String(kind))}/${String(id)}.json`;
    return summary === undefined
      ? document
      : { ...Object(document), summary: repeated(of, summary, summaryIn) };
  });
}

function summaryIn({ summary, intro }: Json): unknown {
  return summary ?? intro;
}

function risingIn(file: Json): unknown {
  // The build has read it by its schema.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const value = file as unknown as Component;
  const files: Pick<Files, "components"> = { components: [{ file: "", value }] };
  return Object.values(releasesOf(files))[0];
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? "";
}
