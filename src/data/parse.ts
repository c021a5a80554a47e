import * as v from "valibot";
import { DataError, type Problem } from "./problem.ts";
import type { SchemaOf } from "./schema/basics.ts";
import { FORMAT } from "./schema/dataset.ts";

/** Deeper than any file of the model, shallower than any stack. */
export const MAX_DEPTH = 64;

/**
 * Unknown JSON in, a value of the model out.
 * @param file named in every message
 * @throws DataError with all problems at once; `newer` where the file's format is from the future
 */
export function parse<T>(schema: SchemaOf<T>, json: unknown, file: string): T {
  const format = isRecord(json) ? json["format"] : undefined;
  if (typeof format === "number" && format > FORMAT) {
    const problem = `is written in format ${format}, this program reads up to ${FORMAT}`;
    throw new DataError("newer", [{ file, path: "/format", problem }]);
  }
  if (isDeeperThan(json, MAX_DEPTH)) {
    const problem = `is nested deeper than ${MAX_DEPTH} levels`;
    throw new DataError("invalid", [{ file, path: "", problem }]);
  }
  const unfit = unfitFor(schema, json, "");
  const result = v.safeParse(schema, json);
  if (result.success && unfit.length === 0) return result.output;
  throw new DataError("invalid", [
    ...unfit.map(({ path, problem }) => ({ file, path, problem })),
    ...(result.issues ?? []).flatMap((issue) => explain(schema, issue, file)),
  ]);
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** Walks level by level: recursion would overflow on just the files this guards against. */
export function isDeeperThan(json: unknown, limit: number): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; depth <= limit; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

type Issue = v.BaseIssue<unknown>;

function explain(schema: SchemaOf<unknown>, issue: Issue, file: string): Problem[] {
  const keys = issue.path?.map((item) => item.key) ?? [];
  const path = keys.map((key) => `/${String(key)}`).join("");
  const key = String(keys.at(-1));
  if (issue.type === "strict_object" && issue.expected === "never") {
    const valid = keysAt(schema, keys.slice(0, -1));
    return [{ file, path, problem: `unknown key "${key}"`, ...(valid.length > 0 && { valid }) }];
  }
  if (issue.type === "strict_object" && issue.received === "undefined" && keys.length > 0) {
    return [{ file, path, problem: `"${key}" is missing` }];
  }
  if (issue.type === "union" && issue.issues && issue.issues.length > 0) {
    // The member that got furthest was meant. Inside a union, paths count from the union on.
    const [nearest] = issue.issues.toSorted((a, b) => depthOf(b) - depthOf(a));
    const inner = [...(issue.path ?? []), ...(nearest?.path ?? [])];
    const [first, ...rest] = inner;
    return explain(
      schema,
      { ...(nearest ?? issue), ...(first && { path: [first, ...rest] }) },
      file,
    );
  }
  const options = listedOptions(issue);
  if (options) return [{ file, path, problem: `is ${shortly(issue.received)}`, valid: options }];
  if (issue.kind === "schema" && issue.expected) {
    return [{ file, path, problem: `is ${shortly(issue.received)}, must be ${issue.expected}` }];
  }
  return [{ file, path, problem: issue.message }];
}

/** What stood there, of which nobody reads more than the beginning. */
function shortly(received: string): string {
  return received.length > 80 ? `${received.slice(0, 80)}…` : received;
}

/** Keys that every object has; valibot leaves them out of records without a word. */
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

/** What valibot's records let pass: a list in a record's place, reserved keys. */
function unfitFor(
  schema: unknown,
  json: unknown,
  path: string,
): { readonly path: string; readonly problem: string }[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (typeof json !== "object" || json === null) return [];
  const { type, entries, item, value, wrapped }: AnySchema & { readonly type?: string } = schema;
  if (wrapped) return unfitFor(wrapped, json, path);
  if (Array.isArray(json)) {
    if (type === "record") return [{ path, problem: "is Array, must be Object" }];
    return json.flatMap((inner, i) => unfitFor(item, inner, `${path}/${i}`));
  }
  return Object.entries(json).flatMap(([key, inner]) => {
    const at = `${path}/${key}`;
    if (type === "record" && RESERVED.has(key))
      return [{ path: at, problem: `unknown key "${key}"` }];
    return unfitFor(entries && Object.hasOwn(entries, key) ? entries[key] : value, inner, at);
  });
}

function depthOf({ path }: Issue): number {
  return path?.length ?? 0;
}

/** The choices of a picklist, literal or variant. */
function listedOptions({ expected, kind }: Issue): readonly string[] | null {
  if (kind !== "schema" || !expected) return null;
  const options = [...expected.matchAll(/"([^"]*)"|(?<=[(\s])\d+(?=[\s)])/gu)].map(
    ([all, option]) => option ?? all,
  );
  return options.length > 0 ? options : null;
}

interface AnySchema {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly value?: unknown;
  readonly wrapped?: unknown;
  readonly options?: readonly unknown[];
}

/** Keys that a strict object allows at a path; of unions, those of all members. */
function keysAt(schema: unknown, path: readonly unknown[]): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { entries, item, value, wrapped, options }: AnySchema = schema;
  if (wrapped) return keysAt(wrapped, path);
  if (options) return [...new Set(options.flatMap((option) => keysAt(option, path)))];
  const [key, ...rest] = path;
  if (entries)
    return key === undefined
      ? Object.keys(entries)
      : keysAt(typeof key === "string" ? entries[key] : undefined, rest);
  if (key === undefined) return [];
  return keysAt(item ?? value, rest);
}
