import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decode, encode } from "#state/address.ts";
import { reconcile } from "#state/reconcile.ts";
import { shipped } from "../fixtures/shipped.ts";
import { anyQuery } from "../state/arbitraries.ts";

/** Addresses that mean something, with some letters changed, doubled or lost. */
const SOUND = [
  "v=1&open=component/flannel&compare=docker-engine,rkt&table=off",
  "picture=list&sort=-since&standard=cni&level=graduated&lang=zh-CN",
  "since=2015&at=2017-06&changed=license&vendor=coreos,red-hat&q=overlay%20network",
  "talk=article&step=3&loop=1&theme=projector&embed=1",
  "open=component/runc&trace=dependents&hide=competes-with&country=US&license=Apache-2.0",
];
const anyDamaged = fc
  .tuple(
    fc.constantFrom(...SOUND),
    fc.array(
      fc.tuple(
        fc.nat(80),
        fc.nat(4),
        fc.constantFrom("", "%", "&", "=", "/", ",", "%00", "é", "0"),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([sound, faults]) =>
    faults.reduce(
      (text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone),
      sound,
    ),
  );

it("opens 10,000 addresses, damaged or made up, on what the data set has", async () => {
  const seed = Number(process.env["STRATA_SEED"] ?? Date.now() % 2 ** 31);
  console.log(`addresses: STRATA_SEED=${seed}`);
  const { moment } = await shipped();
  fc.assert(
    fc.property(fc.oneof(anyQuery, anyDamaged), (query) => {
      const { view } = decode(query);
      expect(decode(encode(view))).toEqual({ view, invalidParameters: [] });
      const known = reconcile(view, moment.ecosystem);
      expect(reconcile(known.view, moment.ecosystem)).toEqual({
        view: known.view,
        invalidParameters: [],
      });
    }),
    { numRuns: 10_000, seed },
  );
});
