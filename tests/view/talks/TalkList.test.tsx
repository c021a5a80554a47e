import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { TalkOutline } from "#model/ecosystem.ts";
import { TalkList, type TalkListProps } from "#view/talks/TalkList.tsx";
import { TalkWordsContext } from "#view/talks/talkWords.ts";
import { talkWordsIn } from "#words/talkWords.ts";
import { textsOf } from "../../fixtures/screen.tsx";

afterEach(cleanup);

const talk = (id: string, title: string, steps: number, minutes: number): TalkOutline => ({
  id,
  title: { en: title },
  steps,
  minutes,
});
const ARTICLE = talk("article", "The article", 12, 20.04);
const MINE = talk("own-mine", "My talk", 1, 2.5);
const EMPTY = talk("own-empty", "Nothing yet", 0, 0);

function open(props: Partial<TalkListProps> = {}) {
  const actions = {
    onPlay: vi.fn<(id: string) => void>(),
    onLoop: vi.fn<(id: string) => void>(),
    onEdit: vi.fn<(id: string) => void>(),
    onNew: vi.fn<() => void>(),
    onImport: vi.fn<(file: File) => void>(),
    onRemove: vi.fn<(id: string) => void>(),
    onRestore: vi.fn<() => void>(),
  };
  const user = userEvent.setup();
  render(
    <TalkWordsContext value={talkWordsIn("en")}>
      <TalkList
        outlines={[ARTICLE]}
        own={[MINE, EMPTY]}
        removed={null}
        problems={null}
        question={null}
        {...actions}
        {...props}
      />
    </TalkWordsContext>,
  );
  return { user, ...actions };
}

const region = (name: string): HTMLElement => screen.getByRole("region", { name });
const actionsOf = (title: string): readonly (string | null)[] =>
  within(screen.getByText(title).closest("li")!)
    .getAllByRole("button")
    .map((button) => button.getAttribute("aria-label"));

describe("the list of talks", () => {
  it("has one's own talks apart from those of the data set, each with its size", () => {
    open();
    expect(textsOf(within(region("Your talks")).getAllByRole("listitem"))).toEqual([
      "My talk Steps: 1 · 2.5 min",
      "Nothing yet Steps: 0 · 0 min",
    ]);
    expect(textsOf(within(region("Talks about this data")).getAllByRole("listitem"))).toEqual([
      "The article Steps: 12 · 20 min",
    ]);
  });

  it("offers what can be done with each", () => {
    open();
    expect(actionsOf("My talk")).toEqual([
      "Play: My talk Steps: 1 · 2.5 min",
      "Play as a loop: My talk",
      "Edit: My talk",
      "Remove: My talk",
    ]);
    expect(actionsOf("Nothing yet")).toEqual(["Edit: Nothing yet", "Remove: Nothing yet"]);
    expect(actionsOf("The article")).toEqual([
      "Play: The article Steps: 12 · 20 min",
      "Play as a loop: The article",
      "Edit a copy: The article",
    ]);
  });

  it("does it with the very talk", async () => {
    const { user, onPlay, onLoop, onEdit, onRemove } = open();
    await user.click(screen.getByRole("button", { name: "Play: The article Steps: 12 · 20 min" }));
    await user.click(screen.getByRole("button", { name: "Play as a loop: My talk" }));
    await user.click(screen.getByRole("button", { name: "Edit: Nothing yet" }));
    await user.click(screen.getByRole("button", { name: "Remove: My talk" }));
    expect([onPlay, onLoop, onEdit, onRemove].map(({ mock }) => mock.calls)).toEqual([
      [["article"]],
      [["own-mine"]],
      [["own-empty"]],
      [["own-mine"]],
    ]);
  });

  it("begins a new one, and takes one from a file", async () => {
    const { user, onNew, onImport } = open();
    await user.click(screen.getByRole("button", { name: "New talk" }));
    expect(onNew).toHaveBeenCalledOnce();
    const file = new File(["{}"], "talk.json", { type: "application/json" });
    await user.upload(document.querySelector<HTMLInputElement>("input[type=file]")!, file);
    expect(onImport).toHaveBeenCalledExactlyOnceWith(file);
  });

  it("says what was removed, and gives it back", async () => {
    const { user, onRestore } = open({ own: [], removed: MINE });
    expect(within(screen.getByRole("status")).getByText(/My talk/u)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(onRestore).toHaveBeenCalledOnce();
  });

  it("says so where there is none, and what is wrong with a file", () => {
    open({ own: [], outlines: [], problems: { sentence: "No", lines: "steps: is no list" } });
    expect(within(region("Your talks")).queryByRole("listitem")).toBeNull();
    expect(screen.queryByRole("region", { name: "Talks about this data" })).toBeNull();
    expect(screen.getByRole("alert").textContent).toContain("steps: is no list");
  });
});
