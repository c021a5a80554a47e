import { writeFileSync } from "node:fs";
import { estimateWidth } from "#layout/measure.ts";
import { drawView } from "#paper/drawView.ts";
import { type Drawing, writeSvgFile } from "#paper/picture.ts";
import { dayOf, parseWhen } from "#model/when.ts";
import { createFinder } from "#query/ask/finder.ts";
import { standingsOn } from "#query/moment.ts";
import { settle } from "#state/settle.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { openDataSet } from "./dataSet.ts";
import { type PictureOptions, readOptions, USAGE } from "./pictureOptions.ts";
import { rasterize } from "./rasterize.ts";
import { Refusal } from "./refusal.ts";
import { runCommand } from "./runCommand.ts";

/* npm run picture -- --address '?…' --out file.svg: what the address shows, as a file. */

async function drawingOf(options: PictureOptions): Promise<Drawing> {
  const { view: wanted, size, theme, locale, data } = options;
  const dataSet = await openDataSet(data, wanted.data);
  const ecosystem = await dataSet.ecosystem();
  const { view, misfits } = settle(wanted, ecosystem);
  if (misfits.length > 0) {
    throw new Refusal(
      misfits.map(
        ({ parameter, value }) => `--address: ${parameter}=${value} is not in this data set`,
      ),
    );
  }
  const finder = view.q.trim() === "" ? null : createFinder(await dataSet.searchDocuments());
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const day = (view.at === null ? null : parseWhen(view.at)?.max) ?? today;
  const moment = { ecosystem, standings: standingsOn(ecosystem, day), day };
  const matches = finder && finder.componentsIn(moment, view.q);
  return drawView({
    ecosystem,
    view,
    today,
    size,
    theme,
    words: wordsIn(locale),
    measure: estimateWidth,
    marks: await dataSet.marks(),
    matches,
  });
}

async function main(words: readonly string[]): Promise<void> {
  if (words.includes("--help")) {
    console.log(USAGE);
    return;
  }
  const options = readOptions(words);
  const drawing = await drawingOf(options);
  const svg = writeSvgFile(drawing);
  const { out, kind, scale } = options;
  // The picture may be higher than was asked for, where not even one row a layer finds room.
  const { width, height } = drawing;
  writeFileSync(out, kind === "svg" ? svg : await rasterize(svg, { width, height }, scale));
  console.log(`${out}: ${width} × ${height} px${scale === 1 ? "" : ` at ${scale}×`}`);
}

await runCommand(main);
