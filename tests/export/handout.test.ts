import { describe, expect, it } from "vitest";
import { isFiltered } from "#state/view.ts";
import { handoutIn, TALK } from "../fixtures/handout.ts";

describe("the pages of a talk", () => {
  it.each([
    ["en", "Claims", "As of Mar 2017", "It held then"],
    ["zh-CN", "说法", "截至 2017年3月", "当时成立"],
  ] as const)("speak %s alone", async (locale, chapter, date, verdict) => {
    const { pages } = await handoutIn(locale);
    expect(pages.map(({ number, chapter: of }) => [number, of])).toEqual([
      [1, chapter],
      [2, chapter],
    ]);
    expect(pages[0]?.shown[0]).toBe(date);
    expect(pages[0]?.claim).toMatchObject({ verdict, finding: "held-then" });
  });

  it("tell what is open, who made it, and what the statement rests on", async () => {
    const [page] = (await handoutIn("en")).pages;
    expect(page?.open?.name).toBe("Flannel");
    expect(page?.open?.facts).toContainEqual({
      id: "license",
      label: "License",
      value: "Apache-2.0",
    });
    expect(page?.claim?.sources).toEqual([
      { title: "The README (CoreOS)", url: "https://example.org/readme" },
    ]);
    expect(page?.notes).toEqual(["First.", "Second."]);
    expect([...(page?.components.values() ?? [])]).toEqual(["Flannel", "Weave Net"]);
    expect(page && isFiltered(page.drawn.view)).toBe(true);
  });

  it("put what is compared into a table of words, as of the step's date", async () => {
    const page = (await handoutIn("zh-CN")).pages[1];
    expect(page?.table?.columns).toEqual(["rkt", "runc"]);
    const rows = page?.table?.groups.flatMap((group) => group.rows);
    expect(rows).toContainEqual(
      expect.objectContaining({ label: "守护进程", cells: ["否", "部分"], differs: true }),
    );
    expect(rows?.[0]).toMatchObject({ label: "阶段", cells: ["稳定", "稳定"] });
  });

  it("say what the data set no longer has, and go on", async () => {
    const steps = TALK.steps.map((step) => ({
      ...step,
      view: "open=component/gone&layer=engines",
    }));
    const { pages } = await handoutIn("en", { ...TALK, steps });
    expect(pages[0]?.missing).toEqual(["open=component/gone"]);
    expect(pages[0]?.components.size).toBe(2);
  });

  it("link to nothing but the web", async () => {
    const readme = TALK.sources?.["readme"];
    if (!readme) throw new Error("the talk has no source");
    // What the schema refuses is refused here too: a person's own talk may not have passed it.
    const sources = { readme: { ...readme, url: "javascript:alert(1)" } };
    const { pages } = await handoutIn("en", { ...TALK, sources });
    expect(pages[0]?.claim?.sources[0]?.url).toBeNull();
  });
});
