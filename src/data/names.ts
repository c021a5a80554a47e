/** A name without what the eye passes over: case, width, blanks at the ends and double ones. */
export function comparable(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\S\n]+/gu, " ")
    .trim();
}
