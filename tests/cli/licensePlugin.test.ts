import { join } from "node:path";
import { expect, it } from "vitest";
import { noticeOf, packageFolderOf, writeNotices } from "#cli/licensePlugin.ts";
import { folderOf } from "./folder.ts";

it.each([
  ["/x/node_modules/a/lib/b.js", "/x/node_modules/a"],
  ["/x/node_modules/@s/a/lib/b.js", "/x/node_modules/@s/a"],
  ["/x/node_modules/a/node_modules/@s/b/c.js", "/x/node_modules/a/node_modules/@s/b"],
  ["\0/x/node_modules/a/b.js?commonjs", "/x/node_modules/a"],
  ["/x/src/app/main.tsx", null],
])("finds the package of %j", (id, folder) => expect(packageFolderOf(id)).toBe(folder));

it("takes all that a package says of its license, notices too", () => {
  const folder = folderOf([
    ["a/package.json", '{"name":"a","version":"1.2.3","license":"MIT"}'],
    ["a/LICENSE", "Text of it\n"],
    ["a/NOTICE.md", "Name us"],
    ["a/index.js", "not this"],
    ["b/package.json", '{"name":"b","version":"1.0.0"}'],
  ]);
  expect(noticeOf(join(folder, "a"))).toEqual({
    title: "a 1.2.3",
    license: "MIT",
    texts: "Text of it\n\nName us",
  });
  expect(noticeOf(join(folder, "b"))).toEqual({ title: "b 1.0.0", license: "", texts: "" });
});

it("writes a text once, under all packages that it is for, always in the same order", () => {
  const notices = ["b 1", "a 2"].map((title) => ({ title, license: "MIT", texts: "Text" }));
  const other = { title: "c 3", license: "ISC", texts: "" };
  const written = writeNotices([other, ...notices]);
  expect(written.match(/Text/gu)).toHaveLength(1);
  expect(written).toContain("a 2\nb 1\nLicense: MIT");
  expect(written).toContain("c 3\nLicense: ISC\n\nThe package holds no text of it.");
  expect(writeNotices([...notices, other])).toBe(written);
});
