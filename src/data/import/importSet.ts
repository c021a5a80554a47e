import type { ImportedSet, ImportOptions } from "./assemble.ts";
import { importLandscape } from "./landscape.ts";
import { refuse, refuseLarge } from "./limits.ts";
import type { TextFile } from "./located.ts";
import { importRadar } from "./radar.ts";
import { readCsv } from "./readCsv.ts";
import { readJson } from "./readJson.ts";
import { readYaml } from "./readYaml.ts";
import { importStructurizr } from "./structurizr.ts";
import { importTable } from "./table.ts";

export const IMPORT_KINDS = ["landscape", "radar", "csv", "structurizr"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Which files of a folder each kind reads. */
export const FILES_OF: Readonly<Record<ImportKind, RegExp>> = {
  landscape: /^(?:landscape|settings|guide)\.ya?ml$/u,
  radar: /\.(?:json|csv)$/u,
  csv: /\.csv$/u,
  structurizr: /\.json$/u,
};

/**
 * Somebody else's files as a data set.
 * @throws DataError that says what is wrong, and on which line
 */
export function importSet(
  kind: ImportKind,
  files: readonly TextFile[],
  options: ImportOptions,
): ImportedSet {
  for (const { name, text } of files) refuseLarge(name, text.length);
  const [first] = files;
  if (!first) return refuse(kind, `finds no file; it reads ${FILES_OF[kind].source}`);
  switch (kind) {
    case "landscape": {
      const yaml = (wanted: RegExp) => {
        const file = files.find(({ name }) => wanted.test(name));
        return file && readYaml(file.text, file.name);
      };
      const isBeside = /(?:^|\/)(?:settings|guide)\.ya?ml$/u;
      const main = files.find(({ name }) => !isBeside.test(name));
      if (!main) return refuse(first.name, "is beside a landscape.yml, which is not here");
      return importLandscape(
        {
          landscape: readYaml(main.text, main.name),
          settings: yaml(/(?:^|\/)settings\.ya?ml$/u),
          guide: yaml(/(?:^|\/)guide\.ya?ml$/u),
        },
        options,
      );
    }
    case "radar":
      return importRadar(
        files.filter(isJson).map(({ name, text }) => readJson(text, name)),
        files.filter((file) => !isJson(file)).map(({ name, text }) => readCsv(text, name)),
        options,
      );
    case "csv":
      refuseSeveral(files);
      return importTable(readCsv(first.text, first.name), options);
    case "structurizr":
      refuseSeveral(files);
      if (/^\s*workspace\b/u.test(first.text)) {
        refuse(
          first.name,
          "is Structurizr's own language; have its tool write JSON: structurizr export -format json",
        );
      }
      return importStructurizr(readJson(first.text, first.name), options);
  }
}

function isJson({ name, text }: TextFile): boolean {
  return /\.json$/iu.test(name) || /^\s*[[{]/u.test(text.slice(0, 100));
}

function refuseSeveral(files: readonly TextFile[]): void {
  const [, second] = files;
  if (second) refuse(second.name, "is a second file; name the one that is meant");
}
