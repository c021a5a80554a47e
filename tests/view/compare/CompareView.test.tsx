import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Cells, Comparison, FeatureSet } from "#model/comparison.ts";
import type { Source } from "#model/evidence.ts";
import { dayOf } from "#model/when.ts";
import type { Comparable } from "#query/answer.ts";
import { placeholderComponent } from "#query/placeholder.ts";
import { CompareView } from "#view/compare/CompareView.tsx";
import type { Loaded } from "#view/loaded.ts";
import { renderOver, type ScreenOptions, textsOf } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf(`
  Networking | Flannel 2014.. @coreos Apache-2.0 ^cncf:sandbox[2020..2021] ^cncf:graduated[2021..] | Calico 2016.. @tigera Apache-2.0 | Weave 2015..2020 @weaveworks[2015..]
  acme buys weaveworks [2018-03..]
`);

const docs: Source = {
  url: "https://flannel.example/docs",
  title: "The documentation of Flannel",
  publisher: "CoreOS",
  accessed: "2026-11-01",
  kind: "docs",
  tier: 1,
};

const CELLS: Readonly<Record<string, Cells>> = {
  flannel: {
    encryption: [
      { v: "no", until: { version: "0.10", date: "2018" }, sources: [] },
      {
        v: "yes",
        since: { version: "0.10", date: "2018" },
        enable: "opt-in",
        note: { en: "By WireGuard." },
        sources: [{ id: "docs", at: "Backends", quote: "WireGuard encrypts." }],
        verified: { on: "2026-11-01", how: "docs" },
      },
    ],
    policies: [
      { v: "plugin", via: ["calico"], verified: { on: "2014-01-01", how: "docs" }, sources: [] },
    ],
    nodes: [
      {
        v: "number",
        number: 5000,
        unit: "nodes",
        verified: { on: "2014-01-01", how: "docs" },
        sources: [],
      },
    ],
  },
  calico: {
    encryption: [{ v: "yes", verified: { on: "2016-01-01", how: "docs" }, sources: [] }],
    policies: [{ v: "yes", since: { version: "1.0", date: "2016" }, sources: [] }],
  },
};

const RELEASES = {
  flannel: [
    { version: "0.1", date: "2014", sources: [] },
    { version: "0.20", date: "2021-05", sources: [] },
  ],
} as const;

const set: FeatureSet = {
  kind: "feature-set",
  id: "networks",
  features: [
    feature("encryption", "Encryption", "Does it encrypt traffic?"),
    feature("policies", "Policies", "Does it enforce policies?"),
    { ...feature("nodes", "Nodes", "How many nodes?"), value: "number" },
  ],
};

const table: Comparison = {
  kind: "comparison",
  id: "networks",
  title: { en: "Container networks" },
  intro: { en: "How pods find each other." },
  columns: { components: ["flannel", "calico"] },
  rows: [{ group: { en: "Security" }, features: ["policies", "encryption"] }],
};

function feature(id: string, label: string, question: string) {
  return {
    id,
    label: { en: label },
    question: { en: question },
    value: "support" as const,
    criteria: { yes: { en: `${label} built in.` }, partial: { en: "In part." } },
  };
}

function columnOf(id: string): Loaded<Comparable> {
  const outline = world.componentById.get(id)!;
  const cells = CELLS[id];
  return {
    status: "ready",
    value: {
      ...placeholderComponent(outline),
      ...(cells && { cells }),
      ...(id === "flannel" && { releases: RELEASES.flannel, sources: { docs } }),
    },
  };
}

function open(
  ids: readonly string[] = ["flannel", "calico"],
  options: ScreenOptions = {},
  columns: readonly Loaded<Comparable>[] = ids.map(columnOf),
  sources: Loaded<unknown> = { status: "ready", value: {} },
) {
  const query = `compare=${ids.join(",")}&${options.query ?? ""}`;
  return renderOver(
    world,
    <CompareView
      ids={ids}
      columns={columns}
      featureSets={[{ status: "ready", value: set }]}
      tables={[{ status: "ready", value: table }]}
      sources={sources}
    />,
    { ...options, query },
  );
}

/** What stands in a row, column by column. */
function row(name: string): readonly string[] {
  return textsOf(within(screen.getByRole("row", { name: rowNamed(name) })).getAllByRole("cell"));
}

const rowNamed = (name: string): RegExp => new RegExp(`^${name} `, "u");
const heads = (): readonly string[] =>
  screen.getAllByRole("columnheader").map((head) => head.getAttribute("aria-label") ?? "");

describe("the comparison", () => {
  it("is a table with a head a thing and a row a feature, grouped as its table says", () => {
    open();
    expect(heads()).toEqual(["Flannel", "Calico"]);
    const headers = screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
    expect(headers.slice(0, 7)).toEqual([
      "Standing",
      "Phase",
      "License",
      "Who makes it",
      "Foundation",
      "Latest release known",
      "Since",
    ]);
    expect(headers.slice(7)).toEqual([
      "Security",
      "Policies",
      "No difference known",
      "Security",
      "Encryption",
    ]);
    expect(screen.getByRole("complementary", { name: "Container networks" })).toBeTruthy();
    expect(screen.getByText("How pods find each other.")).toBeTruthy();
  });

  it("folds what is known of one alone, and says how many rows that is", async () => {
    const { user } = open();
    expect(screen.queryByRole("row", { name: rowNamed("Nodes") })).toBeNull();
    await user.click(screen.getByRole("button", { name: "1 row known of one alone" }));
    expect(row("Nodes")).toEqual(["5,000 nodes", "not looked at"]);
  });

  it("says the verdicts in words, each in its own column, with what qualifies them", () => {
    open();
    expect(row("Policies")).toEqual(["by pluginvia Calico", "yessince 1.0 (2016)"]);
    expect(row("Encryption")).toEqual(["yessince 0.10 (2018) · opt-in", "yes"]);
  });

  it("says the verdicts of the day shown", () => {
    open(["flannel", "calico"], { day: dayOf(2017) });
    expect(row("Encryption")).toEqual(["nountil 0.10 (2018)", "yes"]);
    cleanup();
    open(["flannel", "calico"], { day: dayOf(2015) });
    expect(row("Policies")).toEqual(["by pluginvia Calico", "did not exist yet"]);
  });

  it("counts what differs, as of the day", () => {
    open();
    expect(screen.getByText("1 of 2 rows differ · as of 1 Jan 2022")).toBeTruthy();
  });

  it("leaves out what does not differ, by a switch", async () => {
    const { user } = open();
    await user.click(screen.getByRole("checkbox", { name: "Differences only" }));
    expect(screen.queryByRole("row", { name: rowNamed("Encryption") })).toBeNull();
    expect(screen.queryByRole("row", { name: rowNamed("License") })).toBeNull();
    expect(row("Policies")).toHaveLength(2);
    expect(row("Who makes it")).toEqual(["coreos", "tigera"]);
  });

  it("tells facts of the day: phase, beginning, release, maker, foundation, license", () => {
    open(["flannel", "weave"]);
    expect(row("Phase")).toEqual(["Stable", "Ended"]);
    expect(row("Since")).toEqual(["2014", "2015"]);
    expect(row("Latest release known")).toEqual(["0.20 (May 2021)", "–"]);
    expect(row("Who makes it")).toEqual([
      "coreos",
      "weaveworks since 2015, owned by acme since Mar 2018",
    ]);
    expect(row("Foundation")).toEqual(["cncf: graduated", "–"]);
    expect(row("License")).toEqual(["Apache-2.0", "–"]);
    cleanup();
    open(["flannel", "weave"], { day: dayOf(2020, 6) });
    expect(row("Latest release known")[0]).toBe("0.1 (2014)");
    expect(row("Foundation")[0]).toBe("cncf: sandbox");
    cleanup();
    open(["flannel", "weave"], { day: dayOf(2019) });
    expect(row("Phase")[1]).toBe("Stable");
  });

  it("opens the evidence of an answer below its row, and closes it", async () => {
    const { user } = open();
    const [answer] = within(screen.getByRole("row", { name: rowNamed("Encryption") })).getAllByRole(
      "button",
    );
    await user.click(answer!);
    expect(answer!.ariaExpanded).toBe("true");
    const evidence = document.getElementById(answer!.getAttribute("aria-controls") ?? "")!;
    const inside = within(evidence);
    expect(inside.getByRole("heading", { level: 3, name: "Flannel: Encryption" })).toBeTruthy();
    expect(inside.getByText("Does it encrypt traffic?")).toBeTruthy();
    expect(inside.getByText("By WireGuard.")).toBeTruthy();
    expect(inside.getByRole("link", { name: "The documentation of Flannel" })).toBeTruthy();
    expect(inside.getByRole("listitem").textContent).toBe(
      "The documentation of Flannel · Backends · CoreOS · read 1 Nov 2026WireGuard encrypts.",
    );
    expect(inside.getByText("checked 1 Nov 2026")).toBeTruthy();
    const history = inside.getByRole("heading", { level: 4, name: "At other times" });
    expect(history.nextElementSibling?.textContent).toContain("nountil 0.10 (2018)");
    expect(textsOf(inside.getAllByRole("term"))).toEqual(["yes", "partly"]);
    await user.click(answer!);
    expect(answer!.ariaExpanded).toBe("false");
  });

  it("closes by Escape the evidence alone, and gives its answer the focus", async () => {
    const { user, store } = open();
    const [answer] = within(screen.getByRole("row", { name: rowNamed("Encryption") })).getAllByRole(
      "button",
    );
    const onEscape = vi.fn<(isTaken: boolean) => void>();
    const listen = (event: KeyboardEvent): void => onEscape(event.defaultPrevented);
    addEventListener("keydown", listen);
    await user.click(answer!);
    screen.getByRole("link", { name: "The documentation of Flannel" }).focus();
    onEscape.mockClear();
    await user.keyboard("{Escape}");
    expect([answer!.ariaExpanded, document.activeElement]).toEqual(["false", answer]);
    await user.keyboard("{Escape}");
    removeEventListener("keydown", listen);
    expect(onEscape.mock.calls).toEqual([[true], [false]]);
    expect(store.getState().view.compare).toEqual(["flannel", "calico"]);
  });

  it("says once what could not be had, shared sources among it, and tries all of it again", async () => {
    const retry = vi.fn<() => void>();
    const failed = { status: "failed", reason: "missing", detail: "sources.json", retry } as const;
    const { user } = open(undefined, {}, undefined, failed);
    const alert = screen.getByRole("alert");
    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it("moves a column, never past the edge", async () => {
    const { user, store } = open();
    const left = screen.getByRole("button", { name: "Move Flannel to the left" });
    expect(left.ariaDisabled).toBe("true");
    expect(screen.getByRole("button", { name: "Move Calico to the right" }).ariaDisabled).toBe(
      "true",
    );
    await user.click(screen.getByRole("button", { name: "Move Flannel to the right" }));
    expect(store.getState().view.compare).toEqual(["calico", "flannel"]);
  });

  it("takes a column out, and goes with all that is chosen kept", async () => {
    const { user, store } = open(["flannel", "calico", "weave"]);
    await user.click(screen.getByRole("button", { name: "Remove Calico" }));
    expect(store.getState().view.compare).toEqual(["flannel", "weave"]);
    await user.click(screen.getByRole("button", { name: "Close the table" }));
    expect(store.getState().view).toMatchObject({ compare: ["flannel", "weave"], table: "off" });
  });

  it("compares what can be had, each answer in the column of its own thing", async () => {
    let tries = 0;
    const retry = (): void => {
      tries += 1;
    };
    const failed = { status: "failed", reason: "missing", detail: "x", retry } as const;
    const { user } = open(["flannel", "calico"], {}, [failed, columnOf("calico")]);
    expect(screen.getByText("Flannel could not be loaded.")).toBeTruthy();
    expect(row("Policies")).toEqual(["…", "yessince 1.0 (2016)"]);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(tries).toBe(1);
  });

  it("says so where nothing is recorded", () => {
    open(["weave"]);
    expect(screen.getByText(/Nobody has compared these yet/u)).toBeTruthy();
    expect(screen.getByRole("complementary", { name: "Comparison" })).toBeTruthy();
  });
});
