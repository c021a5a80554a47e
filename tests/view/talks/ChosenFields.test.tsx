import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { Chosen } from "#model/talk.ts";
import { ChosenFields } from "#view/talks/ChosenFields.tsx";
import { TalkWordsContext } from "#view/talks/talkWords.ts";
import { talkWordsIn } from "#words/talkWords.ts";

afterEach(cleanup);

const rows = ["phase", "daemon", "license"].map((id) => ({ id, label: id.toUpperCase() }));
const NONE = { rows: [], columns: [], panel: [], layers: [] };

function stage(only: Chosen): (only: Chosen) => void {
  const onChoose = vi.fn<(only: Chosen) => void>();
  render(
    <TalkWordsContext value={talkWordsIn("en")}>
      <ChosenFields choices={{ ...NONE, rows }} only={only} onChoose={onChoose} />
    </TalkWordsContext>,
  );
  return onChoose;
}

it("offers only what the view has, and says that what fits is taken", () => {
  stage({});
  expect(screen.getByText("Rows on the slide: what fits")).toBeTruthy();
  expect(screen.queryByText(/Columns/u)).toBeNull();
});

it("chooses in the order in which it offers, and takes back", async () => {
  const user = userEvent.setup();
  const onChoose = stage({ rows: ["daemon"] });
  await user.click(screen.getByText("Rows on the slide: 1 of 3"));
  await user.click(screen.getByRole("checkbox", { name: "PHASE" }));
  expect(onChoose).toHaveBeenCalledWith({ rows: ["phase", "daemon"] });
  await user.click(screen.getByRole("checkbox", { name: "DAEMON" }));
  expect(onChoose).toHaveBeenLastCalledWith({ rows: [] });
});
