import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fileStemOf } from "#export/fileName.ts";
import { decode } from "#state/address.ts";
import { dayIn } from "../fixtures/world.ts";
import { anyView } from "../state/arbitraries.ts";

const day = dayIn("2026-11-22");

it.each([
  ["?", "strata-2026-11-22"],
  ["?standard=cni", "strata-2026-11-22-cni"],
  ["?picture=stack&vendor=red-hat&status=ended", "strata-2026-11-22-stack-red-hat-ended"],
  ["?license=GPL-2.0%2B&open=component/flannel", "strata-2026-11-22-GPL-2.0-flannel"],
  ["?q=../../etc/passwd", "strata-2026-11-22"],
])("names the picture at %s %s", (address, name) => {
  expect(fileStemOf(decode(address).view, day, "picture")).toBe(name);
});

it("is a name that every system takes", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const name = fileStemOf(view, day, "picture");
      expect(name).toMatch(/^strata-2026-11-22[A-Za-z0-9.-]*$/u);
      expect(name.length).toBeLessThanOrEqual(80);
    }),
  );
});

it("names a table and a feed of the same by one rule, and never alike", () => {
  const { view } = decode("?vendor=coreos&picture=stack&open=component/rkt");
  expect(fileStemOf(view, day, "components")).toBe("strata-2026-11-22-components-coreos");
  expect(fileStemOf(view, day, "events")).toBe("strata-2026-11-22-events-coreos");
});
