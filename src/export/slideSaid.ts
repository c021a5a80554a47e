import type { SlidePart } from "./slidePart.ts";

/** What a build of a step brings to its slide, in words, for those who hear it. @param build from 1 */
export function saidAt(parts: readonly SlidePart[], build: number): string {
  return textsAt(parts, build, 0)
    .filter((text) => text !== "")
    .join("; ");
}

/** @param since the build from which on the parts are there, unless they say another */
function textsAt(parts: readonly SlidePart[], build: number, since: number): readonly string[] {
  return parts.flatMap((part) => {
    const own = part.build ?? since;
    if (part.kind === "group") return textsAt(part.parts, build, own);
    if (part.kind === "table") {
      const { rows, columns } = part.table;
      return rows
        .filter((row) => (row.build ?? own) === build)
        .flatMap(({ label, gists }) => [
          label,
          ...gists.map(({ text }, index) => `${columns[index]?.name ?? ""} ${text}`),
        ]);
    }
    if (own !== build) return [];
    switch (part.kind) {
      case "text":
        return [part.label, part.text];
      case "ring":
        return [part.name];
      default:
        return [];
    }
  });
}
