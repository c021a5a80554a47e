import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { scopeOf, violationsOf } from "./axe.ts";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

const editor = (page: Page) => page.getByRole("complementary", { name: "Your talk" });
const heads = (page: Page) =>
  editor(page).getByRole("list", { name: "Steps" }).locator("[data-step]");
const titles = (page: Page): Promise<string[]> =>
  heads(page).evaluateAll((all) => all.map((head) => head.lastElementChild?.textContent ?? ""));
async function steps(page: Page, ...expected: string[]): Promise<void> {
  await expect.poll(() => titles(page)).toEqual(expected);
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await page.getByRole("button", { name: "New talk" }).waitFor();
}

async function begin(page: Page): Promise<void> {
  await pictured(page);
  await openMenu(page);
  await page.getByRole("button", { name: "New talk" }).click();
  await editor(page).waitFor();
}

/** A talk of three steps, found by exploring. */
async function writeThree(page: Page): Promise<void> {
  await begin(page);
  const add = editor(page).getByRole("button", { name: "Add what I see", exact: true });
  await add.click();
  await page.getByRole("button", { name: "Flannel", exact: true }).click();
  await page.getByRole("complementary", { name: "Flannel" }).waitFor();
  await add.click();
  await page.goBack();
  await page.getByRole("button", { name: "Calico", exact: true }).click();
  await page.getByRole("complementary", { name: "Calico" }).waitFor();
  await add.click();
  await steps(page, "The container ecosystem", "Flannel", "Calico");
}

describe("a talk of one's own", () => {
  it("is written while exploring, and nothing is lost by a reload straight after", async () => {
    const page = await stage.open("");
    await writeThree(page);
    await editor(page).getByRole("textbox", { name: "Title of the talk" }).fill("My networks");
    await page.getByRole("textbox", { name: "Notes for the speaker" }).fill("Policies first.");
    // The slide is seen as it is written.
    const slide = editor(page).locator("[data-slide='3']");
    await slide.getByText("Calico", { exact: true }).first().waitFor();
    await page.getByRole("textbox", { name: "Title", exact: true }).fill("Policies by Calico");
    await slide.getByText("Policies by Calico").waitFor();
    await page.getByRole("textbox", { name: "Title", exact: true }).fill("Calico");
    await page.reload();
    await steps(page, "The container ecosystem", "Flannel", "Calico");
    expect(
      await editor(page).getByRole("textbox", { name: "Title of the talk" }).inputValue(),
    ).toBe("My networks");
    await heads(page).nth(2).click();
    expect(await page.getByRole("textbox", { name: "Notes for the speaker" }).inputValue()).toBe(
      "Policies first.",
    );
    await expect.poll(() => new URL(page.url()).searchParams.get("open")).toBe("component/calico");
  });

  it("is put in order by keys, undone and redone", async () => {
    const page = await stage.open("");
    await writeThree(page);
    await heads(page).nth(2).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await steps(page, "The container ecosystem", "Calico", "Flannel");
    await page.keyboard.press("Alt+ArrowUp");
    await steps(page, "Calico", "The container ecosystem", "Flannel");
    await page.getByText("Now step 1 of 3: Calico").waitFor({ state: "attached" });
    await page.keyboard.press("Delete");
    await steps(page, "The container ecosystem", "Flannel");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await steps(page, "The container ecosystem", "Calico", "Flannel");
    await page.keyboard.press("Control+Shift+z");
    await steps(page, "Calico", "The container ecosystem", "Flannel");
  });

  it("is put in order by dragging", async () => {
    const page = await stage.open("");
    await writeThree(page);
    // Folds the open step, so that all three are in sight.
    await heads(page).nth(2).click();
    const handle = editor(page).locator("[data-handle]");
    const from = await handle.nth(2).boundingBox();
    const to = await handle.nth(0).boundingBox();
    if (!from || !to) throw new Error("the handles cannot be seen");
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(from.x + 5, to.y - 8, { steps: 6 });
    await page.mouse.up();
    await steps(page, "Calico", "The container ecosystem", "Flannel");
  });

  it("plays from a step, by an address, and Escape leads back to writing", async () => {
    const page = await stage.open("");
    await writeThree(page);
    await heads(page).nth(1).click();
    await page.getByRole("button", { name: "Play from here" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("step")).toBe("2");
    expect(new URL(page.url()).searchParams.get("talk")).toMatch(/^own-/u);
    await page.getByRole("heading", { level: 1, name: "Flannel" }).waitFor();
    await page.keyboard.press("PageDown");
    await page.getByRole("heading", { level: 1, name: "Calico" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Calico" }).waitFor();
    await page.keyboard.press("Escape");
    await steps(page, "The container ecosystem", "Flannel", "Calico");
  });

  it("holds a statement, built up and read aloud, also where its file is opened", async () => {
    const page = await stage.open("");
    await writeThree(page);
    await heads(page).nth(1).click();
    const write = (name: string, words: string) => page.getByRole("textbox", { name }).fill(words);
    await page.getByRole("combobox", { name: "Somebody's statement" }).selectOption("It held then");
    await write("What is said", "Flannel is enough.");
    await write("What the record shows", "It did until 2019.");
    await write("Title of a source", "The survey");
    await write("Its address, or who published it", "https://example.org/survey");
    await page.getByRole("button", { name: "Add the source" }).click();
    await page.getByRole("checkbox", { name: "Show its parts one after the other" }).check();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export as a file" }).click(),
    ]);
    const other = await stage.open("?lang=en");
    await pictured(other);
    await openMenu(other);
    await other.getByLabel("Open a file").setInputFiles(await saved.path());
    await heads(other).nth(1).click();
    await other.getByText("The survey").waitFor();

    await other.getByRole("button", { name: "Play from here" }).click();
    const said = other.locator("[data-said]");
    await expect.poll(() => said.textContent()).toBe("Step 2 of 3: Flannel");
    const claim = other.locator("[data-finding]");
    expect(await claim.count()).toBe(0);
    await other.keyboard.press("PageDown");
    await expect.poll(() => said.textContent()).toBe("What is said; “Flannel is enough.”");
    expect(await claim.textContent()).not.toContain("2019");
    await other.keyboard.press("PageDown");
    await expect.poll(() => said.textContent()).toMatch(/It held then; .*; It did until 2019\./u);
    expect(await claim.textContent()).toContain("The survey");
    await other.keyboard.press("PageDown");
    await expect.poll(() => said.textContent()).toBe("Step 3 of 3: Calico");
  });

  it("that this browser does not have says so, and can be left", async () => {
    const page = await stage.open("?talk=own-gone&step=2");
    await page.getByText("is no talk that this browser keeps").waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Leave the talk" }).click();
    await pictured(page);
    expect(page.url()).not.toContain("talk=");
  });

  it("is removed and had back without a question", async () => {
    const page = await stage.open("");
    await begin(page);
    await openMenu(page);
    await page.getByRole("button", { name: "Remove: Untitled talk" }).click();
    await page.getByText("“Untitled talk” has been removed.").waitFor();
    expect(await editor(page).count()).toBe(0);
    await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Edit: Untitled talk" }).waitFor();
  });
});

describe("files", () => {
  it("go out and come in again", async () => {
    const page = await stage.open("");
    await writeThree(page);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export as a file" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("untitled-talk.json");
    const file = await saved.path();
    const other = await stage.open("");
    await pictured(other);
    await openMenu(other);
    await other.getByLabel("Open a file").setInputFiles(file);
    await steps(other, "The container ecosystem", "Flannel", "Calico");
  });

  it("are not taken twice without a question, by the button or dropped", async () => {
    const page = await stage.open("");
    await pictured(page);
    const step = { id: "a", view: "", title: { en: "A" }, minutes: 1 };
    const json = JSON.stringify({ kind: "talk", id: "t", title: { en: "T" }, steps: [step] });
    const give = async (name = "t.json", text = json): Promise<void> => {
      await openMenu(page);
      const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
      await page.getByLabel("Open a file").setInputFiles(file);
    };
    const title = editor(page).getByRole("textbox", { name: "Title of the talk" });
    const calls = async (name: string): Promise<void> => {
      await expect.poll(() => title.inputValue()).toBe(name);
    };
    await give();
    await calls("T");
    await title.fill("Mine");
    await give();
    await page.getByText("You have this talk already.").waitFor();
    await page.getByRole("button", { name: "Replace it" }).click();
    // What was open for writing is replaced too, and Undo has it back.
    await calls("T");
    await give();
    await page.getByRole("button", { name: "Keep both" }).click();
    await calls("T (2)");
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "t.json"));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
      );
    }, json);
    await page.getByRole("button", { name: "Keep both" }).click();
    await calls("T (3)");
    await give("slides.key", "PK");
    await page.getByText("This is a Keynote file. Strata opens talks").waitFor();
    await page.getByRole("button", { name: "Remove: T (2)" }).click();
    await page.getByText("This is a Keynote file.").waitFor({ state: "detached" });
  });

  it("say where they are wrong, and are taken where they only name what is not there", async () => {
    const page = await stage.open("");
    await pictured(page);
    await openMenu(page);
    const step = { id: "a", view: "open=component/gone", title: { en: "Gone" }, minutes: 1 };
    const talk = { kind: "talk", id: "t", title: { en: "T" }, steps: [step] };
    const give = (json: unknown) =>
      page.getByLabel("Open a file").setInputFiles({
        name: "mine.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(json)),
      });
    await give({ ...talk, steps: [{ ...step, minutes: -1 }] });
    await page.getByText("mine.json: /steps/0/minutes: a step takes time").waitFor();
    await give(talk);
    await editor(page).getByText("This data set has no component/gone").waitFor();
  });
});

describe("links", () => {
  it("carry a talk to somebody else, who keeps it", async () => {
    const page = await stage.open("", { permissions: ["clipboard-read", "clipboard-write"] });
    await writeThree(page);
    await page.getByRole("button", { name: "Copy a link" }).click();
    await page.getByText("The link is copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { hash } = new URL(link);
    expect(hash.length).toBeLessThan(8192);

    const other = await stage.open(hash);
    const offer = other.getByRole("region", { name: "A talk has come with this link" });
    await offer.getByText("Untitled talk").waitFor();
    // Exploring does not take the offer away.
    await pictured(other);
    await other.getByRole("button", { name: "Flannel", exact: true }).click();
    expect(new URL(other.url()).hash).toBe(hash);
    await offer.getByRole("button", { name: "Keep and edit" }).click();
    await steps(other, "The container ecosystem", "Flannel", "Calico");
    expect(new URL(other.url()).hash).toBe("");

    const third = await stage.open(hash);
    await third.getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(() => new URL(third.url()).searchParams.get("step")).toBe("1");
    await third.getByRole("heading", { level: 1, name: "The container ecosystem" }).waitFor();
  });

  it("that are broken say so and harm nothing", async () => {
    const page = await stage.open("#talk=AAAA");
    await page.getByText("link: /: has been cut or changed on its way").waitFor();
    await pictured(page);
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(new URL(page.url()).hash).toBe("");
  });
});

describe("a browser that refuses to keep anything", () => {
  it("is worked with all the same, and the remedy is said", async () => {
    const page = await stage.open("", {
      beforeLoad: (each) =>
        each.addInitScript(() => {
          const refuse = () => {
            throw new DOMException("refused", "SecurityError");
          };
          Object.defineProperty(globalThis, "indexedDB", { get: refuse });
          Object.defineProperty(globalThis, "localStorage", { get: refuse });
          Object.defineProperty(globalThis, "sessionStorage", { get: refuse });
        }),
    });
    await writeThree(page);
    await editor(page).getByRole("alert").filter({ hasText: "Export it as a file" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await steps(page, "The container ecosystem", "Flannel");
  });
});

it("a browser that has no room left and says so at once is no fault", async () => {
  const page = await stage.open("", {
    beforeLoad: (each) =>
      each.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      }),
  });
  await writeThree(page);
  await editor(page).getByRole("alert").filter({ hasText: "Export it as a file" }).waitFor();
});

describe("two tabs", () => {
  it("show each other's changes, and keep both where they cross", async () => {
    const page = await stage.open("");
    await begin(page);
    const add = { name: "Add what I see", exact: true };
    await editor(page).getByRole("button", add).click();
    const other = await page.context().newPage();
    await other.goto(stage.site().url);
    await pictured(other);
    await openMenu(other);
    await other.getByRole("button", { name: "Edit: Untitled talk" }).click();
    await steps(other, "The container ecosystem");
    await editor(other).getByRole("button", add).click();
    await steps(page, "The container ecosystem", "The container ecosystem");

    // What is told from now on reaches nobody.
    for (const tab of [page, other]) {
      await tab.evaluate(() => {
        BroadcastChannel.prototype.postMessage = () => {};
      });
    }
    const title = (tab: Page) => editor(tab).getByRole("textbox", { name: "Title of the talk" });
    await title(page).fill("Here");
    await title(other).fill("There");
    await other.getByText("goes on as “There (2)”").waitFor();
    await page.reload();
    await openMenu(page);
    await page.getByRole("button", { name: "Edit: Here" }).waitFor();
    await page.getByRole("button", { name: "Edit: There (2)" }).waitFor();
  });
});

describe.each(["light", "dark", "projector"])("in the %s theme", (theme) => {
  it.each([1280, 390])("breaks no rule of axe at %i px", async (width) => {
    const page = await stage.open(`?theme=${theme}`, {
      bypassCSP: true,
      viewport: { width, height: 800 },
    });
    await pictured(page);
    await openMenu(page);
    const check = () => violationsOf(page, scopeOf(theme));
    expect(await check()).toEqual([]);
    await page.getByRole("button", { name: "New talk" }).click();
    await editor(page).getByRole("button", { name: "Add what I see", exact: true }).click();
    await page.getByRole("textbox", { name: "Notes for the speaker" }).waitFor();
    expect(await check()).toEqual([]);
  });
});
