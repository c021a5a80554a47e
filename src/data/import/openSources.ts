import type { Text } from "#model/text.ts";
import { type Files, parseFiles } from "../files.ts";
import { type PackedSet, packSet } from "../packSet.ts";
import { DataError, type Problem } from "../problem.ts";
import { salvage } from "../salvage.ts";
import type { Foreign } from "#model/foreign.ts";
import { documentKind, foreignKind } from "./foreign.ts";
import { type ImportKind, importSet } from "./importSet.ts";
import { isAside, MAX_BYTES, MAX_FILES, MAX_TOTAL, refuse, refuseLarge } from "./limits.ts";
import type { TextFile } from "./located.ts";
import { recognise } from "./recognise.ts";
import type { Note } from "./report.ts";
import { titleOf } from "./wording.ts";
import { isZip, type SourceFile, unzip } from "./unzip.ts";

/** What is being done, and the share of it that is done, 0 to 1; `null`: not known. */
export type Stage = "reading" | "unpacking" | "converting" | "checking" | "arranging";
export type OnStage = (stage: Stage, share: number | null) => void;

/** A data set as it came of somebody's files, ready to be shown. */
export interface OpenedSet {
  readonly is: "set";
  readonly kind: ImportKind | "set";
  readonly title: Text;
  readonly components: number;
  readonly pages: PackedSet;
  /** What was wrong and has been left out. */
  readonly problems: readonly Problem[];
  /** What was taken, but should be looked at. */
  readonly notes: readonly Note[];
}

/** What came of some files. */
export type Opened =
  | OpenedSet
  /** @param file path of the talk among the files */
  | { readonly is: "talk"; readonly file: string }
  | { readonly is: "foreign"; readonly file: string; readonly kind: Foreign };

export interface OpenOptions {
  /** Id of the data set to be. */
  readonly id: string;
  /** Where the files do not say it themselves. */
  readonly title: string;
  /** The day on which the files are read. */
  readonly on: string;
  /** Bytes as text, whatever they are encoded in. */
  readonly decode: (bytes: Uint8Array) => string;
  readonly onStage: OnStage;
}

/** Refuses by what is known before anything is read. @throws DataError */
export function refuseSizes(
  files: readonly { readonly path: string; readonly size: number }[],
): void {
  const [first] = files;
  if (!first) refuse("", "holds no file");
  if (files.length > MAX_FILES) refuse(first.path, `is one of more than ${MAX_FILES} files`);
  let total = 0;
  for (const { path, size } of files) {
    refuseLarge(path, size);
    total += size;
    if (total > MAX_TOTAL) {
      refuse(path, `and the files before it have more than ${MAX_TOTAL / 1_048_576} MB`);
    }
  }
}

/**
 * Somebody's files, a folder of them or an archive, as a data set: of any kind that the command line
 * reads, and by the same importers and checks. What is wrong is left out and told.
 * @throws DataError where nothing of it can be shown
 */
export function openSources(given: readonly SourceFile[], options: OpenOptions): Opened {
  const { decode, onStage } = options;
  refuseSizes(given.map(({ path, bytes }) => ({ path, size: bytes.length })));
  const [first] = given;
  if (!first) return refuse("", "holds no file");
  const isArchive = given.length === 1 && isZip(first);
  const named = isArchive ? documentKind(first.path, []) : null;
  if (named) return { is: "foreign", file: first.path, kind: named };
  const sources = isArchive
    ? unzip(first, (share) => onStage("unpacking", share))
    : given.filter(({ path }) => !isAside(path));
  const document = isArchive
    ? documentKind(
        "",
        sources.map(({ path }) => path),
      )
    : null;
  if (document) return { is: "foreign", file: first.path, kind: document };
  onStage("converting", null);
  const texts = sources
    .filter(mayBeText)
    .map(({ path, bytes }): TextFile => ({ name: path, text: decode(bytes) }));
  const what = recognise(texts);
  switch (what.kind) {
    case "talk":
      return { is: "talk", file: what.file.name };
    case "none":
      return { is: "foreign", ...strangest(sources) };
    case "set":
      return finish("set", () => salvaged(what.files, onStage), onStage);
    case "landscape":
    case "radar":
    case "csv":
    case "structurizr": {
      const { kind, files } = what;
      return finish(kind, () => imported(kind, files, options), onStage);
    }
  }
}

/** What is looked at as text: by its name, and small enough to be any of the kinds. */
function mayBeText({ path, bytes }: SourceFile): boolean {
  return bytes.length <= MAX_BYTES && /\.(?:json|ya?ml|csv|tsv|dsl)$/iu.test(path);
}

/** The file that tells most about what somebody has at hand: the largest. */
function strangest(sources: readonly SourceFile[]): { file: string; kind: Foreign } {
  const [largest] = sources.toSorted((a, b) => b.bytes.length - a.bytes.length);
  if (!largest) return { file: "", kind: "unknown" };
  return { file: largest.path, kind: foreignKind(largest) };
}

interface Made {
  readonly files: Files;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

function salvaged(files: readonly TextFile[], onStage: OnStage): Made {
  onStage("checking", null);
  const written = files.map(({ name, text }) => ({ path: name, text }));
  return { ...salvage(written), notes: [] };
}

function imported(kind: ImportKind, given: readonly TextFile[], options: OpenOptions): Made {
  const problems: Problem[] = [];
  const { id, on, onStage } = options;
  // A workspace and the settings of a landscape say themselves what they are called.
  const isNamed = kind === "structurizr" || (kind === "landscape" && given.length > 1);
  const { files: made, report } = importSet(kind, given, {
    id,
    title: isNamed ? undefined : titleOf(options.title),
    on,
    leaveOut: (more) => problems.push(...more),
  });
  onStage("checking", null);
  const { files, problems: unsound } = parseFiles(
    [...made].map(([path, value]) => ({
      path,
      read: (): unknown => JSON.parse(JSON.stringify(value)),
    })),
  );
  if (unsound.length > 0) throw new DataError("invalid", unsound);
  return { files, problems, notes: report.notes.filter((note) => note.kind === "doubtful") };
}

function finish(kind: OpenedSet["kind"], make: () => Made, onStage: OnStage): OpenedSet {
  const { files, problems, notes } = make();
  onStage("arranging", null);
  const title = files.ecosystem[0]?.value.title ?? { en: kind };
  return {
    is: "set",
    kind,
    title,
    components: files.components.length,
    pages: packSet(files),
    problems,
    notes,
  };
}
