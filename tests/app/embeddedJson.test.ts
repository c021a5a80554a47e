import { deflateRawSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { carriesData, createEmbeddedReadJson } from "#app/embeddedJson.ts";
import { writeArchive } from "#data/archive.ts";
import { ARCHIVE_ID } from "#data/archiveId.ts";
import { writeBase85 } from "#data/base85.ts";

function carry(packed: string): void {
  const element = document.createElement("script");
  element.type = "text/plain";
  element.id = ARCHIVE_ID;
  element.textContent = packed;
  document.body.append(element);
}
afterEach(() => document.body.replaceChildren());

const pack = (files: Readonly<Record<string, unknown>>): string =>
  writeBase85(deflateRawSync(writeArchive(new Map(Object.entries(files)))));

it("reads what the page carries, and leaves it there for a copy to be saved", async () => {
  const talk = { title: { en: "Ground", zh: "地基 </script>" } };
  carry(pack({ "catalog.json": { dataSets: [] }, "towers/talks/ground.json": talk }));
  expect(carriesData(document)).toBe(true);
  const readJson = createEmbeddedReadJson(document);
  expect(await readJson("towers/talks/ground.json")).toEqual(talk);
  expect(await readJson("catalog.json")).toEqual({ dataSets: [] });
  expect(carriesData(document)).toBe(true);
  await expect(readJson("moon.json")).rejects.toMatchObject({ reason: "missing" });
});

it("knows a page that carries nothing", () => {
  expect(carriesData(document)).toBe(false);
});

it.each([
  ["cut short", pack({ "catalog.json": "x".repeat(99) }).slice(0, 16)],
  ["no base85 <", "{}"],
  ["no deflate", "AAAA"],
])("says that what it carries is damaged: %s", async (_, packed) => {
  carry(packed);
  const error: unknown = await createEmbeddedReadJson(document)("catalog.json").catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: "DataError", reason: "broken" });
});
