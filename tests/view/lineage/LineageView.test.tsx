import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { LineageView } from "#view/lineage/LineageView.tsx";
import { renderOver } from "../../fixtures/screen.tsx";
import { dayIn, worldOf } from "../../fixtures/world.ts";

/** jsdom has no layout. */
class Observer {
  readonly #tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }
  observe(): void {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that is read of it
    const entry = { contentRect: { width: 800, height: 300 } } as ResizeObserverEntry;
    this.#tell([entry], this);
  }
  disconnect(): void {}
  unobserve(): void {}
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const world = worldOf(`
  Engines | rkt 2014..2020 @coreos[2014..] ^cncf:sandbox[2017..] | Fork 2016.. fork-of>rkt[2016..]
  fork-of / forked as (lineage from)
`);

it.each([
  ["en", ["begins", "takes part without a line here, see the list", "ends"]],
  ["zh-CN", ["问世", "未画线的参与者，见列表", "终止"]],
] as const)("explains the signs of its river, in %s", (locale, signs) => {
  vi.stubGlobal("ResizeObserver", Observer);
  renderOver(world, <LineageView />, {
    query: "open=component/rkt&trace=lineage",
    day: dayIn("2022"),
    locale,
  });
  const said = screen
    .getAllByRole("listitem")
    .filter((item) => item.matches("[data-sign]"))
    .map(({ textContent }) => textContent);
  expect(said).toEqual(signs);
});
