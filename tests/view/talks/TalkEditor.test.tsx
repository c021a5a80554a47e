import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Talk } from "#model/talk.ts";
import type { Locale } from "#model/text.ts";
import { dayOf } from "#model/when.ts";
import { estimateWidth } from "#layout/measure.ts";
import { beginDraft, change, type Draft, pause, redo, undo } from "#state/draft.ts";
import { createViewStore } from "#state/store.ts";
import { ExplorerContext } from "#view/context.ts";
import { createSceneRef } from "#view/sceneRef.ts";
import { TalkEditor } from "#view/talks/TalkEditor.tsx";
import type { Notice } from "#view/talks/TalkNotice.tsx";
import { TalkWordsContext } from "#view/talks/talkWords.ts";
import { talkWordsIn } from "#words/talkWords.ts";
import { worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const explorer = {
  ecosystem: worldOf("Networking | Flannel 2014.. | Calico 2015.."),
  store: createViewStore(),
  day: dayOf(2020),
  snapshots: [],
  threads: [],
  today: 0,
  arranged: { day: 0, snapshots: [], threads: [] },
  passing: null,
  enablePassing: () => {},
  pointed: [],
  point: () => {},
  wantSearch: () => {},
  measure: estimateWidth,
  prefetch: () => {},
  sceneRef: createSceneRef(),
};
const step = (id: string, more = {}) => ({
  id,
  view: "open=component/flannel",
  title: { en: id.toUpperCase(), zh: `第${id}步` },
  minutes: 1,
  ...more,
});
const talkOf = (...steps: Talk["steps"]): Talk => ({
  kind: "talk",
  id: "own-x",
  title: { en: "My talk", zh: "我的" },
  steps,
});

interface StageProps {
  readonly talk: Talk;
  readonly locale: Locale;
  readonly isKept: boolean;
  readonly notice: Notice | null;
  readonly onDraft: (draft: Draft) => void;
  readonly onShow: () => void;
  readonly onPlay: (number: number) => void;
}

function Stage({ talk, locale, onDraft, ...rest }: StageProps) {
  const [draft, setDraft] = useState(() => beginDraft(talk));
  const [count, setCount] = useState(0);
  const become = (next: Draft): void => {
    setDraft(next);
    onDraft(next);
  };
  return (
    <TalkWordsContext value={talkWordsIn(locale)}>
      <ExplorerContext value={explorer}>
        <TalkEditor
          {...rest}
          draft={draft}
          onEdit={(edit) => become(change(draft, edit))}
          onUndo={() => become(undo(draft))}
          onRedo={() => become(redo(draft))}
          onLeave={() => become(pause(draft))}
          seenStep={() => {
            setCount(count + 1);
            return step(`new-${count}`);
          }}
          renderPreview={({ title }) => <p>Slide: {title.en}</p>}
          renderChoices={() => null}
          newSource={(title, publisher) =>
            title === ""
              ? null
              : {
                  as: `source-${title.toLowerCase()}`,
                  source: { title, publisher, accessed: "2026-11-30", kind: "docs", tier: 3 },
                }
          }
          takeImage={() => Promise.resolve(null)}
          freshId={() => `copy-${count}`}
          onShare={() => {}}
          onExport={() => {}}
          onClose={() => {}}
          onDismiss={() => {}}
        />
      </ExplorerContext>
    </TalkWordsContext>
  );
}

function stage(talk: Talk, more: Partial<StageProps> = {}) {
  const user = userEvent.setup();
  let latest = beginDraft(talk);
  const onShow = vi.fn<() => void>();
  const onPlay = vi.fn<(number: number) => void>();
  render(
    <Stage
      talk={talk}
      locale="en"
      isKept
      notice={null}
      onDraft={(draft) => (latest = draft)}
      onShow={onShow}
      onPlay={onPlay}
      {...more}
    />,
  );
  const ids = (): string => latest.talk.steps.map(({ id }) => id).join(" ");
  const head = (name: RegExp): HTMLElement =>
    within(screen.getByRole("list", { name: /Steps|步骤/u })).getByRole("button", { name });
  const press = (name: string): Promise<void> => user.click(screen.getByRole("button", { name }));
  return { user, ids, head, press, talk: () => latest.talk, onShow, onPlay };
}

it("says what to do while there is nothing, and takes up what is seen", async () => {
  const { press, ids } = stage(talkOf());
  expect(screen.getByText(/Show in the picture/u)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("Your talk");
  await press("Add what I see");
  await press("Add what I see");
  expect(ids()).toBe("new-0 new-1");
  expect(screen.getByText("Added as step 2 of 2: NEW-1")).toBeTruthy();
});

it("holds one line of a title, however long, and whatever is pasted", async () => {
  const { user, talk } = stage(talkOf(step("a")));
  const title = screen.getByRole("textbox", { name: "Title of the talk" });
  await user.clear(title);
  await user.type(title, "Networks{Enter} first");
  await user.paste("\nand last");
  expect(talk().title.en).toBe("Networks first and last");
});

it.each([
  ["Title of the talk", { kind: "title" }, "My talk"],
  ["Section", { kind: "section" }, "NEW-0"],
  ["Two columns", { kind: "columns", left: { en: "NEW-0" } }, "NEW-0"],
  ["End", { kind: "end" }, "NEW-0"],
])("adds a slide of the kind that is chosen: %s", async (name, slide, title) => {
  const { user, head, press, talk, ids } = stage(talkOf(step("a")));
  await press("Slide");
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name }));
  expect(ids()).toBe("a new-0");
  expect(talk().steps[1]).toMatchObject({ slide, title: { en: title } });
  await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  // The focus goes to the new slide, whose fields are open.
  expect(document.activeElement).toBe(head(new RegExp(`${title}$`, "u")));
  expect(screen.getByRole("combobox", { name: "The slide shows" })).toBeTruthy();
  await press("Undo");
  expect(ids()).toBe("a");
});

describe("the order of steps", () => {
  it("changes by keys, and the focus stays with the step", async () => {
    const { user, head, ids } = stage(talkOf(step("a"), step("b"), step("c")));
    head(/A$/u).focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(ids()).toBe("b a c");
    expect(document.activeElement).toBe(head(/A$/u));
    expect(screen.getByText("Now step 2 of 3: A")).toBeTruthy();
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    expect(ids()).toBe("b c a");
    await user.keyboard("{ArrowUp}{Delete}");
    expect(ids()).toBe("b a");
    expect(document.activeElement).toBe(head(/A$/u));
  });

  it("changes by buttons", async () => {
    const { user, head, press, ids } = stage(talkOf(step("a"), step("b")));
    await user.click(head(/B$/u));
    await press("Move up");
    expect(ids()).toBe("b a");
    await press("Duplicate");
    expect(ids()).toBe("b copy-0 a");
    await press("Add what I see after this");
    expect(ids()).toBe("b copy-0 new-0 a");
    await press("Delete step");
    expect(ids()).toBe("b copy-0 a");
  });
});

it("shows a step that is opened, replaces what it shows, and plays from it", async () => {
  const { user, head, press, talk, onShow, onPlay } = stage(
    talkOf(step("a"), step("b", { view: "" })),
  );
  await user.click(head(/B$/u));
  expect(onShow).toHaveBeenCalledWith(talk().steps[1]);
  expect(screen.getByText("Slide: B")).toBeTruthy();
  await press("Show here what I see");
  expect(talk().steps[1]?.view).toBe("open=component/flannel");
  await press("Play from here");
  expect(onPlay).toHaveBeenCalledWith(2);
});

describe("undo and redo", () => {
  it("work by buttons and by keys, in a field that is being typed in too", async () => {
    const { user, head, press, talk, ids } = stage(talkOf(step("a")));
    await user.click(head(/A$/u));
    const notes = screen.getByRole<HTMLTextAreaElement>("textbox", {
      name: "Notes for the speaker",
    });
    await user.type(notes, "One. Two");
    await user.keyboard("{Control>}z{/Control}");
    expect(notes.value).toBe("One.");
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(talk().steps[0]?.say).toEqual({ en: "One. Two" });
    await press("Delete step");
    expect(ids()).toBe("");
    await press("Undo");
    expect(ids()).toBe("a");
    await press("Redo");
    expect(ids()).toBe("");
  });
});

describe("fields", () => {
  it("write the language on the screen and show the other until then", async () => {
    const { user, talk } = stage(talkOf(step("a")), { locale: "zh-CN" });
    await user.click(screen.getByRole("button", { name: /第a步/u }));
    const notes = screen.getByRole("textbox", { name: "讲者备注" });
    await user.type(notes, "你好");
    expect(talk().steps[0]?.say).toEqual({ en: "你好", zh: "你好", stale: ["en"] });
    expect(talk().steps[0]?.title.en).toBe("A");
  });

  it("do not take up an empty title, and show again what stands", async () => {
    const { user, talk } = stage({ ...talkOf(step("a")), title: { en: "My talk" } });
    const title = screen.getByRole<HTMLInputElement>("textbox", { name: "Title of the talk" });
    await user.clear(title);
    expect(title.value).toBe("");
    expect(talk().title.en).toBe("My talk");
    await user.tab();
    expect(title.value).toBe("My talk");
  });

  it("take up lengths of time only", async () => {
    const { user, head, talk } = stage(talkOf(step("a")));
    await user.click(head(/A$/u));
    const minutes = screen.getByRole("spinbutton", { name: "Minutes" });
    await user.clear(minutes);
    await user.type(minutes, "2.5");
    expect(talk().steps[0]?.minutes).toBe(2.5);
    await user.clear(minutes);
    await user.type(minutes, "999");
    expect(talk().steps[0]?.minutes).toBe(9);
  });

  it("point out things by name, and no longer", async () => {
    const { user, head, talk, press } = stage(talkOf(step("a")));
    await user.click(head(/A$/u));
    await user.type(screen.getByRole("combobox", { name: "Points out" }), "calico{Enter}");
    expect(talk().steps[0]?.emphasis).toEqual(["calico"]);
    await press("No longer point out Calico");
    expect(talk().steps[0]).not.toHaveProperty("emphasis");
  });
});

describe("a statement", () => {
  it("gets its verdict, words and sources, and goes with one undo each", async () => {
    const { user, head, talk, press } = stage(talkOf(step("a")));
    await user.click(head(/A$/u));
    const verdict = screen.getByRole("combobox", { name: "Somebody's statement" });
    expect(screen.queryByRole("textbox", { name: "What is said" })).toBeNull();
    await user.selectOptions(verdict, "It held then");
    expect(talk().steps[0]?.claim).toEqual({ verdict: "held-then" });
    expect(screen.getByText(/^No statement is shown/u)).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "What is said" }), "All use it");
    expect(screen.queryByText(/^No statement is shown/u)).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "What the record shows" }), "Until 2019");
    await press("Add the source");
    expect(screen.getByRole("alert").textContent).toContain("A source needs a title");
    await user.type(screen.getByRole("textbox", { name: "Title of a source" }), "Survey");
    await user.type(screen.getByRole("textbox", { name: /^Its address/u }), "CNCF{Enter}");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(talk().steps[0]?.claim).toEqual({
      said: { en: "All use it" },
      verdict: "held-then",
      found: { en: "Until 2019" },
      sources: ["source-survey"],
    });
    expect(talk().sources).toMatchObject({ "source-survey": { publisher: "CNCF" } });
    await press("Take away the source Survey");
    expect(talk()).not.toHaveProperty("sources");
    for (const _ of ["the source", "its citing", "what was found", "what is said", "it"])
      await press("Undo");
    expect(talk().steps[0]).toEqual(step("a"));
    for (const _ of ["it", "what is said", "what was found", "its citing"]) await press("Redo");
    expect(talk().steps[0]?.claim?.sources).toEqual(["source-survey"]);
  });

  it("is written in the language on the screen, and has no place on a cover", async () => {
    const claim = { said: { en: "Dead" }, verdict: "to-be-corrected" as const };
    const { user, talk } = stage(talkOf(step("a", { claim })), { locale: "zh-CN" });
    await user.click(screen.getByRole("button", { name: /第a步/u }));
    await user.type(screen.getByRole("textbox", { name: "原话" }), "死了");
    expect(talk().steps[0]?.claim?.said).toEqual({ en: "Dead", zh: "死了" });
    await user.selectOptions(screen.getByRole("combobox", { name: "幻灯片显示" }), "章节页");
    expect(screen.queryByRole("textbox", { name: "原话" })).toBeNull();
  });
});

it("says which steps name what is not there", () => {
  stage(talkOf(step("a"), step("b", { view: "open=component/torus" })));
  expect(screen.getByText(/does not have: 2\./u)).toBeTruthy();
  expect(screen.getByText(/has no component\/torus/u)).toBeTruthy();
});

it("says that nothing is kept, and what to do about it", () => {
  stage(talkOf(), { isKept: false });
  expect(screen.getByRole("alert").textContent).toContain("Export it as a file");
});

it("says what came of sharing", () => {
  stage(talkOf(step("a")), { notice: { kind: "long", over: 120 } });
  expect(screen.getByText(/120 characters too long/u)).toBeTruthy();
});
