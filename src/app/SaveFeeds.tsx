import { Rss } from "lucide-react";
import { FEED_FORMATS, FEED_TYPES, type FeedFormat, writeFeed } from "#export/feeds.ts";
import { fileStemOf } from "#export/fileName.ts";
import { say } from "#model/text.ts";
import { feedAbout, type FeedEntry, feedOf } from "#query/feed.ts";
import { hrefOf } from "#state/address.ts";
import { Button } from "#ui/Button.tsx";
import { useAnswers, useExplorer, useView } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import { exportWordsIn } from "#words/exportWords.ts";
import { feedWordsIn } from "#words/feedWords.ts";
import { filterFacts } from "#words/heading.ts";
import { saveFile } from "./saveFile.ts";

/** What happened to what is shown, up to the day shown, as files for calendars, readers and tables. */
export function SaveFeeds({ onSay }: { readonly onSay: (text: string) => void }) {
  const { ecosystem, day } = useExplorer();
  const { shown } = useAnswers();
  const view = useView((all) => all);
  const words = useWords();
  const { locale } = words;
  const { t } = feedWordsIn(locale);
  const save = (format: FeedFormat): void => {
    const linkOf = ({ subject: id }: FeedEntry): string => {
      const kind = ecosystem.orgById.has(id) ? "org" : "component";
      return new URL(hrefOf({ ...view, open: { kind, id }, trace: null }), document.baseURI).href;
    };
    const text = writeFeed(format, {
      ecosystem,
      words,
      name: "shown",
      title: t("feed.title", {
        title: [say(ecosystem.title, locale), ...filterFacts(view, { ecosystem, day }, words)].join(
          " · ",
        ),
      }),
      entries: feedAbout(feedOf(ecosystem, day), shown),
      linkOf,
    });
    const name = `${fileStemOf(view, day, "events")}.${format}`;
    saveFile(new Blob([text], { type: FEED_TYPES[format] }), name);
    onSay(exportWordsIn(locale).t("export.saved", { name }));
  };
  return (
    <fieldset>
      <legend>{t("feed.save")}</legend>
      {FEED_FORMATS.map((format) => (
        <Button key={format} look="quiet" onClick={() => save(format)}>
          <Rss aria-hidden /> {t(`feed.save.${format}`)}
        </Button>
      ))}
    </fieldset>
  );
}
