// @vitest-environment jsdom
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeHtml } from "#export/handoutHtml.ts";
import type { Handout } from "#export/handout.ts";
import { layOut, SLIDE } from "#export/handoutLayout.ts";
import { writeMarkdown as writeHandout } from "#export/handoutMarkdown.ts";
import { writeSlides } from "#export/handoutSlides.ts";
import { drawExport, writeSvgFile } from "#export/picture.ts";
import { estimateWidth } from "#layout/measure.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { Talk } from "#model/talk.ts";
import { snapshotsOn } from "#query/moment.ts";
import { writeCsv, writeMarkdown } from "#query/list/write.ts";
import { listHeads, listRowsOf } from "#words/listRows.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { exportInputOf } from "../fixtures/exportInput.ts";
import { handoutIn, hostile, TALK, WORLD } from "../fixtures/handout.ts";
import { PAYLOADS } from "../fixtures/payloads.ts";
import { dayIn } from "../fixtures/world.ts";

/** Elements and attributes of a document. What a harmless text leads to is all that any may lead to. */
function partsOf(
  text: string,
  type: "image/svg+xml" | "application/xml" | "text/html",
): Set<string> {
  const document = new DOMParser().parseFromString(text, type);
  expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
  return new Set(
    [...document.querySelectorAll("*")].flatMap(({ nodeName, attributes }) => [
      nodeName,
      ...[...attributes].map(({ name, value }) =>
        // Where a link leads counts as well.
        /href|src|target/iu.test(name)
          ? `${nodeName} ${name} ${/^[\w+.-]+:/u.exec(value)?.[0]}`
          : name,
      ),
    ]),
  );
}

const more = (parts: ReadonlySet<string>, than: ReadonlySet<string>): readonly string[] =>
  [...parts].filter((part) => !than.has(part));

/** A world of which every text is the same one. */
function worldOfText(text: string): Ecosystem {
  const said = { en: text, zh: text };
  const named = <T extends { readonly names: readonly object[] }>(thing: T): T => ({
    ...thing,
    names: [{ name: text, zh: text, from: null }],
  });
  const layers = WORLD.layers.map((layer) => ({ ...layer, label: said }));
  const components = WORLD.components.map(named);
  const standards = WORLD.standards.map(named);
  const orgs = WORLD.orgs.map(named);
  const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
    new Map(all.map((one) => [one.id, one]));
  return {
    ...WORLD,
    title: said,
    layers,
    components,
    standards,
    orgs,
    layerById: byId(layers),
    componentById: byId(components),
    standardById: byId(standards),
    orgById: byId(orgs),
  };
}

/** A talk with a step for each text, which is all that is said there. */
function talkOf(texts: readonly string[]): Talk {
  const steps = texts.flatMap((text, index) =>
    hostile(text).steps.map((step) => ({ ...step, id: `step-${index}` })),
  );
  return { ...TALK, title: { en: texts[0] ?? "" }, steps };
}

const laidOut = (handout: Handout) =>
  handout.pages.map((page) => layOut(page, SLIDE, handout, estimateWidth));

async function partsOfSlides(handout: Handout): Promise<Set<string>> {
  const files = Object.entries(unzipSync(await writeSlides(handout, estimateWidth)));
  const xml = files.filter(([path]) => /\.(?:xml|rels)$/u.test(path));
  return new Set(xml.flatMap(([, bytes]) => [...partsOf(strFromU8(bytes), "application/xml")]));
}

const TRIED = PAYLOADS.length;

describe(`${TRIED} hostile texts in every field`, () => {
  it("are enough", () => expect(TRIED).toBeGreaterThanOrEqual(300));

  it("stay text in a picture", () => {
    const svgOf = (text: string, address: string): string => {
      const input = exportInputOf(worldOfText(text), address, { width: 900, height: 500 });
      return writeSvgFile(drawExport(input));
    };
    for (const address of ["?", "?picture=stack&open=component/flannel"]) {
      // What is folded away, and counted in `data-more`, depends on the length of names.
      const lengths = [1, 4, 12].map((times) => svgOf("A name ".repeat(times), address));
      const harmless = new Set([
        "data-more",
        ...lengths.flatMap((svg) => [...partsOf(svg, "image/svg+xml")]),
      ]);
      for (const text of PAYLOADS) {
        expect([text, more(partsOf(svgOf(text, address), "image/svg+xml"), harmless)]).toEqual([
          text,
          [],
        ]);
      }
    }
  });

  it("stay text in a list as CSV and as Markdown, and no spreadsheet takes one for a formula", () => {
    const words = wordsIn("en");
    for (const text of PAYLOADS) {
      const ecosystem = worldOfText(text);
      const day = dayIn("2018");
      const list = {
        columns: ["name", "layer", "vendor", "standard"] as const,
        heads: listHeads(words),
        rows: listRowsOf(snapshotsOn(ecosystem, day), { ecosystem, day }, words),
      };
      expect(list.rows.length).toBeGreaterThan(2);
      const cells = [...writeCsv(list).matchAll(/"((?:[^"]|"")*)"|([^",\r\n]+)/gu)].map(
        ([, quoted, plain]) => quoted ?? plain ?? "",
      );
      expect(cells.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
      const markdown = writeMarkdown(list, (id) => `https://strata.example/?open=component/${id}`);
      expect(markdown.split("\n")).toHaveLength(list.rows.length + 3);
      expect(bareMarkup(markdown)).toEqual([]);
    }
  });

  it("stay text in a handout as a page, as slides and as Markdown", async () => {
    // Ten to a step: a slide takes its time.
    const texts = PAYLOADS.flatMap((_, index) =>
      index % 10 === 0 ? [PAYLOADS.slice(index, index + 10).join(" ")] : [],
    );
    const plain = await handoutIn("en", talkOf(texts.map((_, index) => `A text ${index}`)));
    const given = await handoutIn("en", talkOf(texts));
    const html = (handout: Handout) =>
      partsOf(writeHtml(handout, laidOut(handout), SLIDE), "text/html");
    expect(more(html(given), html(plain))).toEqual([]);
    expect(more(await partsOfSlides(given), await partsOfSlides(plain))).toEqual([]);
    expect(bareMarkup(writeHandout(given))).toEqual([]);
  });
});

/** What a reader of Markdown would take for more than text, once escapes are away. */
function bareMarkup(markdown: string): readonly string[] {
  const bare = markdown.replaceAll(/\\[^]/gu, "");
  return bare.match(/<(?!https:\/\/)[a-z!/?]|\]\((?!<?https:\/\/)|!\[/giu) ?? [];
}
