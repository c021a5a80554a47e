import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isOutdated } from "#app/outdated.ts";

const OWN = '<title>Strata</title><script type="module" src="./assets/index-one.js">';
const entry = (revision: string) => ({
  id: "small",
  title: { en: "Small", zh: "小" },
  path: "small",
  revision,
});

/** A host that answers with a page, and a catalog of one revision. */
function host(page: string, revision = "aaaaaaaaaaaa"): void {
  vi.stubGlobal("fetch", (url: string | URL, init: RequestInit) => {
    expect(init.cache).toBe("no-store");
    const catalog = { $schema: "catalog.schema.json", dataSets: [entry(revision)] };
    return Promise.resolve(
      String(url).endsWith("catalog.json") ? Response.json(catalog) : new Response(page),
    );
  });
}

beforeEach(() => {
  const script = document.createElement("script");
  script.type = "module";
  // jsdom loads no scripts.
  script.setAttribute("src", "./assets/index-one.js");
  document.head.replaceChildren(script);
});
afterEach(() => vi.unstubAllGlobals());

describe("a page", () => {
  it.each([
    ["is what is deployed", OWN, "aaaaaaaaaaaa", false],
    ["is older than the program that is deployed", OWN.replace("one", "two"), "aaaaaaaaaaaa", true],
    ["is older than the data that is deployed", OWN, "bbbbbbbbbbbb", true],
    ["is behind a portal", "<title>Welcome to Hotel Wi-Fi</title>", "bbbbbbbbbbbb", false],
  ])("%s", async (_, page, revision, isOld) => {
    host(page, revision);
    expect(await isOutdated([entry("aaaaaaaaaaaa")])).toBe(isOld);
  });

  it("is never outdated where all is in one file", async () => {
    document.head.replaceChildren();
    host(OWN.replace("one", "two"));
    expect(await isOutdated([entry("aaaaaaaaaaaa")])).toBe(false);
  });

  it("does not know without a network", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(isOutdated([entry("aaaaaaaaaaaa")])).rejects.toThrow("Failed to fetch");
  });
});
