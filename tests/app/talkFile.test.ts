import { expect, it } from "vitest";
import { readTalkFile, talkFileOf } from "#app/talkFile.ts";

const talk = {
  kind: "talk" as const,
  id: "own-x",
  title: { en: "Talk" },
  steps: [{ id: "a", view: "", title: { en: "A" }, minutes: 1 }],
};
const fileOf = (text: string, size = text.length) => ({
  name: "mine.json",
  size,
  text: () => Promise.resolve(text),
});

it("writes a file that can lie among the talks of a data set, and reads it", async () => {
  const { name, json } = talkFileOf(talk);
  expect(name).toBe("own-x.json");
  expect(JSON.parse(json)).toEqual({
    $schema: "../../../../schemas/talk.schema.json",
    ...talk,
  });
  expect(await readTalkFile(fileOf(json))).toEqual(talk);
});

it.each([
  ["{", 1, "mine.json: /: is no whole JSON"],
  ["{}", 9_000_000, "mine.json: /: is larger than any talk"],
  ['{"kind":"tale"}', 15, 'mine.json: /kind: is "tale"; valid: talk'],
])("says what is wrong with %s", async (text, size, words) => {
  await expect(readTalkFile(fileOf(text, size))).rejects.toThrow(words);
});
