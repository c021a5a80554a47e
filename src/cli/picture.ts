import { writeFileSync } from "node:fs";
import { estimateWidth } from "#layout/measure.ts";
import { drawView } from "#export/drawView.ts";
import { type Drawing, writeSvgFile } from "#export/picture.ts";
import { parseWhen } from "#model/when.ts";
import { createFinder } from "#query/ask/finder.ts";
import { snapshotsOn } from "#query/moment.ts";
import { stepAt, viewOfStep } from "#state/present/steps.ts";
import type { InvalidParameter } from "#state/parameters.ts";
import { reconcile } from "#state/reconcile.ts";
import { hasTable, type View } from "#state/view.ts";
import { wordsIn } from "#words/wordsIn.ts";
import type { Loader } from "#data/load.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { openDataSet } from "./dataSet.ts";
import { type PictureOptions, readOptions, USAGE } from "./pictureOptions.ts";
import { rasterize } from "./rasterize.ts";
import { UsageError } from "./usageError.ts";
import { runCommand } from "./runCommand.ts";
import { today } from "./today.ts";

/* npm run picture -- --address '?…' --out file.svg: what the address shows, as a file. */

async function drawingOf(options: PictureOptions): Promise<Drawing> {
  const { size, theme, locale, data } = options;
  const dataSet = await openDataSet(data, options.view.data);
  const ecosystem = await dataSet.ecosystem();
  const reconciled = reconcile(options.view, ecosystem);
  const { step } = options.view;
  const isBeyond = step !== null && reconciled.view.talk !== null && step !== reconciled.view.step;
  refuse([
    ...reconciled.invalidParameters,
    ...(isBeyond ? [{ parameter: "step", value: String(step) }] : []),
  ]);
  const { view, emphasis } = await stepShown(reconciled.view, dataSet, ecosystem);
  if (view.open === null && hasTable(view)) {
    const what = `compare=${view.compare.join(",")}`;
    throw new UsageError([
      `--address: ${what} shows a table, which is no picture: add it to a talk and use npm run handout`,
    ]);
  }
  const finder = view.q.trim() === "" ? null : createFinder(await dataSet.searchDocuments());
  const day = (view.at === null ? null : parseWhen(view.at)?.max) ?? today();
  const moment = { ecosystem, snapshots: snapshotsOn(ecosystem, day), day };
  const matches = finder && finder.componentsIn(moment, view.q);
  return drawView({
    ecosystem,
    view,
    today: today(),
    size,
    theme,
    words: wordsIn(locale),
    measure: estimateWidth,
    marks: await dataSet.marks(),
    matches,
    emphasis,
  });
}

/** @throws UsageError of everything that the data set does not have */
function refuse(invalidParameters: readonly InvalidParameter[]): void {
  if (invalidParameters.length === 0) return;
  throw new UsageError(
    invalidParameters.map(
      ({ parameter, value }) => `--address: ${parameter}=${value} is not in this data set`,
    ),
  );
}

/** What the step of a talk shows and points out; of a View without a talk, or of a detour, itself. */
async function stepShown(
  view: View,
  dataSet: Loader,
  ecosystem: Ecosystem,
): Promise<{ readonly view: View; readonly emphasis: readonly string[] }> {
  if (view.talk === null || view.detour) return { view, emphasis: [] };
  const talk = await dataSet.talk(view.talk);
  const number = view.step ?? 1;
  const shown = viewOfStep(talk, number, view, ecosystem);
  refuse(shown.invalidParameters);
  return { view: shown.view, emphasis: stepAt(talk, number)?.emphasis ?? [] };
}

export async function drawPicture(words: readonly string[]): Promise<void> {
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

await runCommand(import.meta, drawPicture);
