import type { Files, Unfit } from "../files.ts";
import type { Problem } from "../problem.ts";
import { checkCells } from "./cells.ts";
import { checkDeals } from "./deals.ts";
import { checkLanguage } from "./language.ts";
import { checkNames } from "./names.ts";
import { checkReferences } from "./references.ts";
import { checkReleases } from "./releases.ts";
import { checkSources } from "./sources.ts";
import { checkTalks } from "./talks.ts";
import { checkTime } from "./time.ts";

/**
 * What no single file's schema can say. All problems at once, in the order of the files.
 * @param unfit what is there and could not be read, for reasons that are told elsewhere
 */
export function checkDataSet(files: Files, unfit: Unfit = {}): readonly Problem[] {
  const missing = (["ecosystem", "componentTypes", "eventTypes", "relationTypes"] as const)
    .filter((kind) => files[kind].length === 0)
    .map((kind) => ({ file: FILE_OF[kind], path: "", problem: "is missing or cannot be read" }));
  const checks = [
    checkReferences,
    checkNames,
    checkSources,
    checkTime,
    checkReleases,
    checkCells,
    checkDeals,
    checkTalks,
    checkLanguage,
  ].flatMap((check) => check(files, unfit));
  return [...missing, ...checks].toSorted((a, b) =>
    a.file < b.file ? -1 : Number(a.file > b.file),
  );
}

const FILE_OF = {
  ecosystem: "ecosystem.json",
  componentTypes: "vocab/component-types.json",
  eventTypes: "vocab/events.json",
  relationTypes: "vocab/relations.json",
} as const;
