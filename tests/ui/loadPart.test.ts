import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const BASE = "https://strata.example/assets/main.js";
const JS = { headers: { "content-type": "text/javascript" } };

/** A loader as a page has it that shows its first words already. */
async function loader(answer: (url: string) => Response | Promise<Response>) {
  vi.resetModules();
  const { loadPart } = await import("#ui/loadPart.ts");
  await loadPart(() => Promise.resolve("words"), ["./words.js"], BASE);
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url.replace("https://strata.example/assets/", ""));
    return Promise.resolve(answer(url));
  });
  return { loadPart, asked };
}

const part = (): Promise<string> => Promise.resolve("part");

beforeEach(() => {
  const ground = document.createElement("link");
  ground.rel = "modulepreload";
  ground.href = "https://strata.example/assets/ground.js";
  document.head.replaceChildren(ground);
});
afterEach(() => vi.unstubAllGlobals());

describe("a lazy part", () => {
  it("is imported once all its files have been fetched", async () => {
    let send = (): void => {};
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    const { loadPart, asked } = await loader(async () => {
      await held;
      return new Response("", JS);
    });
    const load = vi.fn<() => Promise<string>>(part);
    const loading = loadPart(load, ["./a.js", "./b.js"], BASE);
    await Promise.resolve();
    expect(load).not.toHaveBeenCalled();
    send();
    expect(await loading).toBe("part");
    expect(asked).toEqual(["a.js", "b.js"]);
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    ["is missing", () => new Response("", { ...JS, status: 404 }), "404"],
    [
      "is a page",
      () => new Response("<html>", { headers: { "content-type": "text/html" } }),
      "text/html",
    ],
    [
      "cannot be reached",
      () => Promise.reject(new TypeError("Failed to fetch")),
      "Failed to fetch",
    ],
  ])("is not imported while a file %s, and is once it is there", async (_, failure, said) => {
    let isDown = true;
    const { loadPart, asked } = await loader((url) =>
      isDown && url.endsWith("b.js") ? failure() : new Response("", JS),
    );
    const load = vi.fn<() => Promise<string>>(part);
    await expect(loadPart(load, ["./a.js", "./b.js"], BASE)).rejects.toThrow(said);
    expect(load).not.toHaveBeenCalled();
    isDown = false;
    expect(await loadPart(load, ["./a.js", "./b.js"], BASE)).toBe("part");
    // What has arrived is not fetched again.
    expect(asked).toEqual(["a.js", "b.js", "b.js"]);
  });

  it("asks anew for a file that was on its way for another part, and did not come", async () => {
    let fail = (): void => {};
    const lost = new Promise<Response>((_resolve, reject) => {
      fail = () => reject(new TypeError("Failed to fetch"));
    });
    const answers = [lost, Promise.resolve(new Response("", JS))];
    const { loadPart, asked } = await loader(() => answers.shift() ?? lost);
    const other = loadPart(part, ["./a.js"], BASE);
    const mine = loadPart(part, ["./a.js"], BASE);
    fail();
    await expect(other).rejects.toThrow("Failed to fetch");
    expect(await mine).toBe("part");
    expect(asked).toEqual(["a.js", "a.js"]);
  });

  it("names the file that is missing", async () => {
    const { loadPart } = await loader(() => new Response("", { ...JS, status: 404 }));
    await expect(loadPart(part, ["./a.js"], BASE)).rejects.toThrow("assets/a.js: 404");
  });

  it("fetches nothing that the page has loaded already", async () => {
    const { loadPart, asked } = await loader(() => new Response("", JS));
    await loadPart(part, ["./ground.js", "./a.js"], BASE);
    expect(asked).toEqual(["a.js"]);
  });

  it("waits for its styles, and tries again those that could not be applied", async () => {
    const { loadPart } = await loader(
      () => new Response("", { headers: { "content-type": "text/css" } }),
    );
    const style = (): HTMLLinkElement | null => document.querySelector("link[rel=stylesheet]");
    const load = vi.fn<() => Promise<string>>(part);
    const first = loadPart(load, ["./a.css"], BASE);
    await vi.waitFor(() => expect(style()).not.toBeNull());
    style()?.dispatchEvent(new Event("error"));
    await expect(first).rejects.toThrow("a.css");
    expect(style()).toBeNull();
    const second = loadPart(load, ["./a.css"], BASE);
    await vi.waitFor(() => expect(style()).not.toBeNull());
    expect(load).not.toHaveBeenCalled();
    style()?.dispatchEvent(new Event("load"));
    expect(await second).toBe("part");
  });
});
