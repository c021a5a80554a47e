import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fileNameOf } from "#export/fileName.ts";
import { decode } from "#state/address.ts";
import { dayIn } from "../fixtures/world.ts";
import { anyView } from "../state/arbitraries.ts";

const day = dayIn("2026-11-22");

it.each([
  ["?", "strata-2026-11-22.svg"],
  ["?standard=cni", "strata-2026-11-22-cni.svg"],
  ["?picture=stack&vendor=red-hat&status=ended", "strata-2026-11-22-stack-red-hat-ended.svg"],
  ["?license=GPL-2.0%2B&open=component/flannel", "strata-2026-11-22-GPL-2.0-flannel.svg"],
  ["?q=../../etc/passwd", "strata-2026-11-22.svg"],
])("names the picture at %s %s", (address, name) => {
  expect(fileNameOf(decode(address).view, day, "svg")).toBe(name);
});

it("is a name that every system takes", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const name = fileNameOf(view, day, "png");
      expect(name).toMatch(/^strata-2026-11-22[A-Za-z0-9.-]*\.png$/u);
      expect(name.length).toBeLessThanOrEqual(84);
    }),
  );
});
