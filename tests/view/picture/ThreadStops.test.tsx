import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Scene } from "#layout/scene.ts";
import { ThreadStops } from "#view/picture/ThreadStops.tsx";
import { renderOver } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf(`
  Platforms  | Nomad 2015.. cni(consumer)
  Networking | Flannel 2014.. cni(provider) | Multus 2017.. csi(both)
`);

const box = { x: 0, y: 0, width: 60, height: 20 };
const line = { x: 30, top: 0, bottom: 200 };
const scene: Scene = {
  width: 300,
  height: 200,
  scale: 1,
  fontSize: 12,
  labelSize: 12,
  bands: [],
  threads: [
    {
      id: "cni",
      line,
      label: box,
      turn: -90,
      knots: [
        { layer: "platforms", y: 50 },
        { layer: "networking", y: 150 },
      ],
    },
    { id: "csi", line, label: box, turn: -90, knots: [{ layer: "networking", y: 150 }] },
  ],
  foldedThreads: { ids: ["cri", "oci"], box, label: box, turn: -58 },
};

function open(query = "", foldedIds: readonly string[] = ["cri", "oci"], areUnfolded = false) {
  const lit: (string | null)[] = [];
  const stage = renderOver(
    world,
    <ThreadStops
      scene={{ ...scene, foldedThreads: { ids: foldedIds, box, label: box, turn: -58 } }}
      names={new Map([["cni", "Container Network Interface"]])}
      onLight={(id) => lit.push(id)}
      areUnfolded={areUnfolded}
      tabStop={null}
    />,
    { query },
  );
  return { ...stage, lit };
}

describe("the standards over the picture", () => {
  it("are buttons named by the standard, pressed where it is filtered by", () => {
    open("standard=cni");
    const group = screen.getByRole("group", { name: "Standards" });
    const cni = screen.getByRole("button", { name: "Container Network Interface" });
    expect(group.contains(cni)).toBe(true);
    expect(cni.ariaPressed).toBe("true");
    expect(screen.getByRole("button", { name: "csi" }).ariaPressed).toBe("false");
  });

  it("say at each knot whether the standard is provided or used there", () => {
    open();
    const said = [...document.querySelectorAll("span[title]")].map((knot) => [
      knot.getAttribute("title"),
      knot.getAttribute("style")?.replace(/.*top: /u, ""),
    ]);
    expect(said).toEqual([
      ["Container Network Interface: used here", "50px;"],
      ["Container Network Interface: provided here", "150px;"],
      ["undefined: provided here, used here", "150px;"],
    ]);
  });

  it("light what they tie while the pointer or the focus is on them", async () => {
    const { user, lit } = open();
    const cni = screen.getByRole("button", { name: "Container Network Interface" });
    await user.hover(cni);
    await user.unhover(cni);
    expect(lit).toEqual(["cni", null]);
    cni.focus();
    cni.blur();
    expect(lit).toEqual(["cni", null, "cni", null]);
  });

  it("count what found no room, and can be folded again", () => {
    open();
    const more = screen.getByRole("button", { name: "2 more standards" });
    expect(more.ariaExpanded).toBe("false");
    cleanup();
    open("", [], true);
    expect(screen.getByRole("button", { name: "Fewer standards" }).ariaExpanded).toBe("true");
  });
});
