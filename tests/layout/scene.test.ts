import { expect, it } from "vitest";
import { estimateWidth } from "#layout/measure.ts";
import type { Rect, Scene } from "#layout/scene.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { connectedness } from "#query/kinship.ts";
import { standingsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

/*
 * Scenes as pictures that people have agreed upon. A change of the layout shows in the diff of
 * tests/pictures/: open them in a browser; `npx vitest run -u tests/layout` agrees to the new ones.
 */

const world = worldOf(`
  Platforms  | Kubernetes 2014.. cni(consumer) cri(consumer) csi(consumer) | Nomad 2015.. cni(consumer) csi(consumer) | OpenShift 2011.. cni(consumer) built-on>kubernetes | Docker Swarm 2016.. | Mesos 2010..2025 cni(consumer) csi(consumer)
  Networking | Flannel 2014.. cni(provider) | Calico 2015.. cni(provider) network-policy(provider) | Cilium 2015.. cni(provider) network-policy(provider) | Weave Net 2014..2024 cni(provider) network-policy(provider) | Antrea 2019.. cni(provider) | Kube-router 2017.. cni(provider) | OVN-Kubernetes 2018.. cni(provider)
  Engines    | Docker Engine 2013.. oci-runtime(consumer) | containerd 2015.. cri(provider) oci-runtime(consumer) cni(consumer) | CRI-O 2017.. cri(provider) oci-runtime(consumer) cni(consumer) | rkt 2014..2020 cni(consumer) | Podman 2018.. oci-runtime(consumer) cni(consumer)
  Runtimes   | runc 2015.. oci-runtime(provider) | crun 2017.. oci-runtime(provider) | youki 2021.. oci-runtime(provider) | gVisor 2018.. oci-runtime(provider) | Kata Containers 2017.. oci-runtime(provider) | 容器运行时 2020..
  Kernel     | Namespaces 2002.. | cgroups 2007.. | OverlayFS 2014.. | seccomp 2005..
`);
const day = dayIn("2026-11");
const standings = standingsOn(world, day);
const weights = connectedness(world);
const texts = new Map<string, string>([
  ...world.layers.map(({ id, label }) => [id, label.en] as const),
  ...world.standards.map(({ id, names }) => [id, names[0]?.name ?? id] as const),
  ...standings.map(({ component, name }) => [component.id, name.name] as const),
]);

function sceneOf(width: number, height: number): Scene {
  return arrangeStrata({
    layers: world.layers.map(({ id, label }) => ({
      id,
      label: label.en,
      note: "all active",
      chips: standings
        .filter(({ layer }) => layer === id)
        .map(({ component, name, phase }) => ({
          id: component.id,
          name: name.name,
          weight: weights.get(component.id) ?? 0,
          hasSign: phase.phase !== "stable",
        })),
    })),
    threads: threadsOn(world, standings, day).map(({ standard, knots, ties }) => ({
      id: standard.id,
      label: texts.get(standard.id) ?? "",
      layers: knots.map(({ layer }) => layer),
      weight: ties.length,
    })),
    size: { width, height },
    measure: estimateWidth,
    unfolded: null,
    text: { min: 11, max: 15 },
  });
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

function svgOf(scene: Scene): string {
  const rect = ({ x, y, width, height }: Rect, fill: string): string =>
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;
  const text = (x: number, y: number, size: number, words: string, more = ""): string =>
    `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${more}>${words}</text>`;
  const chip = (box: Rect, words: string): string =>
    rect(box, "white") +
    text(
      box.x + scene.fontSize * 1.6,
      box.y + box.height / 2 + scene.fontSize / 3,
      scene.fontSize,
      words,
    );
  const lines = [
    rect({ x: 0, y: 0, width: scene.width, height: scene.height }, "#eee"),
    ...scene.bands.flatMap(({ label, chips, folded, ...band }) => [
      rect(band, "#ccd"),
      text(label.x + 10, label.y + 20, scene.labelSize, texts.get(band.id) ?? band.id),
      ...chips.map((box) => chip(box, texts.get(box.id) ?? box.id)),
      ...(folded ? [chip(folded.box, `+${folded.ids.length}`)] : []),
    ]),
    ...scene.threads.flatMap(({ id, line, label, turn, knots }) => [
      ...(line
        ? [
            `<path d="M${round(line.x)} ${round(line.top)}V${round(line.bottom)}" stroke="#668"/>`,
            ...knots.map(
              ({ y }) => `<circle cx="${round(line.x)}" cy="${round(y)}" r="5" fill="#668"/>`,
            ),
          ]
        : [rect(label, "#dde")]),
      text(
        label.x + (line ? 0 : 6),
        label.y + (line ? 4 : label.height / 2 + 4),
        11,
        texts.get(id) ?? id,
        line ? ` transform="rotate(${turn} ${round(label.x)} ${round(label.y)})"` : "",
      ),
    ]),
    ...(scene.foldedThreads
      ? [chip(scene.foldedThreads.box, `+${scene.foldedThreads.ids.length}`)]
      : []),
  ];
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" font-family="sans-serif">`;
  return [head, ...lines.map((line) => `  ${line}`), "</svg>", ""].join("\n");
}

it.each([
  ["wide", 1280, 480],
  ["narrow", 390, 844],
  ["folded", 700, 300],
])("looks as agreed: %s", async (name, width, height) => {
  await expect(svgOf(sceneOf(width, height))).toMatchFileSnapshot(`../pictures/${name}.svg`);
});

it("folds in the folded picture only", () => {
  const isFolded = ({ bands, foldedThreads }: Scene) =>
    bands.some(({ folded }) => folded) || foldedThreads !== null;
  expect(isFolded(sceneOf(1280, 480))).toBe(false);
  expect(isFolded(sceneOf(390, 844))).toBe(false);
  expect(isFolded(sceneOf(700, 300))).toBe(true);
});
