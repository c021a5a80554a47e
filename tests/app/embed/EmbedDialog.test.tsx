import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { EmbedDialog } from "#app/embed/EmbedDialog.tsx";
import { renderOver, type ScreenOptions } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

const world = worldOf("Networking | Flannel 2014.. | Calico 2015..");

function open(options: ScreenOptions = {}, address = "https://strata.example.org/a/index.html") {
  const base = document.createElement("base");
  base.href = address;
  document.head.append(base);
  const onClose = vi.fn<() => void>();
  const { user, store } = renderOver(world, <EmbedDialog onClose={onClose} />, options);
  const code = (): string => screen.getByRole<HTMLTextAreaElement>("textbox", { name: CODE }).value;
  return { user, store, onClose, code };
}

const CODE = /^(?:Code|代码)$/u;

describe("the dialog that makes the code of an embed", () => {
  it("begins with exactly what is shown: view, language, theme", () => {
    const { code } = open({ query: "open=component/flannel&at=2017&theme=dark" });
    expect(code()).toContain('src="https://strata.example.org/a/strata-explorer.js"');
    expect(code()).toContain('view="?v=1&amp;at=2017&amp;open=component/flannel"');
    expect(code()).toContain('lang="en" theme="dark" height="auto"');
    expect(code()).toContain('title="Flannel · ');
  });

  it("makes a plain frame, in another language and theme, of a height", async () => {
    const { user, code } = open({ query: "open=component/flannel" });
    await user.click(screen.getByRole("radio", { name: /^iframe/u }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Language" }), "中文");
    await user.selectOptions(screen.getByRole("combobox", { name: "Theme" }), "Projector");
    const height = screen.getByRole("spinbutton", { name: "Height in pixels" });
    await user.clear(height);
    await user.type(height, "500");
    expect(code()).toMatch(/^<iframe src="[^"]*&amp;lang=zh-CN&amp;theme=projector"/u);
    expect(code()).toContain('height="500"');
    await user.clear(height);
    await user.type(height, "9000000");
    expect(code()).toContain('height="2000"');
  });

  it("leaves language and theme to the reader", async () => {
    const { user, code } = open({ query: "theme=dark" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Language" }), "The reader’s");
    await user.selectOptions(screen.getByRole("combobox", { name: "Theme" }), "The reader’s");
    expect(code()).not.toMatch(/lang=|theme=/u);
  });

  it("has a height of its own where that is not to follow the picture", async () => {
    const { user, code } = open();
    expect(screen.queryByRole("spinbutton")).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "As high as the picture needs" }));
    expect(screen.getByRole("spinbutton")).toBeTruthy();
    expect(code()).toContain('height="640"');
  });

  it("copies the code and says so; what is said goes with the next change", async () => {
    const { user, code } = open();
    await user.click(screen.getByRole("button", { name: "Copy the code" }));
    await screen.findByText("The code is on the clipboard.");
    expect(await navigator.clipboard.readText()).toBe(code());
    await user.click(screen.getByRole("radio", { name: /^iframe/u }));
    expect(screen.queryByText("The code is on the clipboard.")).toBeNull();
  });

  it("selects the code where the browser does not copy", async () => {
    const { user, code } = open();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(screen.getByRole("button", { name: "Copy the code" }));
    await screen.findByText(/The code is selected/u);
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: CODE });
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(code());
  });

  it("asks for an address where the page was opened from a file", async () => {
    const { user, code } = open({}, "file:///home/reader/strata.html");
    expect(code()).toBe("");
    expect(screen.getByText(/opened from a file/u)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Copy the code" })).toHaveProperty("disabled", true);
    const address = screen.getByRole("textbox", { name: "Address of Strata" });
    await user.type(address, "strata.example.org");
    expect(screen.getByText(/begins with https/u)).toBeTruthy();
    await user.clear(address);
    await user.type(address, "https://strata.example.org/b");
    expect(code()).toContain('src="https://strata.example.org/b/strata-explorer.js"');
    expect(screen.queryByText(/opened from a file|begins with https/u)).toBeNull();
  });

  it("says that nobody else can open an address of this computer", () => {
    const { code } = open({}, "http://localhost:4173/");
    expect(screen.getByText(/Only this computer/u)).toBeTruthy();
    expect(code()).toContain("http://localhost:4173/strata-explorer.js");
  });

  it("says that data of one's own is not seen by others", () => {
    open({ query: "data=own-tools-1" });
    expect(screen.getByRole("alert").textContent).toMatch(/this browser only/u);
    cleanup();
    open({ query: "data=tools" });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("speaks Chinese, and is closed by Escape", async () => {
    const { user, onClose, code } = open({ locale: "zh-CN" });
    expect(screen.getByRole("dialog", { name: "嵌入当前视图" })).toBeTruthy();
    expect(code()).toContain('lang="zh-CN"');
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });
});
