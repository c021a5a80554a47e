import { describe, expect, it } from "vitest";
import { FEED_FORMATS, type FeedWish, tagOf, writeFeed } from "#export/feeds.ts";
import { feedsOf } from "#export/namedFeeds.ts";
import { feedAbout, feedOf } from "#query/feed.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { shipped } from "../fixtures/shipped.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";
import { xmlTree } from "../fixtures/xmlTree.ts";

const world = worldOf(`
  Engines | rkt preview:2014-12 stable:2016-02-04 ended:2020 was=Rocket[..2015-03-31] was=rkt[2015-03-31..] @coreos[2014..2018] ^cncf:incubating[2017-03-29..2019] ^cncf:archived[2019..] cni(provider)[2016..2020] v0[2014-12..] v1[2016-02-04..] | Docker & <Co> 2013.. @docker[2013..]
  red-hat buys coreos [2018-01-30..]
`);
const day = dayIn("2026-11-30");
const entries = feedAbout(feedOf(world, day), new Set(["rkt"]));
const wish: FeedWish = {
  ecosystem: world,
  words: wordsIn("en"),
  name: "all",
  title: "What happened: Drawn",
  entries,
  linkOf: ({ subject }) => `https://strata.example/?open=component/${subject}`,
};

/** Lines of a calendar as its readers see them: unfolded. */
function unfold(text: string): readonly string[] {
  return text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

/** What is wrong with a calendar: RFC 5545, as far as it concerns events of whole days. */
function calendarFaults(text: string): readonly string[] {
  const long = text.split("\r\n").filter((line) => new TextEncoder().encode(line).length > 75);
  const lines = unfold(text);
  const bare = lines.filter(
    (line) => !/^[A-Z-]+(?:;[A-Z]+=[A-Z]+)*:/u.test(line) || /[\r\n]/u.test(line),
  );
  const events = text
    .split("BEGIN:VEVENT")
    .slice(1)
    .map((event) => unfold(event));
  const uids = lines.filter((line) => line.startsWith("UID:"));
  const lacking = events.filter((event) =>
    ["UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "SUMMARY:", "END:VEVENT"].some(
      (key) => event.filter((line) => line.startsWith(key)).length !== 1,
    ),
  );
  return [
    ...long.map((line) => `too long: ${line}`),
    ...bare.map((line) => `no property: ${line}`),
    ...lacking.map((event) => `lacks a property: ${event.join()}`),
    ...(new Set(uids).size === uids.length ? [] : ["a UID twice"]),
    ...(lines[0] === "BEGIN:VCALENDAR" && lines.at(-1) === "END:VCALENDAR" ? [] : ["no calendar"]),
  ];
}

describe("what happened", () => {
  it("is read off the tracks, newest first, with ids that say what it was", () => {
    expect(entries.map(({ id, when }) => `${when.text} ${id}`)).toEqual([
      "2020 rkt/ended",
      "2020 rkt/standard/cni/lost",
      "2019 rkt/level/cncf/archived",
      "2018-01-30 red-hat/deal/red-hat-coreos",
      "2017-03-29 rkt/level/cncf/incubating",
      "2016-02-04 rkt/major/1",
      "2016-02-04 rkt/phase/stable",
      "2016 rkt/standard/cni/gained",
      "2015-03-31 rkt/renamed/rkt",
      "2014-12 rkt/new",
    ]);
  });

  it("tells nothing later than the day, and nothing of what is not shown", () => {
    expect(feedAbout(feedOf(world, dayIn("2015")), new Set(["rkt"])).map(({ id }) => id)).toEqual([
      "rkt/new",
    ]);
    expect(feedAbout(feedOf(world, day), new Set())).toEqual([]);
  });

  it("has no id twice in the shipped data, and each entry in every format", async () => {
    const { ecosystem } = (await shipped()).moment;
    const all = feedOf(ecosystem, day);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(2000);
    for (const locale of ["en", "zh-CN"] as const) {
      const some = { ...wish, ecosystem, words: wordsIn(locale), entries: all };
      expect(calendarFaults(writeFeed("ics", some))).toEqual([]);
      expect(JSON.parse(writeFeed("json", some)).items).toHaveLength(all.length);
      expect(writeFeed("csv", some).split("\r\n")).toHaveLength(all.length + 2);
      expect(xmlTree(writeFeed("atom", some))).toBeTruthy();
    }
  });
});

describe("a feed", () => {
  it("is a calendar of whole days that folds its lines", () => {
    const text = writeFeed("ics", wish);
    expect(calendarFaults(text)).toEqual([]);
    const lines = unfold(text);
    expect(lines).toContain("DTSTART;VALUE=DATE:20170329");
    expect(lines).toContain("SUMMARY:rkt ends (2020)");
    expect(lines).toContain(`UID:${tagOf(wish, "rkt/ended")}`);
    expect(calendarFaults(text.replace("END:VCALENDAR", "X".repeat(80)))).not.toEqual([]);
  });

  it("is Atom: an id, a title and a day each, all of them tags", () => {
    const text = writeFeed("atom", { ...wish, title: "A & <B>" });
    expect(text).toContain("<title>A &amp; &lt;B&gt;</title>");
    const ids = [...text.matchAll(/<id>(.+?)<\/id>/gu)].map(([, id]) => id);
    expect(ids).toHaveLength(entries.length + 1);
    expect(ids.every((id) => id?.startsWith("tag:strata.invalid,2026:drawn/"))).toBe(true);
    expect([...text.matchAll(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/gu)]).toHaveLength(
      entries.length + 1,
    );
  });

  it("is a JSON Feed that keeps how precise a date is", () => {
    const feed = JSON.parse(writeFeed("json", wish));
    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    expect(feed.items[0]).toMatchObject({
      id: tagOf(wish, "rkt/ended"),
      title: "rkt ends",
      date_published: "2020-01-01T00:00:00Z",
      _strata: { date: "2020", kind: "ended", components: ["rkt"] },
    });
  });

  it("is written by layer, vendor, standard and kind, none of them empty", () => {
    const feeds = feedsOf(world, day, wordsIn("zh-CN"));
    expect(feeds.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "all",
        "layer/engines",
        "vendor/coreos",
        "standard/cni",
        "kind/deal",
      ]),
    );
    expect(feeds.every((feed) => feed.entries.length > 0)).toBe(true);
    const texts = feeds.flatMap((feed) =>
      FEED_FORMATS.map((format) =>
        writeFeed(format, { ...feed, ecosystem: world, words: wordsIn("zh-CN"), linkOf: null }),
      ),
    );
    expect(texts.every((text) => text.length > 0)).toBe(true);
  });

  it("is about the components of its layer, vendor or standard, and calls kinds as the page does", () => {
    const feeds = feedsOf(world, day, wordsIn("en"));
    const idsIn = (name: string) =>
      feeds.find((feed) => feed.name === name)?.entries.map(({ id }) => id);
    expect(idsIn("vendor/docker")).toEqual(["docker-co-/new"]);
    expect(idsIn("standard/cni")).toEqual(entries.map(({ id }) => id));
    expect(idsIn("kind/major")).toEqual(["rkt/major/1"]);
    expect(feeds.find(({ name }) => name === "kind/major")?.title).toBe(
      "What happened: Drawn, new major version",
    );
    expect(writeFeed("csv", wish)).toContain("2016-02-04,new major version,rkt reaches version 1,");
  });
});
