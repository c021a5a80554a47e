import { QueryClientProvider, QueryObserver } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ComponentType } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { LazyPart } from "#app/LazyPart.tsx";
import { componentPart, createCache, warm } from "#app/queries.ts";
import { WordsContext } from "#view/words.ts";
import { wordsIn } from "#words/wordsIn.ts";

afterEach(cleanup);

const Greeting: ComponentType<{ readonly name: string }> = ({ name }) => <p>Hello {name}</p>;

describe("a lazy part", () => {
  it("is on its way, then missing, and there after another try", async () => {
    let isDown = true;
    const part = componentPart("greeting", () =>
      isDown ? Promise.reject(new Error("assets/greeting.js: 404")) : Promise.resolve(Greeting),
    );
    const user = userEvent.setup();
    const cache = createCache();
    render(
      <WordsContext value={wordsIn("en")}>
        <QueryClientProvider client={cache}>
          <LazyPart part={part} props={{ name: "you" }} />
        </QueryClientProvider>
      </WordsContext>,
    );
    expect(screen.getByRole("status").textContent).toBe("Loading…");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("could not be fetched");
    expect(alert.textContent).toContain("assets/greeting.js: 404");
    // Nobody but who reads the message asks again: it stays where it is.
    isDown = false;
    await warm(cache, part);
    expect(screen.getByRole("alert")).toBe(alert);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("Hello you");
  });

  it("is fetched ahead also where somebody waits for it without asking", async () => {
    const part = componentPart("greeting", () => Promise.resolve(Greeting));
    const cache = createCache();
    new QueryObserver(cache, { ...part, enabled: false }).subscribe(() => undefined);
    await warm(cache, part);
    expect(cache.getQueryData(part.queryKey)).toBe(Greeting);
  });
});
