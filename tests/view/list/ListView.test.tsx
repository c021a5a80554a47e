import { act, cleanup, configure, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Locale } from "#model/text.ts";
import { dayOf } from "#model/when.ts";
import { estimateWidth } from "#layout/measure.ts";
import { LIST_COLUMNS, type ListColumn } from "#query/list/columns.ts";
import { readReleases } from "#data/releases.ts";
import type { ReleasesById } from "#model/release.ts";
import { filter } from "#query/filter.ts";
import { snapshotsOn } from "#query/moment.ts";
import { decode } from "#state/address.ts";
import { createViewStore } from "#state/store.ts";
import { AnswersContext, ExplorerContext } from "#view/context.ts";
import { createSceneRef } from "#view/sceneRef.ts";
import type { Loaded } from "#view/loaded.ts";
import { ListView } from "#view/list/ListView.tsx";
import { WordsContext } from "#view/words.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { worldOf } from "../../fixtures/world.ts";

// A loaded machine may take its time; only what never comes is a failure.
configure({ asyncUtilTimeout: 8000 });
// What is loaded lazily is transformed beforehand.
beforeAll(() => import("#ui/DisclosurePopover.tsx"));
afterEach(cleanup);
beforeEach(() => vi.stubGlobal("ResizeObserver", NoSizes));

/** jsdom has no layout. */
class NoSizes {
  observe(): void {}
  disconnect(): void {}
}

const world = worldOf(`
  Networking | Flannel 2014.. @coreos cni(provider)[2015..] Apache-2.0 | Calico 2015.. @tigera cni(provider) | Weave Net 2014-08..2024 @weaveworks
  Runtimes   | runc 2015.. MIT | rkt 2014-12..2020 @coreos | CRI-O 2016.. | gVisor 2018.. | Kata 2017..
`);

const releases: Loaded<ReleasesById> = {
  status: "ready",
  value: readReleases({ flannel: [["v0.1", "2014-08"]], calico: [["v3.0", "2017-12-11"]] }),
};

const large = worldOf(
  `Networking ${Array.from({ length: 500 }, (_, index) => `| Net ${index} 2014..`).join(" ")}`,
);

function stage(
  query: string,
  locale: Locale = "en",
  day = dayOf(2022),
  isPending = false,
  ecosystem = world,
) {
  const { view } = decode(`picture=list&${query}`);
  const store = createViewStore(view);
  const snapshots = snapshotsOn(ecosystem, day);
  const question = { filters: view.filters, matches: null };
  const explorer = {
    ecosystem,
    store,
    day,
    snapshots,
    threads: [],
    today: day,
    arranged: { day, snapshots, threads: [] },
    passing: null,
    enablePassing: () => {},
    pointed: [],
    point: () => {},
    wantSearch: () => {},
    measure: estimateWidth,
    prefetch: () => {},
    sceneRef: createSceneRef(),
  };
  const shown = isPending ? new Set<string>() : filter(snapshots, question);
  const answers = { question, isPending, shown, search: null, marks: {} };
  function Stage() {
    const [columns, setColumns] = useState<readonly ListColumn[]>(LIST_COLUMNS);
    return <ListView columns={columns} onColumns={setColumns} releases={releases} />;
  }
  const user = userEvent.setup();
  render(
    <WordsContext value={wordsIn(locale)}>
      <ExplorerContext value={explorer}>
        <AnswersContext value={answers}>
          <Stage />
        </AnswersContext>
      </ExplorerContext>
    </WordsContext>,
  );
  const names = () =>
    screen
      .getAllByRole("row")
      .slice(1)
      .map((row) => within(row).getByRole("link").textContent);
  return { user, store, names };
}

const head = (name: string) => screen.getByRole("columnheader", { name });

describe("the list", () => {
  it("says what changed since the date that is asked for, and has no such column without one", () => {
    stage("since=2020");
    expect(screen.getByRole("columnheader", { name: "Changed" })).toBeTruthy();
    const row = screen.getByRole("row", { name: /^rkt/u });
    expect(within(row).getAllByRole("cell")[1]?.textContent).toMatch(/ended.*2020/u);
    cleanup();
    stage("");
    expect(screen.queryByRole("columnheader", { name: "Changed" })).toBeNull();
  });

  it("is a table of what passes, each row headed by a link", () => {
    const { names } = stage("standard=cni");
    expect(names()).toEqual(["Calico", "Flannel"]);
    const row = screen.getByRole("row", { name: /Flannel/u });
    const [first] = within(row).getAllByRole("rowheader");
    expect(first?.textContent).toBe("Flannel");
    expect(row.firstElementChild).toBe(first);
    expect(within(row).getByRole("cell", { name: "Stable" })).toBeTruthy();
    expect(within(row).getByRole("cell", { name: "coreos" })).toBeTruthy();
    expect(within(row).getByRole("cell", { name: "Apache-2.0" })).toBeTruthy();
  });

  it("sorts by a press on a head, and says the direction", async () => {
    const { user, store, names } = stage("layer=networking");
    expect(head("Name").ariaSort).toBe("ascending");
    await user.click(within(head("Since")).getByRole("button"));
    expect(names()).toEqual(["Flannel", "Weave Net", "Calico"]);
    expect([head("Name").ariaSort, head("Since").ariaSort]).toEqual(["none", "ascending"]);
    await user.click(within(head("Since")).getByRole("button"));
    expect(store.getState().view.sort).toBe("-since");
    expect(names()).toEqual(["Calico", "Weave Net", "Flannel"]);
    expect(head("Since").ariaSort).toBe("descending");
  });

  it("sorts by the day of the latest release", () => {
    expect(stage("standard=cni&sort=-release").names()).toEqual(["Calico", "Flannel"]);
    expect(screen.getByRole("cell", { name: "v3.0, 11 Dec 2017" })).toBeTruthy();
  });

  it("sorts phases in the order of a life and has what is unknown last", () => {
    expect(stage("layer=networking&sort=-status").names()[0]).toBe("Calico");
    cleanup();
    expect(stage("vendor=coreos&sort=-standard").names()).toEqual(["Flannel", "rkt"]);
  });

  it("opens in place, with an address that says the same", async () => {
    const { user, store } = stage("standard=cni&sort=-since");
    const link = screen.getByRole("link", { name: "Calico" });
    const { view } = decode(link.getAttribute("href") ?? "");
    await user.click(link);
    expect(store.getState().view.open).toEqual({ kind: "component", id: "calico" });
    expect(view).toEqual(store.getState().view);
    expect(link.ariaCurrent ?? link.getAttribute("aria-current")).toBe("true");
  });

  it("leaves a press with Ctrl to the browser", async () => {
    const { user, store } = stage("");
    await user.keyboard("{Control>}");
    await user.click(screen.getByRole("link", { name: "Calico" }));
    expect(store.getState().view.open).toBeNull();
  });

  it("chooses for the comparison, and refuses a seventh in words", async () => {
    const { user, store } = stage("");
    for (const name of ["runc", "rkt", "CRI-O", "Kata", "Calico", "Flannel"]) {
      await user.click(screen.getByRole("checkbox", { name: `Compare ${name}` }));
    }
    expect(store.getState().view.compare).toEqual([
      "runc",
      "rkt",
      "cri-o",
      "kata",
      "calico",
      "flannel",
    ]);
    expect(screen.getByText(/No more than 6/u)).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "Compare gVisor" })).toHaveProperty(
      "disabled",
      true,
    );
    await user.click(screen.getByRole("checkbox", { name: "Compare rkt" }));
    expect(store.getState().view.compare).not.toContain("rkt");
  });

  it("shows the columns chosen", async () => {
    const { user } = stage("");
    await user.click(screen.getByRole("button", { name: "Columns" }));
    await user.click(await screen.findByRole("checkbox", { name: "Country" }));
    expect(screen.queryByRole("columnheader", { name: "Country" })).toBeNull();
    expect(head("Vendor")).toBeTruthy();
  });

  it("copies what is shown, in its order", async () => {
    const { user } = stage("standard=cni&sort=-name");
    await user.click(screen.getByRole("button", { name: "Copy as CSV" }));
    expect(await screen.findByText("2 rows are on the clipboard.")).toBeTruthy();
    const csv = await navigator.clipboard.readText();
    expect(csv).toMatch(/^Name,Layer,Phase,Since,[^\r]*\r\nFlannel,Networking,Stable,2014,coreos/u);
    await user.click(screen.getByRole("button", { name: "Copy as Markdown" }));
    await screen.findByText("2 rows are on the clipboard.");
    const markdown = await navigator.clipboard.readText();
    expect(markdown).toContain("[Calico](<http");
    expect(markdown).toContain("open=component/calico");
  });

  it("is only looked at in an embed", () => {
    stage("embed=1");
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
    expect(screen.queryByRole("button", { name: "Copy as CSV" })).toBeNull();
    expect(screen.getAllByRole("link").length).toBeGreaterThan(0);
  });

  it("has its tools in a question from a talk, not in a step", () => {
    const { store } = stage("talk=article&step=1");
    expect(screen.getAllByRole("checkbox").length).toBeGreaterThan(0);
    act(() => {
      const { view, follow } = store.getState();
      follow({ ...view, detour: false });
    });
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
  });

  it("says so where nothing passes", () => {
    stage("standard=cni&status=ended");
    expect(screen.getByText("No component passes all filters.")).toBeTruthy();
  });

  it("says that it searches while the answer is on its way, and not that nothing passes", () => {
    stage("q=flannel", "en", dayOf(2022), true);
    expect(screen.getByText("Searching…")).toBeTruthy();
    expect(screen.queryByText("No component passes all filters.")).toBeNull();
    expect(screen.queryAllByRole("rowheader")).toEqual([]);
    const list = screen.getByRole("region", { name: "Components as a list" });
    expect(list.ariaBusy ?? list.getAttribute("aria-busy")).toBe("true");
  });

  it("has only the rows near what is seen in the document, and says how many there are", async () => {
    const { user, names } = stage("", "en", dayOf(2022), false, large);
    expect(names().length).toBeLessThan(60);
    expect(names().slice(0, 3)).toEqual(["Net 0", "Net 1", "Net 2"]);
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("501");
    const rows = screen.getAllByRole("row").map((row) => row.getAttribute("aria-rowindex"));
    expect(rows.slice(0, 3)).toEqual(["1", "2", "3"]);
    const scroller = screen.getByRole("table").parentElement;
    screen.getByRole("link", { name: "Net 2" }).focus();
    act(() => {
      if (scroller) scroller.scrollTop = 400 * 42;
      scroller?.dispatchEvent(new Event("scroll"));
    });
    expect(names()).toContain("Net 400");
    expect(names()).not.toContain("Net 3");
    // What has the focus stays.
    expect(names()).toContain("Net 2");
    expect(document.activeElement?.textContent).toBe("Net 2");
    // The browser's own search, and paper, have all of them.
    await user.keyboard("{Control>}f{/Control}");
    expect(names()).toHaveLength(500);
    await user.click(within(head("Name")).getByRole("button"));
    act(() => void dispatchEvent(new Event("beforeprint")));
    expect(names()).toHaveLength(500);
    act(() => void dispatchEvent(new Event("afterprint")));
    expect(names().length).toBeLessThan(80);
  });

  it("speaks Chinese", () => {
    stage("", "zh-CN");
    expect(screen.getByRole("table", { name: "组件列表" })).toBeTruthy();
    expect(head("厂商")).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "对比 Flannel" })).toBeTruthy();
  });
});
