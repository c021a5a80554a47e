import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { FeatureSet } from "#model/comparison.ts";
import type { Component } from "#model/entity.ts";
import type { Source } from "#model/evidence.ts";
import { dayOf } from "#model/when.ts";
import { placeholderComponent } from "#query/placeholder.ts";
import type { Loaded } from "#view/loaded.ts";
import { ComponentPanel } from "#view/panel/ComponentPanel.tsx";
import { renderOver, type ScreenOptions, textsOf } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf(`
  Platforms  | Kubernetes 2014.. built-on>docker[..2022] | OpenShift 2012.. built-on>kubernetes
  Storage    | Torus 2016..2020 @coreos[2016..]
  Engines    | rkt preview:2014-12 stable:2016-02 ended:2020 was=Rocket[..2015] @coreos[2014..2018] ^cncf:incubating[2017..2019] ^cncf:archived[2019..] Apache-2.0[..2019] MIT[2019..] cni(provider)[2015..2020] oci(consumer)[2016..] fork-of>docker | Docker 2013..
  red-hat buys coreos [2018-01-30..]
  cncf receives rkt [2017-03..]
  fork-of / forked as
  built-on / basis of (depends)
`);

const readme: Source = {
  url: "https://rkt.example/readme",
  title: "The readme of rkt",
  publisher: "CoreOS",
  accessed: "2026-11-01",
  published: "2016",
  kind: "docs",
  tier: 1,
};

/** What the file of rkt says beyond its outline. */
const details: Partial<Component> = {
  summary: { en: "Runs pods." },
  releases: [
    {
      version: "0.1",
      date: "2014-12",
      url: "https://github.com/rkt/rkt/releases/tag/v0.1",
      sources: [],
    },
    { version: "1.0", date: "2016-02", eol: "2017", sources: [] },
  ],
  events: [{ type: "audit", on: "2016-05", title: { en: "Audited" }, sources: ["readme"] }],
  repositories: [{ url: "https://github.com/rkt/rkt", from: "2014", readOnly: true, sources: [] }],
  links: { homepage: "https://rkt.example/", forum: "https://forum.example/" },
  cells: {
    pods: [{ v: "yes", since: { version: "1.0", date: "2016-02" }, sources: ["readme"] }],
    windows: [{ v: "no", verified: { on: "2015-01-01", how: "docs" }, sources: [] }],
  },
  sources: { readme },
};

const sets: readonly FeatureSet[] = [
  {
    kind: "feature-set",
    id: "engines",
    features: [
      {
        id: "pods",
        label: { en: "Pods" },
        question: { en: "Does it run pods?" },
        value: "support",
      },
      {
        id: "windows",
        label: { en: "Windows" },
        question: { en: "On Windows?" },
        value: "support",
      },
    ],
  },
];

function open(id: string, options: ScreenOptions = {}, state?: Loaded<Component>) {
  const outline = world.componentById.get(id)!;
  const value = { ...placeholderComponent(outline), ...(id === "rkt" ? details : {}) };
  return renderOver(
    world,
    <ComponentPanel
      outline={outline}
      loaded={state ?? { status: "ready", value }}
      shared={{ status: "ready", value: {} }}
      featureSets={{ status: "ready", value: sets }}
    />,
    options,
  );
}

const sectionOf = (heading: string): HTMLElement =>
  screen.getByRole("heading", { level: 3, name: heading }).closest("section")!;
const rowsUnder = (heading: string): readonly string[] =>
  textsOf(within(sectionOf(heading)).getAllByRole("listitem"));

describe("the panel of a component", () => {
  it("is named by the component, under its layer, with phase, type and summary", () => {
    open("rkt");
    const panel = screen.getByRole("complementary", { name: "rkt" });
    expect(within(panel).getByRole("link", { name: "Engines" })).toBeTruthy();
    expect(within(panel).getByText("Ended", { selector: "p > *" }).parentElement?.textContent).toBe(
      "Endedproject",
    );
    expect(within(panel).getByText("Runs pods.")).toBeTruthy();
  });

  it.each([
    [dayOf(2015, 6), "Preview"],
    [dayOf(2018), "Stable"],
    [dayOf(2021), "Ended"],
  ])("says the phase of the day", (day, phase) => {
    open("rkt", { day });
    expect(screen.getByText(phase, { selector: "p > *" })).toBeTruthy();
  });

  it("names what is tied by the only kinds of relation that are drawn", () => {
    open("docker", { query: "hide=built-on", day: dayOf(2021) });
    expect(textsOf([screen.getByText(/^forked as:/u).closest("p")!])).toEqual(["forked as: rkt"]);
    expect(screen.queryByText(/^basis of:/u)).toBeNull();
    cleanup();
    open("docker", { day: dayOf(2021) });
    expect(screen.queryByText(/^forked as:/u)).toBeNull();
  });

  it("is called as on the day, and lists all names with their times", () => {
    open("rkt", { day: dayOf(2014, 12, 20) });
    expect(screen.getByRole("heading", { level: 2, name: "Rocket" })).toBeTruthy();
    expect(screen.queryByText("rkt")).toBeNull();
    cleanup();
    open("rkt", { day: dayOf(2016) });
    expect(rowsUnder("Names")).toEqual(["Rocket until 2015", "rkt since 2015"]);
  });

  it("tells its life phase by phase, the date after each", () => {
    open("rkt");
    expect(rowsUnder("Life")).toEqual([
      "Preview Dec 2014 – Feb 2016",
      "Stable Feb 2016 – 2020",
      "Ended since 2020",
    ]);
  });

  it("tells who makes it with the role, by which deal it changed hands, and to whom those belong", () => {
    open("rkt");
    const section = sectionOf("Who makes it");
    expect(rowsUnder("Who makes it")).toEqual(["coreos vendor 2014 – 2018"]);
    expect(section.textContent).toContain("cncf was given rkt Mar 2017");
    expect(section.textContent).toContain("coreos belongs to red-hat");
  });

  it("ends with the thing itself who made it to the end", () => {
    open("torus");
    expect(rowsUnder("Who makes it")).toEqual(["coreos vendor 2016 – 2020"]);
    cleanup();
    open("torus", { day: dayOf(2018) });
    expect(rowsUnder("Who makes it")).toEqual(["coreos vendor since 2016"]);
  });

  it("tells each level of its foundation with its span", () => {
    open("rkt");
    expect(rowsUnder("Foundation")).toEqual([
      "cncf: incubating 2017 – 2019",
      "cncf: archived since 2019",
    ]);
  });

  it("tells each license with its span, and marks what is over", () => {
    open("rkt");
    expect(rowsUnder("License")).toEqual(["Apache-2.0 until 2019", "MIT since 2019"]);
    const [before, now] = within(sectionOf("License")).getAllByRole("listitem");
    expect([before?.dataset["over"], now?.dataset["over"]]).toEqual(["true", undefined]);
  });

  it("says what it does with each standard, and when", () => {
    open("rkt");
    expect(rowsUnder("Standards")).toEqual(["provides CNI 2015 – 2020", "uses OCI since 2016"]);
  });

  it("groups relations under their words, from this side", () => {
    open("rkt");
    const terms = within(sectionOf("Related")).getAllByRole("term");
    expect(textsOf(terms)).toEqual(["fork-of"]);
    expect(rowsUnder("Related")).toEqual(["Docker"]);
  });

  it("says the inverse word where the relation points here", () => {
    open("docker");
    const section = sectionOf("Related");
    expect(textsOf(within(section).getAllByRole("term"))).toEqual(["forked as", "basis of"]);
    expect(textsOf(within(section).getAllByRole("definition"))).toEqual(["rkt", "Kubernetes"]);
  });

  it("lists releases, the latest first, with the end of their support", () => {
    open("rkt");
    expect(rowsUnder("Releases")).toEqual(["1.0 Feb 2016 · supported until 2017", "0.1 Dec 2014"]);
  });

  it("leads from a release that a tag tells to the page of that tag", () => {
    open("rkt");
    const links = within(sectionOf("Releases")).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["0.1", "https://github.com/rkt/rkt/releases/tag/v0.1"],
    ]);
  });

  it("lists events, repositories and links", () => {
    open("rkt");
    expect(rowsUnder("What happened")).toEqual(["Audited May 20161"]);
    expect(rowsUnder("Repository")).toEqual(["github.com/rkt/rkt read-only · since 2014"]);
    const links = within(sectionOf("Links")).getAllByRole("link");
    expect(links.map(({ textContent }) => textContent)).toEqual(["Homepage", "forum"]);
  });

  it("shows its verdicts in words, with version and year", () => {
    open("rkt");
    const section = sectionOf("Features");
    expect(textsOf(within(section).getAllByRole("term"))).toEqual(["Pods", "Windows"]);
    expect(textsOf(within(section).getAllByRole("definition"))).toEqual([
      "yessince 1.0 (2016)1",
      "no",
    ]);
  });

  it("numbers its sources, and lists them with publisher and the day they were read", () => {
    open("rkt");
    expect(screen.getAllByRole("button", { name: "Source 1: The readme of rkt" })).toHaveLength(2);
    expect(rowsUnder("Sources")).toEqual([
      "The readme of rktCoreOS · published 2016 · read 1 Nov 2026",
    ]);
  });

  it("counts what depends on it on the day, and shows it by a press, step by step", async () => {
    const { user, store } = open("docker", { day: dayOf(2016), query: "open=component/docker" });
    const button = screen.getByRole("button", { name: "Show what depends on this (2)" });
    expect(screen.getByRole("button", { name: "Show what this depends on (0)" })).toHaveProperty(
      "disabled",
      true,
    );
    await user.click(button);
    expect(store.getState().view.trace).toBe("dependents");
    expect(button.ariaPressed).toBe("true");
    expect(screen.getByText("Directly (1)").nextElementSibling?.textContent).toBe("Kubernetes");
    expect(screen.getByText("In 2 steps (1)").nextElementSibling?.textContent).toBe("OpenShift");
  });

  it("has no dependents by a relation that is over", () => {
    open("docker", { day: dayOf(2023), query: "open=component/docker" });
    expect(screen.getByRole("button", { name: "Show what depends on this (0)" })).toBeTruthy();
  });

  it("goes into the comparison by a press, and says that it is there", async () => {
    const { user, store } = open("rkt");
    await user.click(screen.getByRole("button", { name: "Compare" }));
    expect(store.getState().view.compare).toEqual(["rkt"]);
    expect(screen.getByRole("button", { name: "In the comparison" }).ariaPressed).toBe("true");
  });

  it("shows what the index knows while its file is missing, says so, and tries again", async () => {
    let tries = 0;
    const retry = (): void => {
      tries += 1;
    };
    const { user } = open("rkt", {}, { status: "failed", reason: "missing", detail: "x", retry });
    expect(screen.getByRole("alert").textContent).toContain("could not be fetched");
    expect(rowsUnder("License")).toEqual(["Apache-2.0 until 2019", "MIT since 2019"]);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(tries).toBe(1);
  });

  it("speaks Chinese", () => {
    open("rkt", { locale: "zh-CN" });
    expect(within(sectionOf("许可证")).getAllByRole("listitem")).toHaveLength(2);
  });
});

describe("the life lines of a component", () => {
  it("say each span of each track, are walked by keys, and show the day of what is chosen", async () => {
    const { user, store } = open("rkt", { day: dayOf(2022) });
    const lines = screen.getByRole("listbox", { name: "Life lines" });
    const track = (name: string): readonly string[] =>
      within(within(lines).getByRole("group", { name }))
        .getAllByRole("option")
        .map((option) => option.getAttribute("aria-label") ?? "");
    expect(track("Phase")).toEqual([
      "Phase: Preview, Dec 2014 – Feb 2016",
      "Phase: Stable, Feb 2016 – 2020",
      "Phase: Ended, since 2020",
    ]);
    expect(track("Vendor")).toEqual(["Vendor: coreos (vendor), 2014 – 2018"]);
    expect(track("Releases")).toEqual(["Releases: 0.1, Dec 2014", "Releases: 1.0, Feb 2016"]);
    lines.focus();
    await user.keyboard("{ArrowDown}{ArrowRight}{Enter}");
    expect(within(lines).getByRole("option", { selected: true }).getAttribute("aria-label")).toBe(
      "Phase: Stable, Feb 2016 – 2020",
    );
    expect(store.getState().view.at).toBe("2016-02-01");
  });

  it("are told as a table, too", async () => {
    const { user } = open("rkt", { day: dayOf(2022) });
    await user.click(screen.getByRole("button", { name: "As a table" }));
    const rows = within(within(sectionOf("Life")).getByRole("table")).getAllByRole("row");
    expect(textsOf(rows)).toContain("Support1.0Feb 2016 – 2017");
    expect(textsOf(rows)).toContain("LicenseApache-2.0until 2019");
  });
});
