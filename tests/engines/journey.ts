import { expect } from "vitest";
import type { EngineWindow } from "./engine.ts";
import { all, find, focus, gone, press, type Wanted } from "./find.ts";
import {
  talk,
  FILE,
  button,
  panel,
  chip,
  queryOf,
  parameterOf,
  ask,
  type,
  documentOf,
  countsOf,
  shown,
  ENGLISH,
  CHINESE,
} from "./page.ts";

/** Opens an address for a new visitor: a query of the served page, or a whole address. */
export type Open = (address: string) => Promise<EngineWindow>;

interface Step {
  readonly name: string;
  /** @returns what was seen, for the report */
  readonly go: (open: Open) => Promise<string>;
}

async function explore(open: Open): Promise<string> {
  const window = await open("");
  await press(window, chip("Flannel"));
  await find(window, { role: "heading", level: 2, name: "Flannel", within: panel("Flannel") });
  await find(window, { role: "heading", name: "Sources", within: panel("Flannel") });
  expect(await queryOf(window)).toBe("?v=1&open=component/flannel");
  await expect.poll(() => window.title()).toMatch(/^Flannel · .+ · Strata$/u);
  const title = await window.title();
  await window.back();
  await gone(window, panel("Flannel"));
  expect(await queryOf(window)).toBe("");
  await expect.poll(() => window.title()).not.toContain("Flannel");
  return `a chip opens its panel, the tab is “${title}”, Back closes it`;
}

async function filter(open: Open): Promise<string> {
  const window = await open("");
  const [, everything] = await countsOf(window, ENGLISH);
  await press(window, button("Vendor", { role: "group", name: "Filters" }));
  const dialog: Wanted = { role: "dialog", name: "Vendor" };
  await press(window, { role: "checkbox", name: /^Red Hat\b/u, within: dialog });
  await find(window, button("Remove filter Vendor: Red Hat"));
  expect(await parameterOf(window, "vendor")).toBe("red-hat");
  await expect.poll(async () => (await countsOf(window, ENGLISH))[0]).toBeLessThan(everything);
  const [some, count] = await countsOf(window, ENGLISH);
  expect(count).toBe(everything);
  expect(some).toBeGreaterThan(10);
  expect(some).toBeLessThan(everything / 2);
  await window.keys("Escape");
  await gone(window, dialog);
  // The count leads to the list, which has as many rows and a head.
  await press(window, button(ENGLISH));
  const table = await find(window, { role: "table", name: "Components as a list" });
  expect(table.attributes["aria-rowcount"]).toBe(String(some + 1));
  return `vendor Red Hat: ${some} of ${everything} components, as many rows in the list`;
}

const VERDICT = /^(?:yes|no|partly|by plugin|no longer|unknown|not looked at)/u;

async function compare(open: Open): Promise<string> {
  const window = await open("?standard=cni");
  for (const name of ["Flannel", "Calico"]) {
    await press(window, chip(name));
    // With its sources the panel is whole, and nothing in it moves any more.
    await find(window, { role: "heading", name: "Sources", within: panel(name) });
    await press(window, button("Compare", panel(name)));
  }
  const tray: Wanted = { role: "region", name: "Comparison" };
  await expect.poll(async () => (await find(window, tray)).text).toContain("2 of 6");
  await press(window, button("Compare", tray));
  await find(window, { role: "rowheader", name: "Phase", within: { role: "table" } });
  expect(await parameterOf(window, "compare")).toBe("flannel,calico");
  await expect
    .poll(async () => {
      const cells = await all(window, { role: "cell", within: { role: "table" } }, 1000);
      return cells.filter(({ text }) => VERDICT.test(text)).length;
    })
    .toBeGreaterThan(10);
  const rows = await all(window, { role: "rowheader", within: { role: "table" } });
  return `Flannel and Calico by their panels and the tray: ${rows.length} rows, verdicts in words`;
}

/** @returns the days of the column “Since”, as numbers, from the first row down */
async function daysOf(window: EngineWindow): Promise<readonly number[]> {
  const cells = await all(window, { role: "cell", name: /^(?:\d+ \w{3} |\w{3} )?\d{4}$/u });
  return cells.map(({ text }) => Date.parse(`${text} UTC`));
}

async function list(open: Open): Promise<string> {
  const window = await open("?standard=cni");
  await press(window, button("List", { role: "group", name: "Picture" }));
  const head: Wanted = { role: "columnheader", name: "Since" };
  const sorted = async (order: string): Promise<readonly number[]> => {
    await press(window, button("Since", head));
    await expect.poll(async () => (await find(window, head)).attributes["aria-sort"]).toBe(order);
    return daysOf(window);
  };
  const up = await sorted("ascending");
  expect(up.length).toBeGreaterThan(10);
  expect(up).toEqual(up.toSorted((a, b) => a - b));
  const down = await sorted("descending");
  expect(down).toEqual(down.toSorted((a, b) => b - a));
  expect(down[0]).toBeGreaterThan(up[0] ?? 0);
  expect(await queryOf(window)).toBe("?v=1&picture=list&sort=-since&standard=cni");
  return "sorted by Since, upward and downward, the order in the address";
}

async function time(open: Open): Promise<string> {
  const window = await open("");
  const field: Wanted = { role: "textbox", name: "As of" };
  await press(window, field);
  await type(window, "2017-06");
  await window.keys("Enter");
  await expect.poll(() => parameterOf(window, "at")).toBe("2017-06");
  await expect.poll(() => window.title()).toMatch(/^As of Jun 2017 · /u);
  const [then] = await countsOf(window, ENGLISH);
  const slider: Wanted = { role: "slider", name: "Date" };
  await focus(window, slider);
  const after = async (key: string, at: string): Promise<void> => {
    await window.keys(key);
    await expect.poll(() => parameterOf(window, "at")).toBe(at);
  };
  await after("ArrowLeft", "2017-05");
  await after("Shift+ArrowRight", "2018-05");
  const told = async (): Promise<string> =>
    (await find(window, slider)).attributes["aria-valuetext"] ?? "";
  await expect.poll(told).toMatch(/^May 2018, \d+ components$/u);
  const said = await told();
  await expect.poll(async () => (await find(window, field)).value).toBe("2018-05");
  await press(window, button("Back to today"));
  await expect.poll(() => parameterOf(window, "at")).toBeNull();
  await expect.poll(async () => (await countsOf(window, ENGLISH))[0]).toBeGreaterThan(then);
  return `June 2017: ${then} components; by the arrows the slider says “${said}”; back to today`;
}

async function search(open: Open): Promise<string> {
  const window = await open("");
  await find(window, chip("Flannel"));
  await ask(window, "flanel");
  await find(window, { role: "option", name: /^Flannel/u, isFirst: true });
  await window.keys("Enter");
  await find(window, panel("Flannel"));
  expect(await queryOf(window)).toBe("?v=1&open=component/flannel");
  return "/ and “flanel” find Flannel, Enter opens it";
}

async function present(open: Open): Promise<string> {
  const window = await open("");
  await press(window, button("Present"));
  await press(window, { ...button(/The article of 2017/u), isFirst: true });
  await shown(window, 1, "en");
  await window.keys("PageDown");
  await shown(window, 2, "en");
  await press(window, button("Next step"));
  await shown(window, 3, "en");
  await window.keys("PageUp");
  const title = await shown(window, 2, "en");
  expect(await queryOf(window)).toBe("?v=1&talk=article&step=2");
  await press(window, button("Leave the talk"));
  await find(window, button("Present"));
  expect(await parameterOf(window, "talk")).toBeNull();
  return `a press of its title begins a talk; clicker and buttons lead to “${title}” and out again`;
}

async function speak(open: Open): Promise<string> {
  const audience = await open("?talk=article&step=2");
  await shown(audience, 2, "en");
  const speaker = await audience.windowBy(() => audience.keys("s"));
  await shown(speaker, 2, "en");
  await expect.poll(() => documentOf(speaker)).toContain("1 audience window");
  const notes = (step: number): string => talk.steps[step - 1]?.say.en.slice(0, 40) ?? "";
  const heard = async (step: number): Promise<void> => {
    await shown(audience, step, "en");
    await shown(speaker, step, "en");
    await expect.poll(() => documentOf(speaker)).toContain(notes(step));
    expect(await documentOf(audience)).not.toContain(notes(step));
  };
  await heard(2);
  await speaker.keys("PageDown");
  await heard(3);
  await audience.keys("PageDown");
  await heard(4);
  await speaker.keys("PageUp");
  await heard(3);
  return "both windows follow whichever is pressed; the notes are in the speaker's alone";
}

async function offline(open: Open): Promise<string> {
  const window = await open(FILE);
  await press(window, chip("Flannel"));
  await find(window, { role: "heading", name: "Sources", within: panel("Flannel") });
  expect(await window.address()).toBe(`${FILE}?v=1&open=component/flannel`);
  await ask(window, "who owns harbor");
  await expect
    .poll(
      async () => (await all(window, { role: "option", within: { role: "listbox" } }, 1))[0]?.text,
    )
    .toContain("Harbor maintainers");
  await window.keys("Enter");
  await find(window, panel("Harbor"));
  return "the file opens a panel with its sources and answers “who owns harbor”";
}

async function ownData(open: Open): Promise<string> {
  const window = await open("");
  await find(window, chip("Flannel"));
  await window.run((table) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([table], "my-tools.csv", { type: "text/csv" }));
    const how = { bubbles: true, cancelable: true, dataTransfer };
    document.body.dispatchEvent(new DragEvent("drop", how));
  }, "name,layer,vendor\nEngine,Base,Acme\nBuilder,Tools,Acme\n");
  await find(window, chip("Engine"));
  await press(window, button("Keep in this browser"));
  await gone(window, button("Keep in this browser"));
  await window.reload();
  await press(window, chip("Builder"));
  await find(window, panel("Builder"));
  return "a dropped table is shown, kept in the browser, and there after a reload";
}

async function chinese(open: Open): Promise<string> {
  const window = await open("?lang=zh-CN");
  await press(window, chip("Flannel"));
  await find(window, panel("Flannel"));
  expect(await window.run(() => document.documentElement.lang, null)).toBe("zh-CN");
  await press(window, button("厂商", { role: "group", name: "筛选" }));
  await press(window, { role: "checkbox", name: /^红帽/u });
  await expect.poll(() => parameterOf(window, "vendor")).toBe("red-hat");
  await expect.poll(async () => (await countsOf(window, CHINESE))[0]).toBeLessThan(100);
  const [some, everything] = await countsOf(window, CHINESE);
  expect(everything).toBeGreaterThan(1000);
  await window.keys("Escape");
  await ask(window, "rongqi wangluo");
  await find(window, { role: "option", name: /^容器网络/u, isFirst: true });
  const second = await open("?lang=zh-CN&talk=article&step=1");
  await shown(second, 1, "zh");
  await second.keys("PageDown");
  const title = await shown(second, 2, "zh");
  return `红帽: ${some} of ${everything}; pinyin finds 容器网络; the talk says “${title}”`;
}

/** The core journey, in its order. */
export const JOURNEY: readonly Step[] = [
  { name: "explore", go: explore },
  { name: "filter", go: filter },
  { name: "compare", go: compare },
  { name: "list", go: list },
  { name: "time", go: time },
  { name: "search", go: search },
  { name: "talk", go: present },
  { name: "talk in two windows", go: speak },
  { name: "offline file", go: offline },
  { name: "data of one's own", go: ownData },
  { name: "in Chinese", go: chinese },
];
