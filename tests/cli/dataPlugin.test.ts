import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import { join } from "node:path";
import { build, createServer, type ViteDevServer } from "vite";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { dataPlugin } from "#cli/dataPlugin.ts";
import { createLoader, folderOf as dataFolder, loadCatalog } from "#data/load.ts";
import type { DataSetEntry } from "#model/ecosystem.ts";
import { type Change, textsOf } from "../fixtures/dataSet.ts";
import { dataFolderOf, folderOf } from "./folder.ts";

/** A page with the world below its `public/data/`; anchor wears a mark that there is. */
function siteOf(changes: Readonly<Record<string, Change>> = {}): string {
  const marked = { "components/anchor.json": { "/external/simpleIcons": "docker" }, ...changes };
  const data = [...dataFolderOf(textsOf(marked))];
  return folderOf([
    ["index.html", '<!doctype html><title>Towers</title><script type="module" src="/main.js">'],
    ["main.js", "document.title += '!';"],
    ...data.map(([path, written]) => [`public/data/${path}`, written] as const),
  ]);
}

const silent = { configFile: false, logLevel: "silent" } as const;

function expectGenerated(answers: Readonly<Record<string, unknown>>): void {
  expect(answers["index.json"]).toMatchObject({
    format: 1,
    id: "towers",
    // What an id says of a name is left out.
    components: {
      id: ["anchor", null, null],
    },
  });
  expect(answers["rest.json"]).toMatchObject({
    components: [{ id: "anchor", mark: "docker" }, { id: "beam" }],
  });
  expect(answers["search.json"]).toContainEqual({
    kind: "layer",
    id: "roof",
    names: ["Roof", "屋顶"],
    former: [],
    layers: [],
    readings: ["wu ding"],
    weight: expect.any(Number),
  });
  expect(Object.keys(Object(answers["sources.json"]))).toEqual(["atlas", "survey"]);
  expect(answers["marks.json"]).toEqual({ docker: expect.stringMatching(/^M[\d\s,.\-a-z]+$/iu) });
}

const NAMES = [
  "index.json",
  "rest.json",
  "search.json",
  "sources.json",
  "marks.json",
  "releases.json",
];

describe("the build", () => {
  const buildSite = (root: string): Promise<unknown> =>
    build({ ...silent, root, plugins: [dataPlugin(join(root, "public/data"))] });

  const readBuilt = (root: string, path: string): unknown =>
    JSON.parse(readFileSync(join(root, "dist/data", path), "utf8"));
  /** The data set as the built catalog has it. */
  const entryOf = async (root: string): Promise<DataSetEntry> => {
    const [entry] = await loadCatalog(() => Promise.resolve(readBuilt(root, "catalog.json")));
    if (!entry) throw new Error("the catalog is empty");
    return entry;
  };

  it("puts what is generated and the files into a folder of their revision, and a loader reads it all", async () => {
    const root = siteOf();
    await buildSite(root);
    const entry = await entryOf(root);
    expect(entry).toMatchObject({
      path: "towers",
      revision: expect.stringMatching(/^[0-9a-f]{12}$/u),
    });
    expect(readdirSync(join(root, "dist/data/towers"))).toEqual([entry.revision]);
    const read = (path: string): Promise<unknown> => Promise.resolve(readBuilt(root, path));
    expectGenerated(
      Object.fromEntries(
        NAMES.map((name) => [name, readBuilt(root, `${dataFolder(entry)}/${name}`)]),
      ),
    );
    const loader = createLoader(read, entry);
    expect((await loader.ecosystem()).componentById.size).toBe(3);
    expect((await loader.component("beam")).id).toBe("beam");
    expect(await loader.searchDocuments()).toHaveLength(11);
    expect(Object.keys(await loader.sharedSources())).toEqual(["atlas", "survey"]);
    expect(Object.keys(await loader.marks())).toEqual(["docker"]);
  });

  it("gives another revision to other facts only", async () => {
    const revisions = await Promise.all(
      [{}, {}, { "components/anchor.json": { "/summary/en": "Holds more" } }].map(
        async (changes) => {
          const root = siteOf(changes);
          await buildSite(root);
          return (await entryOf(root)).revision;
        },
      ),
    );
    expect(new Set(revisions).size).toBe(2);
    expect(revisions[0]).toBe(revisions[1]);
  });

  it("leaves out a mark that there is not", async () => {
    const root = siteOf({ "components/anchor.json": { "/external/simpleIcons": "no-such-mark" } });
    await buildSite(root);
    expect(readBuilt(root, `${dataFolder(await entryOf(root))}/marks.json`)).toEqual({});
  });

  it("fails on files that cannot be read, with all that is wrong", async () => {
    const root = siteOf({ "orgs/acme.json": { "/type": "shop" }, "layers/roof.json": "{" });
    await expect(buildSite(root)).rejects.toThrow(
      /layers\/roof\.json: \/: is not JSON[^]*orgs\/acme\.json: \/type: is "shop"; valid: company/u,
    );
  });

  // A wish: in dev the folder counts from Vite's root, in the build from where the build was started.
  it("finds the folder from Vite's root on", async () => {
    const root = siteOf();
    await build({ ...silent, root, plugins: [dataPlugin()] });
    expect(readBuilt(root, `${dataFolder(await entryOf(root))}/index.json`)).toMatchObject({
      id: "towers",
    });
  });
});

describe("in dev", () => {
  async function serve(root: string): Promise<{
    vite: ViteDevServer;
    get: (path: string) => Promise<Response>;
  }> {
    const vite = await createServer({
      ...silent,
      root,
      plugins: [dataPlugin()],
      appType: "custom",
      server: { middlewareMode: true, ws: false, hmr: false },
    });
    const http: Server = createHttpServer(vite.middlewares);
    await new Promise<void>((resolve) => {
      http.listen(0, "127.0.0.1", resolve);
    });
    onTestFinished(async () => {
      http.closeAllConnections();
      http.close();
      await vite.close();
    });
    const address = http.address();
    const port = typeof address === "object" ? address?.port : undefined;
    return { vite, get: (path) => fetch(`http://127.0.0.1:${port}${path}`) };
  }

  it("answers what the build would emit", async () => {
    const { get } = await serve(siteOf());
    const answers = await Promise.all(
      NAMES.map(async (name) => {
        const response = await get(`/data/towers/${name}`);
        expect(response.headers.get("Content-Type")).toBe("application/json");
        return [name, await response.json()] as const;
      }),
    );
    expectGenerated(Object.fromEntries(answers));
    expect(await (await get("/data/towers/index.json?v=3")).json()).toMatchObject({ id: "towers" });
  });

  it("leaves out what is broken", async () => {
    const { get } = await serve(siteOf({ "layers/roof.json": "{" }));
    expect(await (await get("/data/towers/index.json")).json()).toMatchObject({
      layers: [{ id: "ground" }],
    });
  });

  it("makes it anew when a file has changed", async () => {
    const root = siteOf();
    const { vite, get } = await serve(root);
    const titleOf = async (): Promise<unknown> =>
      Object(await (await get("/data/towers/index.json")).json()).title.en;
    expect(await titleOf()).toBe("Towers");
    const file = join(root, "public/data/towers/ecosystem.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"Towers"', '"Spires"'));
    vite.watcher.emit("all", "change", file);
    expect(await titleOf()).toBe("Spires");
  });

  it("leaves the files themselves, and folders that are no data set, to others", async () => {
    const { get } = await serve(siteOf());
    expect(await (await get("/data/towers/ecosystem.json")).json()).toMatchObject({ format: 1 });
    const answers = await Promise.all(
      ["/data/moon/index.json", "/data/towers/moon.json", "/data/index.json"].map(get),
    );
    expect(answers.filter(({ status }) => status !== 404).map(({ url }) => url)).toEqual([]);
  });

  it("leaves its folder by no path", async () => {
    const { get } = await serve(siteOf());
    const answers = await Promise.all(
      ["/data/..%2F..%2Fdata/index.json", "/data/%2e%2e/index.json"].map(get),
    );
    expect(answers.filter(({ status }) => status !== 404).map(({ url }) => url)).toEqual([]);
  });

  it("tells the page that a data file has changed, and of no other file", async () => {
    const root = siteOf();
    const { vite } = await serve(root);
    const send = vi.spyOn(vite.ws, "send").mockReturnValue();
    vite.watcher.emit("all", "change", join(root, "main.js"));
    expect(send).not.toHaveBeenCalled();
    vite.watcher.emit("all", "change", join(root, "public/data/towers/layers/roof.json"));
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: "custom", event: "strata:data" });
  });
});
