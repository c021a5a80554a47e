import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { SlidePackage } from "#export/slidePackage.ts";

it("packs text and what is written in base 64, in folders that need not be made", async () => {
  const parts = new SlidePackage();
  parts.folder().folder();
  parts.file("ppt/slides/slide1.xml", "<a>容器</a>").file("ppt/media/image1.png", "iVBORw==", {
    base64: true,
  });
  const { "ppt/slides/slide1.xml": slide, "ppt/media/image1.png": image } = unzipSync(
    await parts.generateAsync(),
  );
  expect(slide && strFromU8(slide)).toBe("<a>容器</a>");
  expect(image && [...image]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});
