import { describe, expect, it } from "vitest";
import { stewardsOn, vendorOn } from "#query/vendor.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const world = worldOf(`
  Networking | Flannel preview:2014 @coreos[2014..2018] @red-hat[2018..] | Nobody stable:2015 | Left stable:2013 @docker[2013..2016]
`);
const vendor = (id: string, date: string) => vendorOn(world.componentById.get(id)!, dayIn(date));

describe("who stands behind a component", () => {
  it("is its vendor of the day", () => {
    expect(vendor("flannel", "2016-06-01")).toBe("coreos");
    expect(vendor("flannel", "2020-06-01")).toBe("red-hat");
  });

  it("is the last one where nobody does any more, and nobody where nobody ever did", () => {
    expect(vendor("left", "2020-01-01")).toBe("docker");
    expect(vendor("nobody", "2020-01-01")).toBeNull();
  });

  it("leaves out who has left it, but for the last", () => {
    const makers = (id: string, date: string) =>
      stewardsOn(world.componentById.get(id)!.stewards, dayIn(date)).map(({ org }) => org);
    expect(makers("flannel", "2016-06-01")).toEqual(["coreos"]);
    expect(makers("flannel", "2020-06-01")).toEqual(["red-hat"]);
    expect(makers("left", "2020-01-01")).toEqual(["docker"]);
    expect(makers("nobody", "2020-01-01")).toEqual([]);
  });
});
