import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "#app/App.tsx";
import { createCache } from "#app/queries.ts";
import { createReadJson } from "#app/readJson.ts";
import { buildIndex } from "#data/buildIndex.ts";
import { buildRest } from "#data/buildRest.ts";
import { buildSearch } from "#data/buildSearch.ts";
import { releasesOf } from "#data/releases.ts";
import { parseFiles } from "#data/files.ts";
import { decode } from "#state/address.ts";
import { createViewStore } from "#state/store.ts";
import { worldOf } from "../fixtures/dataSet.ts";

// A loaded machine may take its time; only what never comes is a failure.
configure({ asyncUtilTimeout: 8000 });

const raw = worldOf();
const { files } = parseFiles(raw);
const CATALOG = {
  $schema: "catalog.schema.json",
  dataSets: [{ id: "small", title: { en: "Small", zh: "小" }, path: "small" }],
};

type Answers = Readonly<Record<string, () => Response | Promise<Response>>>;

/** Answers as a host of static files would; a path may be given another answer. */
function host(answers: Answers = {}) {
  const generated: Readonly<Record<string, unknown>> = {
    "catalog.json": CATALOG,
    "small/index.json": buildIndex(files),
    "small/rest.json": buildRest(files),
    "small/search.json": buildSearch(files, (text) => text),
    "small/sources.json": Object.assign({}, ...files.sources.map(({ value }) => value.sources)),
    "small/marks.json": {},
    "small/releases.json": releasesOf(files),
  };
  return (input: URL | RequestInfo): Promise<Response> => {
    const path = new URL(input instanceof Request ? input.url : input).pathname.replace(
      /^.*\/data\//u,
      "",
    );
    const answer = answers[path];
    if (answer) return Promise.resolve(answer());
    const file = raw.find((one) => `small/${one.path}` === path);
    const json = generated[path] ?? file?.read();
    return Promise.resolve(
      json === undefined ? new Response("", { status: 404 }) : Response.json(json),
    );
  };
}

class FixedSize {
  readonly #tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }
  observe(): void {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only its size is looked at
    const entry = { contentRect: { width: 1200, height: 600 } } as ResizeObserverEntry;
    this.#tell([entry], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}

// What is loaded lazily is transformed beforehand: on a loaded machine that takes its time.
beforeAll(() => Promise.all([import("#app/PanelHost.tsx"), import("#ui/DisclosurePopover.tsx")]));
beforeEach(() => {
  vi.stubGlobal("ResizeObserver", FixedSize);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  // jsdom has no layout, so nothing to scroll.
  Object.defineProperty(Element.prototype, "scrollTo", { value: () => {}, configurable: true });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(query: string, answers: Answers = {}) {
  vi.stubGlobal("fetch", host(answers));
  const { view, invalidParameters } = decode(query);
  const store = createViewStore(view);
  render(
    <QueryClientProvider client={createCache()}>
      <App
        store={store}
        invalidParameters={invalidParameters}
        readJson={createReadJson(document.baseURI)}
      />
    </QueryClientProvider>,
  );
  return store;
}

const [layer] = files.layers.map(({ value }) => value);
// One that has never been called anything else.
const component = files.components
  .map(({ value }) => value)
  .find(({ names }) => names.length === 1);
const name = component?.names[0]?.name ?? "";

describe("the explorer over a small data set", () => {
  it("draws each layer as a group with a button and a list", async () => {
    open("?lang=en");
    const group = await screen.findByRole("group", { name: layer?.label.en ?? "" });
    expect(within(group).getByRole("button", { name: layer?.label.en ?? "" })).toHaveProperty(
      "ariaExpanded",
    );
    expect(within(group).getByRole("list")).toBeDefined();
  });

  it("has a heading of the first level in a frame too, where there is no header", async () => {
    open("?lang=en&embed=1");
    const headings = await screen.findAllByRole("heading", { level: 1 });
    await screen.findByRole("group", { name: layer?.label.en ?? "" });
    expect(headings).toHaveLength(1);
    expect(screen.queryByRole("banner")).toBeNull();
  });

  it("opens a component by a press and closes it by Escape", async () => {
    const store = open("?lang=en");
    await userEvent.click(await screen.findByRole("button", { name }));
    await screen.findByRole("complementary", { name });
    expect(store.getState().view.open).toEqual({ kind: "component", id: component?.id });
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("says what a link asked for and the data set does not have", async () => {
    open("?lang=en&open=component/gone&vendor=nobody");
    const said = await screen.findByText(/Not found in this data set/u);
    expect(said.textContent).toContain("open=component/gone");
    expect(said.textContent).toContain("vendor=nobody");
  });

  it("keeps the picture when a detail file is missing, and says so in the panel", async () => {
    open(`?lang=en&open=component/${component?.id}`, {
      [`small/components/${component?.id}.json`]: () => new Response("", { status: 500 }),
    });
    const panel = await screen.findByRole("complementary", { name });
    await within(panel).findByRole("alert");
    expect(screen.getByRole("group", { name: layer?.label.en ?? "" })).toBeDefined();
  });

  it("says in plain words when there is no index, and recovers", async () => {
    let isDown = true;
    open("?lang=en", {
      "small/index.json": () =>
        isDown ? new Response("<html>", { status: 200 }) : Response.json(buildIndex(files)),
    });
    const again = await screen.findByRole("button", { name: "Try again" });
    isDown = false;
    await userEvent.click(again);
    await screen.findByRole("group", { name: layer?.label.en ?? "" });
  });

  it("switches its language without losing its place", async () => {
    const store = open("?lang=en");
    await userEvent.click(await screen.findByRole("button", { name: "切换到中文" }));
    await screen.findByRole("group", { name: layer?.label.zh ?? "" });
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(store.getState().view.lang).toBe("zh-CN");
  });
});

describe("before the rest of the index has come", () => {
  /** A host that holds the rest back until it is told to send it. */
  function holding(): { answers: Answers; send: () => void; asked: () => number } {
    let asked = 0;
    let send = (): void => {};
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    const answer = async (): Promise<Response> => {
      asked += 1;
      await held;
      return Response.json(buildRest(files));
    };
    return { answers: { "small/rest.json": answer }, send: () => send(), asked: () => asked };
  }
  const ground = { name: layer?.label.en ?? "" };

  it("the picture stands, and the rest is asked for", async () => {
    const { answers, asked } = holding();
    open("?lang=en", answers);
    await screen.findByRole("group", ground);
    await vi.waitFor(() => expect(asked()).toBe(1), { timeout: 8000 });
  });

  it("a panel is on its way after a press, beside the picture, and opens when it comes", async () => {
    const { answers, send } = holding();
    open("?lang=en", answers);
    await userEvent.click(await screen.findByRole("button", { name }));
    await screen.findByText("Loading…");
    expect(screen.getByRole("group", ground)).toBeDefined();
    expect(screen.queryByRole("complementary")).toBeNull();
    send();
    await screen.findByRole("complementary", { name });
  });

  it("a facet says that its values are on their way", async () => {
    const { answers, send } = holding();
    open("?lang=en", answers);
    await userEvent.click(await screen.findByRole("button", { name: "Vendor" }));
    await screen.findByText("Loading…");
    expect(screen.queryByRole("checkbox")).toBeNull();
    send();
    await screen.findAllByRole("checkbox");
  });

  it.each([
    ["vendor=acme", "1 of 3 components"],
    ["open=component/anchor", "3 of 3 components"],
  ])("an address with %s waits, so that no other picture is seen before", async (query, said) => {
    const { answers, send } = holding();
    open(`?lang=en&${query}`, answers);
    await screen.findByText("Loading the ecosystem…");
    expect(screen.queryByRole("group", ground)).toBeNull();
    send();
    await screen.findByRole("group", ground);
    expect(screen.getByText(said)).toBeDefined();
  });

  it("a failure is told in the part that needs it, which tries again", async () => {
    let isDown = true;
    open(`?lang=en&open=component/${component?.id}`, {
      "small/rest.json": () =>
        isDown ? new Response("", { status: 500 }) : Response.json(buildRest(files)),
    });
    await screen.findByRole("group", ground);
    const again = await screen.findByRole("button", { name: "Try again" });
    isDown = false;
    await userEvent.click(again);
    await screen.findByRole("complementary", { name });
  });
});

describe("before the search has come", () => {
  it.each([
    ["list", () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent)],
    ["strata", () => ["Anchor"].filter((one) => screen.queryByRole("button", { name: one }))],
  ])("shows nothing that may not be an answer: picture=%s", async (picture, names) => {
    let send = (): void => {};
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    open(`?lang=en&picture=${picture}&q=anchor`, {
      "small/search.json": async () => {
        await held;
        return Response.json(buildSearch(files, (text) => text));
      },
    });
    const [said] = await screen.findAllByText("Searching…");
    expect(said).toBeDefined();
    await vi.waitFor(() =>
      expect(document.querySelector("#picture[aria-busy='true']")).toBeTruthy(),
    );
    expect(screen.queryByText(/^\d of 3 components/u)).toBeNull();
    expect(screen.queryByRole("rowheader")).toBeNull();
    expect(screen.queryByRole("button", { name: "Anchor" })).toBeNull();
    send();
    await screen.findByText("1 of 3 components");
    await vi.waitFor(() => expect(names()).toEqual(["Anchor"]), { timeout: 8000 });
    expect(document.querySelector("#picture[aria-busy='true']")).toBeNull();
  });
});
