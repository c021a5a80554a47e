/**
 * The first sentence of a text in English or Chinese, with its full stop; all of it where there is
 * only one. A stop within a name, a number or an abbreviation ends none: in Latin text a blank and a
 * capital have to follow.
 */
export function firstSentence(text: string): string {
  const [first] = /^.*?(?:[。！？]|[.!?](?=\s+[\p{Lu}\p{Script=Han}]))/su.exec(text) ?? [text];
  return first;
}
