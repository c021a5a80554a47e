import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import { FEED_FORMATS, writeFeed } from "#export/feeds.ts";
import { feedsOf } from "#export/namedFeeds.ts";
import { LOCALES } from "#model/text.ts";
import type { FeedEntry } from "#query/feed.ts";
import { hrefOf } from "#state/address.ts";
import { START } from "#state/view.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { chooser, readCliArguments } from "./cliArguments.ts";
import { readDataSet } from "./dataSet.ts";
import { type Command, runCommand } from "./runCommand.ts";
import { today } from "./today.ts";
import { UsageError } from "./usageError.ts";

/*
 * npm run data:feeds: what happened, as files that others subscribe to: all of it, and by layer, vendor,
 * standard and kind, each as CSV, JSON Feed, iCalendar and Atom.
 */

const USAGE = `npm run data:feeds -- --site https://strata.example/

  --site      address of the page, for links (default: none)
  --out       folder to write to (default: dist/feeds)
  --set       id of the data set (default: the first of the catalog)
  --lang      ${LOCALES.join(", ")} (default: en)
  --data      folder of the data sets (default: public/data)`;

/** Writes every feed in every format. */
export const writeFeeds: Command = async (words) => {
  const options = readCliArguments(words, ["site", "out", "set", "lang", "data"], USAGE);
  const { site, out = "dist/feeds", set = null, data = "public/data" } = options;
  const faults: string[] = [];
  const locale = chooser(options, faults)("lang", LOCALES, "en");
  if (site !== undefined && !URL.canParse(site)) faults.push(`--site ${site}: is no address`);
  if (faults.length > 0) throw new UsageError([...faults, "", USAGE]);
  const { entry, files } = await readDataSet(data, set);
  const ecosystem = ecosystemOf(files);
  const linkOf = ({ subject: id }: FeedEntry): string => {
    const kind = ecosystem.orgById.has(id) ? "org" : "component";
    return new URL(hrefOf({ ...START, open: { kind, id } }), site).href;
  };
  const said = wordsIn(locale);
  const feeds = feedsOf(ecosystem, today(), said);
  for (const feed of feeds) {
    for (const format of FEED_FORMATS) {
      const file = join(out, entry.id, `${feed.name}.${format}`);
      mkdirSync(dirname(file), { recursive: true });
      const wish = { ...feed, ecosystem, words: said, linkOf: site === undefined ? null : linkOf };
      writeFileSync(file, writeFeed(format, wish));
    }
  }
  const kinds = FEED_FORMATS.join(", ");
  console.log(`${join(out, entry.id)}: ${feeds.length} feeds, each as ${kinds}`);
};

await runCommand(import.meta, writeFeeds);
