/*
 * Bytes as text: five of 85 letters for four bytes, where base64 takes sixteen for twelve. None of
 * the letters can end a script, open one, or begin the name of a character.
 */

const LETTERS = Array.from({ length: 94 }, (_, index) => String.fromCodePoint(33 + index))
  .filter((letter) => !"\"'&<>\\`$~".includes(letter))
  .join("");

/** The text of some bytes; of the last ones one letter more than there are bytes. */
export function writeBase85(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at);
    let number = 0;
    for (let index = 0; index < 4; index++) number = number * 256 + (bytes[at + index] ?? 0);
    let group = "";
    for (let index = 0; index < 5; index++) {
      group = (LETTERS[number % 85] ?? "") + group;
      number = Math.floor(number / 85);
    }
    letters.push(group.slice(0, count + 1));
  }
  return letters.join("");
}

/**
 * The bytes of such a text.
 * @throws RangeError where it holds anything else
 */
export function readBase85(text: string): Uint8Array<ArrayBuffer> {
  const digits = new Uint8Array(128).fill(85);
  for (let index = 0; index < 85; index++) digits[LETTERS.charCodeAt(index)] = index;
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  for (let from = 0, to = 0; from < text.length; from += 5, to += 4) {
    let number = 0;
    for (let index = from; index < from + 5; index++) {
      // What is missing at the end counts as the highest digit, so that cutting it off rounds right.
      const digit = index < text.length ? (digits[text.charCodeAt(index)] ?? 85) : 84;
      if (digit === 85) throw new RangeError(`no base85 at ${index}`);
      number = number * 85 + digit;
    }
    for (let index = 3; index >= 0; index--) {
      if (to + index < bytes.length) bytes[to + index] = number % 256;
      number = Math.floor(number / 256);
    }
  }
  return bytes;
}
