import * as fc from "fast-check";
import { expect, it } from "vitest";
import { say } from "#model/text.ts";
import { applyEdit } from "#state/talkEdits.ts";
import { proposedText } from "#state/writeText.ts";
import { writtenTalk } from "#state/writtenTalk.ts";
import { anyTalk } from "./talkArbitraries.ts";

const title = proposedText("Flannel", "网络插件 Flannel");
const talk = {
  kind: "talk" as const,
  id: "own-x",
  title: proposedText("Untitled talk", "未命名演讲"),
  steps: [
    {
      id: "a",
      view: "open=component/flannel",
      title,
      minutes: 1,
      claim: { said: title, verdict: "held" as const },
      slide: { kind: "columns" as const, left: title, right: title },
    },
  ],
};
const said = (given: typeof talk | ReturnType<typeof writtenTalk>, locale: "en" | "zh-CN") => {
  const [step] = given.steps;
  const slide = step?.slide?.kind === "columns" ? step.slide : undefined;
  return [given.title, step?.title, step?.claim?.said, slide?.left, slide?.right].map(
    (text) => text && say(text, locale),
  );
};

it("says what was proposed in the languages of the author alone", () => {
  const english = applyEdit(talk, {
    do: "write",
    id: "a",
    field: "say",
    locale: "en",
    words: "Notes",
  });
  expect(said(writtenTalk(english), "zh-CN")).toEqual(said(talk, "en"));
  const chinese = applyEdit(talk, {
    do: "entitle",
    field: "title",
    locale: "zh-CN",
    words: "我们的网络",
  });
  const [, ...rest] = said(talk, "zh-CN");
  expect(said(writtenTalk(chinese), "en")).toEqual(["我们的网络", ...rest]);
});

it("leaves a talk as it is whose author writes both languages, or has written nothing yet", () => {
  expect(writtenTalk(talk)).toBe(talk);
  const both = {
    ...talk,
    steps: talk.steps.map((step) => ({ ...step, say: { en: "Notes", zh: "备注" } })),
  };
  expect(writtenTalk(both)).toBe(both);
});

it("changes nothing that somebody has written", () => {
  fc.assert(
    fc.property(anyTalk, (given) => {
      expect(writtenTalk(given)).toEqual(given);
    }),
  );
});
