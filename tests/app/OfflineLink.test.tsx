import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { wordsIn } from "#words/wordsIn.ts";
import { OfflineLink } from "#app/OfflineLink.tsx";
import { ARCHIVE_ID } from "#data/archiveId.ts";
import { WordsContext } from "#view/words.ts";

afterEach(() => {
  cleanup();
  document.getElementById(ARCHIVE_ID)?.remove();
});

function show(locale: "en" | "zh-CN"): void {
  render(
    <WordsContext value={wordsIn(locale)}>
      <OfflineLink />
    </WordsContext>,
  );
}

it.each([
  ["en", "Save for offline use"],
  ["zh-CN", "保存离线版"],
] as const)("saves the file that lies beside the page, in %s", (locale, name) => {
  show(locale);
  const link = screen.getByRole("link", { name });
  expect(link.getAttribute("href")).toBe("./strata.html");
  expect(link.getAttribute("download")).toBe("strata.html");
});

it("is not there for who is in that file", () => {
  const carried = document.createElement("script");
  carried.type = "text/plain";
  carried.id = ARCHIVE_ID;
  document.body.append(carried);
  show("en");
  expect(screen.queryByRole("link")).toBeNull();
});
