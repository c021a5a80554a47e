import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepFocus } from "#app/keepFocus.ts";

let stop = (): void => {};
beforeEach(() => {
  document.body.innerHTML =
    "<main><section><p><button id='dismiss'>Dismiss</button></p></section><button id='other'>Other</button></main>";
  stop = keepFocus();
});
afterEach(() => stop());

const byId = (id: string): HTMLElement => document.getElementById(id)!;

describe("the focus", () => {
  it("goes to the part of the screen in which what had it stood", async () => {
    byId("dismiss").focus();
    byId("dismiss").parentElement!.remove();
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("SECTION"));
    byId("other").focus();
    expect(document.querySelector("section")!.hasAttribute("tabindex")).toBe(false);
  });

  it("goes to what stands in the place of all that was there", async () => {
    byId("dismiss").focus();
    document.body.innerHTML = "<main>A talk</main>";
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("MAIN"));
  });

  it("goes on where a part is hidden until more of the program has come", async () => {
    byId("dismiss").focus();
    document.querySelector("section")!.style.setProperty("display", "none", "important");
    byId("dismiss").blur();
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("MAIN"));
  });

  it("is left to who gives it back by themselves, and to who has pressed beside everything", async () => {
    byId("dismiss").focus();
    byId("dismiss").remove();
    requestAnimationFrame(() => byId("other").focus());
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("other"));
    byId("other").blur();
    document.querySelector("section")!.remove();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await new Promise((done) => requestAnimationFrame(done));
    expect(document.activeElement).toBe(document.body);
  });
});
