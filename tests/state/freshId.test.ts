import * as fc from "fast-check";
import { expect, it } from "vitest";
import { isId } from "#model/id.ts";
import { freshId, isOwn } from "#state/freshId.ts";

it("makes an id of any words", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 90 }),
      fc.uint8Array({ minLength: 4, maxLength: 12 }),
      (called, bytes) => {
        expect(isId(freshId(called, bytes))).toBe(true);
      },
    ),
  );
});

it("says in it what is meant, where Latin letters do", () => {
  const bytes = new Uint8Array([1, 2, 3, 10]);
  expect(freshId("Docker Engine, 2013", bytes)).toBe("docker-engine-2013-123a");
  expect(freshId("容器网络", bytes)).toBe("step-123a");
  expect(isOwn(freshId("own", bytes))).toBe(true);
  expect(isOwn("article")).toBe(false);
});
