/** What is wrong with a Chinese text as far as a rule can tell, and how to see it. */
const FAULTS: readonly (readonly [pattern: RegExp, problem: string])[] = [
  [
    // A call such as clone(2) is code and keeps its brackets.
    /\p{Script=Han}\s?\((?!\d?\))|(?<!\(\d?)\)\s?\p{Script=Han}|（[^（）()]*\)|\([^（）()]*）/u,
    "has half-width brackets in Chinese: write （ ）",
  ],
  [
    /\p{Script=Han}\s?[,;:!?]\s?\p{Script=Han}|\p{Script=Han}[,;!?](?:\s|$)/u,
    "has Latin marks between Chinese: write ，、；：",
  ],
  [/\p{Script=Han}\.(?:\s|$)/u, "ends a Chinese sentence with a Latin stop: write 。"],
  [/(?:\b[a-z]{2,}\b[ ,]+){5}[a-z]{2,}\b/u, "has English left over"],
];

/** The mechanical faults of a Chinese text. */
export function chineseFaults(text: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  // What is quoted is said as it was written.
  const plain = text.replaceAll(/`[^`]*`|“[^“”]*”|「[^「」]*」|《[^《》]*》/gu, "引");
  return FAULTS.flatMap(([pattern, problem]) => (pattern.test(plain) ? [problem] : []));
}
