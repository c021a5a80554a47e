import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { estimateWidth } from "#layout/measure.ts";
import type { Loader } from "#data/load.ts";
import { parseTalk } from "#data/parseTalk.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { Talk } from "#model/talk.ts";
import { parseWhen } from "#model/when.ts";
import { type Handout, handoutOf } from "#export/handout.ts";
import { writeHtml } from "#export/handoutHtml.ts";
import { type Frame, layOut, type Layout, PAPER, SLIDE } from "#export/handoutLayout.ts";
import { writeMarkdown } from "#export/handoutMarkdown.ts";
import { gather } from "#export/publishedFiles.ts";
import { writeSlides } from "#export/handoutSlides.ts";
import { createFinder } from "#query/ask/finder.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { openDataSet } from "./dataSet.ts";
import { HANDOUT_USAGE, type HandoutOptions, readHandoutOptions } from "./handoutOptions.ts";
import { readJsonFile } from "./readFolder.ts";
import { UsageError } from "./usageError.ts";
import { runCommand } from "./runCommand.ts";
import { paintPages, printPdf } from "./printPages.ts";
import { today } from "./today.ts";

/* npm run handout -- --talk article --format pdf: a talk as a file to hand out. */

async function pagesOf(options: HandoutOptions): Promise<Handout> {
  const repository = await openDataSet(options.data, options.set);
  const ecosystem = await repository.ecosystem();
  const search = async () => createFinder(await repository.searchDocuments());
  const talk = await talkOf(options, repository, ecosystem);
  const day = (options.today === null ? null : parseWhen(options.today)?.max) ?? today();
  const gathered = await gather({ ...repository, search }, ecosystem, talk, day);
  const words = wordsIn(options.locale);
  return handoutOf({ ecosystem, gathered, today: day, words, theme: options.theme });
}

/** A talk of the data set, or one that somebody has exported. @throws DataError, UsageError */
async function talkOf(
  { talk }: HandoutOptions,
  repository: Loader,
  ecosystem: Ecosystem,
): Promise<Talk> {
  if (talk.endsWith(".json")) return parseTalk(readJsonFile(talk), talk);
  const known = ecosystem.talks.map(({ id }) => id);
  if (known.includes(talk)) return repository.talk(talk);
  throw new UsageError([`--talk ${talk}: is none of ${known.join(", ")}, and no .json file`]);
}

function layoutsOf(handout: Handout, frame: Frame): readonly Layout[] {
  return handout.pages.map((page) => layOut(page, frame, handout, estimateWidth));
}

/** Writes the file or, for pictures, the folder of them. */
async function write(handout: Handout, { format, out }: HandoutOptions): Promise<void> {
  // Before the work: a folder that cannot be made is known at once.
  mkdirSync(format === "png" ? out : dirname(out), { recursive: true });
  switch (format) {
    case "md":
      writeFileSync(out, writeMarkdown(handout));
      return;
    case "pptx":
      writeFileSync(out, await writeSlides(handout, estimateWidth));
      return;
    case "pdf":
      writeFileSync(
        out,
        await printPdf(writeHtml(handout, layoutsOf(handout, PAPER), PAPER), PAPER),
      );
      return;
    case "png": {
      const html = writeHtml(handout, layoutsOf(handout, SLIDE), SLIDE);
      const pictures = await paintPages(html, SLIDE);
      const digits = String(pictures.length).length;
      for (const [index, picture] of pictures.entries()) {
        writeFileSync(join(out, `${String(index + 1).padStart(digits, "0")}.png`), picture);
      }
    }
  }
}

export async function handOut(words: readonly string[]): Promise<void> {
  if (words.includes("--help")) {
    console.log(HANDOUT_USAGE);
    return;
  }
  const options = readHandoutOptions(words);
  const handout = await pagesOf(options);
  await write(handout, options);
  console.log(`${options.out}: ${handout.pages.length} steps`);
}

await runCommand(import.meta, handOut);
