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
  const { name, json } = talkFileOf(talk, "en");
  expect(name).toBe("talk.json");
  expect(JSON.parse(json)).toEqual({
    $schema: "../../../../schemas/talk.schema.json",
    ...talk,
  });
  expect(await readTalkFile(fileOf(json))).toEqual(talk);
});

it("names the file by the talk's title in the reader's language", () => {
  const named = (en: string, zh: string) => ({ ...talk, title: { en, zh } });
  const both = named("Why eBPF? A short talk…", "为什么是 eBPF？");
  expect(talkFileOf(both, "en").name).toBe("why-ebpf-a-short-talk.json");
  expect(talkFileOf(both, "zh-CN").name).toBe("为什么是-ebpf.json");
  expect(talkFileOf(named("…", "…"), "en").name).toBe("own-x.json");
});

it.each([
  ["mine.json", "{", "other"],
  ["mine.json", '{"a":[1,2]}', "other"],
  ["mine.json", "hello", "other"],
  ["mine.json", '{"kind":"tale"}', "other"],
  ["slides.key", "PK", "Keynote"],
  ["slides.PPTX", "PK", "PowerPoint"],
])("tells %s with %s from a talk", async (name, text, what) => {
  await expect(readTalkFile({ ...fileOf(text), name })).rejects.toMatchObject({ what });
});

it("says what is wrong with a talk, and takes one with many images", async () => {
  await expect(readTalkFile(fileOf('{"kind":"talk"}'))).rejects.toThrow("mine.json: /id");
  expect(await readTalkFile(fileOf(JSON.stringify(talk), 9_000_000))).toEqual(talk);
});
