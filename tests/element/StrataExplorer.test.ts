import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { StrataExplorer } from "#element/StrataExplorer.ts";
import { writeAsked, writeShown } from "#state/embed.ts";

const HOME = "https://strata.example.org/";

beforeAll(async () => {
  // jsdom makes no style sheets by script.
  vi.stubGlobal(
    "CSSStyleSheet",
    class {
      replaceSync(): void {}
    },
  );
  // Nor has it windows for frames in a shadow: each gets one of a frame in the page.
  const windows = new WeakMap<HTMLIFrameElement, Window>();
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow");
  const windowOf = (frame: HTMLIFrameElement): Window | null => own?.get?.call(frame) ?? null;
  vi.spyOn(HTMLIFrameElement.prototype, "contentWindow", "get").mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    const known = windowOf(this) ?? windows.get(this) ?? null;
    if (known || !this.isConnected) return known;
    const stand = document.head.appendChild(document.createElement("iframe"));
    const made = windowOf(stand);
    if (made) windows.set(this, made);
    return made;
  });
  const script = document.createElement("script");
  script.type = "text/plain";
  script.src = `${HOME}strata-explorer.js?2`;
  document.head.append(script);
  await import("#element/define.ts");
});
afterEach(() => {
  document.body.replaceChildren();
});

function place(html: string) {
  document.body.innerHTML = html;
  const element = document.querySelector<StrataExplorer>("strata-explorer")!;
  const events: [string, unknown][] = [];
  for (const type of ["strata-view", "strata-select"]) {
    document.body.addEventListener(type, (event) => {
      if (event.target === element && event instanceof CustomEvent) {
        events.push([type, event.detail]);
      }
    });
  }
  const frame = (): HTMLIFrameElement => element.shadowRoot!.querySelector("iframe")!;
  const asked: unknown[][] = [];
  const listen = (): void => {
    vi.spyOn(frame().contentWindow!, "postMessage").mockImplementation(
      (...words: unknown[]) => void asked.push(words),
    );
  };
  listen();
  const say = (data: unknown, source: MessageEventSource | null = frame().contentWindow): void => {
    window.dispatchEvent(new MessageEvent("message", { data, source }));
  };
  const slot = (): HTMLSlotElement => element.shadowRoot!.querySelector("slot")!;
  return { element, events, frame, asked, say, slot };
}

const SHOWN = { view: "?v=1", selected: null, height: 700 };

describe("<strata-explorer>", () => {
  it("frames the page that lies where its script does", () => {
    const { frame } = place('<strata-explorer view="?at=2017" lang="en" title="Then"/>');
    expect(frame().src).toBe(`${HOME}?at=2017&embed=1&lang=en`);
    expect(frame().title).toBe("Then");
    expect(frame().loading).toBe("lazy");
  });

  it.each([
    ["https://a.example/strata", "https://a.example/strata/?embed=1"],
    ["https://a.example/strata/", "https://a.example/strata/?embed=1"],
    ["https://a.example", "https://a.example/?embed=1"],
    ["/there/", `${location.origin}/there/?embed=1`],
  ])("takes the page from %s where it is told so", (src, address) => {
    const { frame } = place(`<strata-explorer src="${src}"/>`);
    expect(frame().src).toBe(address);
  });

  it("tells what is shown, and what is open, each once", () => {
    const { events, say, element } = place("<strata-explorer/>");
    say(writeShown(SHOWN));
    say(writeShown({ ...SHOWN, height: 800 }));
    expect(events).toEqual([["strata-view", "?v=1"]]);
    const selected = { kind: "component", id: "flannel" };
    say(writeShown({ ...SHOWN, view: "?v=1&open=component/flannel", selected }));
    say(writeShown({ ...SHOWN, view: "?v=1&open=component/flannel", selected: { ...selected } }));
    expect(events.slice(1)).toEqual([
      ["strata-view", "?v=1&open=component/flannel"],
      ["strata-select", selected],
    ]);
    expect(element.view).toBe("?v=1&open=component/flannel");
    expect(element.selected).toEqual(selected);
    say(writeShown(SHOWN));
    expect(events.at(-1)).toEqual(["strata-select", null]);
  });

  it("hears its own frame only, and nothing but what it knows", () => {
    const { events, say, frame } = place("<strata-explorer/>");
    const other = document.body.appendChild(document.createElement("iframe"));
    say(writeShown(SHOWN), other.contentWindow);
    say(writeShown(SHOWN), window);
    say({ ...SHOWN });
    say("strata");
    expect(events).toEqual([]);
    expect(frame().style.height).toBe("600px");
  });

  it("moves its frame without loading it anew", () => {
    const { element, asked, say, frame } = place('<strata-explorer lang="en"/>');
    say(writeShown(SHOWN));
    const before = frame();
    element.view = "?open=component/flannel";
    expect(asked.at(-1)).toEqual([
      writeAsked("?open=component/flannel&embed=1&lang=en"),
      "https://strata.example.org",
    ]);
    element.theme = "dark";
    element.lang = "zh-CN";
    expect(asked.at(-1)?.[0]).toEqual(
      writeAsked("?open=component/flannel&embed=1&lang=zh-CN&theme=dark"),
    );
    expect(frame()).toBe(before);
  });

  it("asks once the page in the frame hears for what was set meanwhile", () => {
    const { element, asked, say } = place("<strata-explorer/>");
    element.view = "?at=2017";
    expect(asked).toEqual([]);
    say(writeShown(SHOWN));
    expect(asked.map(([message]) => message)).toEqual([writeAsked("?at=2017&embed=1")]);
    say(writeShown(SHOWN));
    expect(asked).toHaveLength(1);
  });

  it("is as high as the page in the frame wishes, within bounds, or as it is told", () => {
    const { element, say, frame } = place("<strata-explorer/>");
    const height = (): string => frame().style.height;
    say(writeShown({ ...SHOWN, height: 720 }));
    expect(height()).toBe("720px");
    say(writeShown({ ...SHOWN, height: 1e9 }));
    expect(height()).toBe("2000px");
    say(writeShown({ ...SHOWN, height: -5 }));
    expect(height()).toBe("200px");
    element.height = "500";
    expect(height()).toBe("500px");
    say(writeShown({ ...SHOWN, height: 720 }));
    expect(height()).toBe("500px");
    element.height = "auto";
    expect(height()).toBe("720px");
  });

  it("shows what stands in it until the page in the frame has answered", () => {
    const { say, slot, element } = place(
      '<strata-explorer><a href="/">Strata</a></strata-explorer>',
    );
    expect(slot().hidden).toBe(false);
    say(writeShown(SHOWN));
    expect(slot().hidden).toBe(true);
    element.src = "https://other.example/";
    expect(slot().hidden).toBe(false);
  });

  it("takes another frame for another page: the history of the page stays as it is", () => {
    const { element, frame } = place("<strata-explorer/>");
    const before = frame();
    element.src = "https://other.example/";
    expect(frame()).not.toBe(before);
    expect(frame().src).toBe("https://other.example/?embed=1");
    expect(element.shadowRoot?.querySelectorAll("iframe")).toHaveLength(1);
  });

  it("leaves nothing behind when it goes, and comes again", () => {
    const { element, events, say } = place("<strata-explorer/>");
    const old = element.shadowRoot!.querySelector("iframe")!.contentWindow;
    element.remove();
    say(writeShown(SHOWN), old);
    expect(events).toEqual([]);
    expect(element.shadowRoot?.querySelector("iframe")).toBeNull();
    document.body.append(element);
    expect(element.shadowRoot?.querySelectorAll("iframe, slot")).toHaveLength(2);
  });
});
