import { expect, it } from "vitest";
import { writeMarkdown } from "#export/handoutMarkdown.ts";
import { handoutIn, hostile } from "../fixtures/handout.ts";

it("writes a small talk", async () => {
  expect(writeMarkdown(await handoutIn("en"))).toMatchInlineSnapshot(`
    "# A small talk

    ## Claims

    ### 1. Flannel is simple

    *As of Mar 2017 · Layer: Networking · 2 of 4 components*

    > **What is said**: It is simple.

    **It held then.** It was.

    - [The README (CoreOS)](<https://example.org/readme>)

    **Flannel** (component)

    - Phase: Stable
    - Since: 2014
    - Who makes it: coreos
    - License: Apache-2.0
    - Standard: CNI
    - Layer: Networking

    **Pointed out**: Flannel

    **Shown**: Flannel, Weave Net

    #### Notes

    First.

    Second.

    ### 2. Two engines

    *As of 2018 · 4 of 4 components*

    | Feature | rkt | runc |
    | --- | --- | --- |
    | **Standing** |  |  |
    | Phase | Stable | Stable |
    | Since | Dec 2014 | 2015 |
    | Who makes it | coreos | – |
    | **More** |  |  |
    | Daemon | no | partly |
    "
  `);
});

it("leaves text as text, whatever it looks like", async () => {
  const text = "# <script>alert(1)</script> | a*b*_c_ [x](javascript:1) `code` ~~no~~\u0000\u202E";
  const markdown = writeMarkdown(await handoutIn("en", hostile(text)));
  expect(markdown).not.toMatch(/(?<!\\)<script/u);
  expect(markdown).not.toMatch(/(?<!\\)\[x/u);
  expect(markdown).not.toMatch(/\p{Cc}(?<!\n)|\u202E/u);
  expect(markdown.match(/^# /gmu)).toHaveLength(1);
});
