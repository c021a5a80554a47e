import { cleanup } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { InvalidNotice } from "#app/InvalidNotice.tsx";
import type { Locale } from "#model/text.ts";
import { decode } from "#state/address.ts";
import { renderOver } from "../fixtures/screen.tsx";
import { worldOf } from "../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf(
  "Engines | A 2014.. | B 2014.. | C 2014.. | D 2014.. | E 2014.. | F 2014.. | G 2014..",
);

function said(query: string, locale: Locale = "en"): string {
  const { invalidParameters } = decode(query);
  const props = { invalidParameters, onDismiss: () => undefined };
  renderOver(world, <InvalidNotice {...props} />, { locale });
  return document.body.textContent.trim();
}

it("tells of a seventh column that six can be compared, and not that it is not there", () => {
  expect(said("compare=a,b,c,d,e,f,g")).toBe(
    "No more than 6 can be compared side by side. Left out: G",
  );
  cleanup();
  expect(said("compare=a,b,c,d,e,f,g", "zh-CN")).toBe("最多并排对比 6 个。未列入：G");
});

it("names what the data set does not have, and what is no date", () => {
  expect(said("compare=a,b,c,d,e,f,nothing&at=never")).toBe(
    "Not found in this data set: at=never (no such date), compare=nothing",
  );
});
