import { cleanup } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { lying } from "#layout/plate.ts";
import type { Scene } from "#layout/scene.ts";
import { ChangeMarks } from "#view/time/ChangeMarks.tsx";
import { renderOver } from "../../fixtures/screen.tsx";
import { dayIn, worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const scene: Scene = {
  width: 300,
  height: 40,
  scale: 1,
  fontSize: 12,
  labelSize: 14,
  threads: [],
  foldedThreads: null,
  bands: [],
};

it("says of each component that changed how, for those who hear the picture", () => {
  const world = worldOf(
    "Engines | rkt was=Rocket[..2015-04] 2014..2020 v0[2014..] v1[2016..] | runc 2010..",
  );
  renderOver(
    world,
    <svg>
      <ChangeMarks scene={scene} />
    </svg>,
    { query: "since=2015", day: dayIn("2021") },
  );
  const told = [...document.querySelectorAll("desc")].map(({ id, textContent }) => [
    id,
    textContent,
  ]);
  expect(told).toEqual([["changed-rkt", "renamed, new major version, ended"]]);
});

it("rings what is pointed out, where it stands", () => {
  const band = { x: 0, y: 0, width: 300, height: 40 };
  const chips = [{ id: "rkt", x: 10, y: 5, width: 60, height: 20 }];
  const bands = [
    {
      ...band,
      id: "engines",
      label: band,
      content: band,
      ground: band,
      pose: lying(band),
      detail: 0,
      chips,
      dots: [],
      more: null,
      headings: [],
    } as const,
  ];
  renderOver(
    worldOf("Engines | rkt 2014.."),
    <svg>
      <ChangeMarks scene={{ ...scene, bands }} />
    </svg>,
    { pointed: ["rkt", "unknown"] },
  );
  const rings = [...document.querySelectorAll("[data-pointed]")];
  expect(rings.map((ring) => ring.getAttribute("x"))).toEqual(["6"]);
});
