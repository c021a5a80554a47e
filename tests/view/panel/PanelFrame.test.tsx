import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { PanelFrame } from "#view/panel/PanelFrame.tsx";
import { renderOver } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf("Networking | Flannel 2014..");

it.each([
  [false, "takes the focus when it opens", "H2"],
  [true, "leaves it to a menu that was opened while it was on its way", "BODY"],
])("with a menu open: %s, it %s", async (isOpen, _, focused) => {
  renderOver(
    world,
    <>
      <button type="button" aria-haspopup="dialog" aria-expanded={isOpen}>
        Export
      </button>
      <PanelFrame
        entity={{ kind: "component", id: "flannel" }}
        name="Flannel"
        over="Networking"
        hue={null}
        loaded={{ status: "loading" }}
      >
        Words
      </PanelFrame>
    </>,
    { query: "open=component/flannel" },
  );
  await screen.findByRole("heading", { name: "Flannel" });
  expect(document.activeElement?.tagName).toBe(focused);
});
