import { Unzip, UnzipInflate, unzipSync } from "fflate";
import { DataError } from "../problem.ts";
import { isAside, MAX_FILES, MAX_TOTAL, refuse, refuseLarge } from "./limits.ts";

/** A file as its bytes; the path counts from the folder or the archive it came in. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Its files are not what it says of them. */
const DAMAGED = "is damaged: it cannot be unpacked";

/** Packed bytes that are looked at in one go: they unfold into 16 MB at most. */
const SLICE = 16_384;

/** Does a file begin as an archive of zip does? */
export function isZip({ bytes }: SourceFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * The files of a zip archive. What it unfolds into is counted while it unfolds, since what an archive
 * says of its own sizes need not be true.
 * @param onStep told the share that is done, 0 to 1
 * @throws DataError where it is too large, has too many files, or is damaged
 */
export function unzip(
  { path: archive, bytes }: SourceFile,
  onStep: (share: number) => void = () => undefined,
): readonly SourceFile[] {
  refuseDeclared(archive, bytes);
  const files: SourceFile[] = [];
  let total = 0;
  let failure: unknown;
  const unpacking = new Unzip((entry) => {
    if (entry.name.endsWith("/") || isAside(entry.name)) return;
    if (files.length >= MAX_FILES) refuse(archive, `holds more than ${MAX_FILES} files`);
    refuseLarge(entry.name, entry.originalSize ?? 0);
    const parts: Uint8Array[] = [];
    let size = 0;
    entry.ondata = (error, part, isLast) => {
      if (error) {
        failure = error;
        return;
      }
      size += part.length;
      total += part.length;
      if (size > (entry.originalSize ?? size)) refuse(archive, DAMAGED);
      refuseLarge(entry.name, size);
      if (total > MAX_TOTAL) refuseUnfolding(archive);
      parts.push(part);
      if (isLast) files.push({ path: entry.name, bytes: joined(parts, size) });
    };
    entry.start();
  });
  unpacking.register(UnzipInflate);
  for (let start = 0; start < bytes.length; start += SLICE) {
    const end = Math.min(start + SLICE, bytes.length);
    try {
      unpacking.push(bytes.subarray(start, end), end === bytes.length);
    } catch (error) {
      // What was refused on the way is thrown through the unpacker as it is.
      if (error instanceof DataError) throw error;
      failure = error;
    }
    if (failure !== undefined) refuse(archive, DAMAGED);
    onStep(end / bytes.length);
  }
  if (files.length === 0) refuse(archive, "holds no file");
  return files;
}

/** Refuses by what an archive says of its own sizes, before anything is unfolded. */
function refuseDeclared(archive: string, bytes: Uint8Array): void {
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        refuseLarge(name, originalSize);
        total += originalSize;
        if (total > MAX_TOTAL) refuseUnfolding(archive);
        return false;
      },
    });
  } catch (error) {
    if (error instanceof DataError) throw error;
    refuse(archive, DAMAGED);
  }
}

function refuseUnfolding(archive: string): never {
  return refuse(archive, `unfolds into more than ${MAX_TOTAL / 1_048_576} MB`);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
