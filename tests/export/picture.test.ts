// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { LOCALES } from "#model/text.ts";
import { drawExport, writeSvgFile } from "#export/picture.ts";
import type { ExportInput } from "#export/exportInput.ts";
import { THEMES } from "#state/view.ts";
import { exportInputOf, type ExportInputOptions } from "../fixtures/exportInput.ts";
import { worldOf } from "../fixtures/world.ts";

/*
 * Pictures that people have agreed upon. A change of the layout or of the drawing shows in the diff of
 * tests/pictures/: open them in a browser; `npx vitest run -u tests/export` agrees to the new ones.
 */

const world = worldOf(`
  Platforms  | Kubernetes 2014.. cni(consumer) cri(consumer) csi(consumer) | Nomad 2015.. cni(consumer) csi(consumer) | OpenShift 2011.. cni(consumer) built-on>kubernetes | Docker Swarm 2016.. | Mesos 2010..2025 cni(consumer) csi(consumer)
  Networking | Flannel 2014.. cni(provider) | Calico 2015.. cni(provider) network-policy(provider) | Cilium 2015.. cni(provider) network-policy(provider) | Weave Net 2014..2024 cni(provider) network-policy(provider) | Antrea 2019.. cni(provider) | Kube-router 2017.. cni(provider) | OVN-Kubernetes 2018.. cni(provider)
  Engines    | Docker Engine 2013.. oci-runtime(consumer) | containerd 2015.. cri(provider) oci-runtime(consumer) cni(consumer) | CRI-O 2017.. cri(provider) oci-runtime(consumer) cni(consumer) | rkt preview:2014 stable:2016 dormant:2018 ended:2020 cni(consumer) | Podman 2018.. oci-runtime(consumer) cni(consumer)
  Runtimes   | runc 2015.. oci-runtime(provider) | crun 2017.. oci-runtime(provider) | youki preview:2021 oci-runtime(provider) | gVisor 2018.. oci-runtime(provider) | Kata Containers 2017.. oci-runtime(provider) | 容器运行时 announced:2020
  Kernel     | Namespaces 2002.. | cgroups stable:2007 maintenance:2020 | OverlayFS 2014.. | seccomp 2005.. | aufs stable:2006 dormant:2019
`);

const drawn = (
  address: string,
  [width, height]: readonly [number, number],
  more?: ExportInputOptions,
) => written(exportInputOf(world, address, { width, height }, more));

const written = (exportInput: ExportInput): string => writeSvgFile(drawExport(exportInput));

/** As a strict parser of XML reads it. */
function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
  return document;
}

const textsIn = (document: Document): readonly string[] =>
  [...document.querySelectorAll("text")].map(({ textContent }) => textContent);

it.each([
  ["wide", "?", 1280, 480],
  ["narrow", "?", 390, 844],
  ["dots", "?", 700, 300],
  ["filtered", "?standard=cni&open=component/flannel&compare=calico,cilium", 1280, 480],
  ["stack", "?picture=stack", 1280, 640],
  ["focus", "?picture=stack&open=layer/networking", 1280, 640],
])("looks as agreed: %s", async (name, address, width, height) => {
  // A line an element, so that a diff can be read.
  const svg = drawn(address, [width, height]).replaceAll(
    /><(?=g|rect|path|text|line|circle)/gu,
    ">\n<",
  );
  await expect(svg).toMatchFileSnapshot(`../pictures/${name}.svg`);
});

describe.each(THEMES)("in the theme %s", (theme) => {
  it.each(LOCALES)("is a whole document in %s that needs nothing else", (locale) => {
    const marks = { docker: "M0 0h24v24H0z" };
    for (const address of [
      "?standard=cni",
      "?picture=stack",
      "?picture=stack&open=layer/engines",
    ]) {
      const svg = drawn(address, [1280, 720], { theme, locale, marks });
      const { documentElement: root } = parsed(svg);
      expect(root.namespaceURI).toBe("http://www.w3.org/2000/svg");
      expect(root.getAttribute("xml:lang")).toBe(locale);
      expect(root.getAttribute("font-family")).toMatch(/Segoe UI.*Noto Sans CJK SC.*sans-serif$/u);
      expect(root.querySelector("title")?.textContent).not.toBe("");
      expect(root.querySelector("desc")?.textContent).toContain(address);
      expect(root.querySelectorAll("script, style, image, use, a, foreignObject")).toHaveLength(0);
      expect(svg).not.toMatch(/oklch|var\(|url\(|href=|style=|class=|NaN|Infinity|undefined|e-\d/u);
      for (const colour of svg.matchAll(/(?:fill|stroke)="([^"]*)"/gu)) {
        expect(colour[1]).toMatch(/^(?:#[0-9a-f]{6}|none)$/u);
      }
    }
  });
});

it("is the same to the letter each time", () => {
  const address = "?picture=stack&standard=cni&open=component/flannel";
  expect(drawn(address, [1280, 720])).toBe(drawn(address, [1280, 720]));
});

it("says what it shows: title, date, filters, how many, where from, and what the shapes mean", () => {
  const texts = textsIn(parsed(drawn("?standard=cni&status=ended,dormant", [1280, 480]))).join(
    "\n",
  );
  expect(texts).toContain("As of Nov 2026 · Standard: CNI · Phase: Ended, Dormant · 3 of 28 comp");
  expect(texts).toMatch(/The evidence for every statement: \?standard=cni/u);
  for (const phase of ["Announced", "Preview", "Stable", "Maintenance only", "Dormant", "Ended"]) {
    expect(texts).toContain(phase);
  }
});

it("writes every name as text, at least 11 px; 18 where it is projected", () => {
  for (const [theme, least] of [
    ["light", 11],
    ["projector", 18],
  ] as const) {
    const document = parsed(drawn("?", [1920, 1080], { theme }));
    expect(textsIn(document)).toEqual(expect.arrayContaining(["Flannel", "容器运行时", "Kernel"]));
    const sizes = [...document.querySelectorAll("text")].map((text) =>
      Number(text.getAttribute("font-size")),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
  }
});

it("fades what is filtered out, rings what is open, and keeps both in place", () => {
  const chipOf = (document: Document, id: string) =>
    document.querySelector(`[data-component="${id}"]`);
  const plain = parsed(drawn("?", [1280, 480]));
  const asked = parsed(drawn("?standard=cni&open=component/flannel", [1280, 480]));
  expect(chipOf(asked, "docker-engine")?.getAttribute("opacity")).toBe("0.2");
  expect(chipOf(asked, "flannel")?.getAttribute("opacity")).toBeNull();
  expect(chipOf(asked, "flannel")?.querySelector("rect")?.getAttribute("stroke-width")).toBe("3.5");
  for (const id of ["docker-engine", "flannel"]) {
    const x = (document: Document) =>
      chipOf(document, id)?.querySelector("rect")?.getAttribute("x");
    expect(x(asked)).toBe(x(plain));
  }
});

it("ties the open thing as the screen does: with arrows and words, each name written once", () => {
  const document = parsed(drawn("?open=component/cilium", [1280, 480]));
  const links = [...document.querySelectorAll("[data-link]")];
  expect(links.map((link) => link.querySelector("title")?.textContent).toSorted(compare)).toEqual([
    "provides: CNI",
    "provides: NETWORK-POLICY",
  ]);
  // An arrow each: the one outline in it that is filled.
  expect(document.querySelectorAll('[data-link] path:not([fill="none"])')).toHaveLength(2);
  expect(textsIn(document)).toContain("provides");
  expect(textsIn(document).filter((text) => text === "Cilium")).toHaveLength(1);
  // What is tied stands above the curves, all else below, paler.
  const flannel = document.querySelector('[data-component="flannel"]');
  const cilium = document.querySelector('[data-component="cilium"]');
  const link = links[0];
  if (!flannel || !cilium || !link) throw new Error("it is not drawn");
  const FOLLOWING = 4;
  expect(flannel.compareDocumentPosition(link) & FOLLOWING).toBe(FOLLOWING);
  expect(link.compareDocumentPosition(cilium) & FOLLOWING).toBe(FOLLOWING);
  expect(flannel.getAttribute("opacity")).toBe("0.45");
});

it("draws every component once, with its name or as a dot, whatever is in focus", () => {
  for (const address of ["?", "?picture=stack&open=layer/engines", "?open=component/cilium"]) {
    const document = parsed(drawn(address, [700, 240]));
    const drawings = [...document.querySelectorAll("[data-component]")];
    const ids = drawings.map((one) => one.getAttribute("data-component"));
    expect(ids.toSorted(compare)).toEqual(world.components.map(({ id }) => id).toSorted(compare));
    const looks = new Set(drawings.map((one) => one.getAttribute("data-mark")));
    expect([...looks].toSorted(compare)).toEqual(["chip", "dot"]);
  }
});

function compare(a?: string | null, b?: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : 1;
}

describe("whatever the names are", () => {
  const names = [
    "An extraordinarily long name of eighty letters which nobody would ever give to a thing",
    "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamter",
    "إدارة الحاويات",
    "מנוע מכולות",
    "👩‍👩‍👧‍👦🐳 whale",
    `<script>alert("1")</script>`,
    `"]]>&amp;'<!--`,
    "bell\u0007 null\u0000 half\uD800 turn\u202Eback",
  ];
  const [first, ...rest] = world.components;
  if (!first) throw new Error("the world is empty");
  const hostile = {
    ...world,
    title: { en: names.join(" ") },
    components: [...names, ""].map((name, index) => ({
      ...first,
      id: rest[index]?.id ?? first.id,
      names: [{ name, from: null }],
    })),
  };
  it.each(["?", "?picture=stack", "?picture=stack&open=layer/platforms"])(
    "is XML: %s",
    (address) => {
      for (const width of [1280, 320]) {
        const svg = written(exportInputOf(hostile, address, { width, height: 500 }));
        const document = parsed(svg);
        expect(document.querySelector("script")).toBeNull();
        expect(svg).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
      }
    },
  );
  it("keeps them as they are, but for what XML cannot hold", () => {
    const svg = written(exportInputOf(hostile, "?", { width: 1280, height: 900 }));
    const texts = textsIn(parsed(svg));
    for (const name of names.slice(0, 7)) expect(texts).toContain(name);
    expect(texts).toContain("bell null half\uFFFD turnback");
  });
  it("draws a data set of nothing", () => {
    const empty = { ...world, layers: [], components: [], standards: [] };
    expect(
      textsIn(parsed(written(exportInputOf(empty, "?", { width: 800, height: 400 })))),
    ).not.toEqual([]);
  });
});
