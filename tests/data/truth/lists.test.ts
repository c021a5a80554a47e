import { describe, expect, it } from "vitest";
import { DataError } from "#data/problem.ts";
import type { Fact } from "#data/truth/fact.ts";
import { listReader } from "#data/truth/lists.ts";

const read = listReader([[/^Users/u, { standard: "joint", role: "provider" }]]);
const factsOf = (text: string): readonly Fact[] =>
  read({ path: "list.md", text }, () => expect.unreachable());

describe("a list", () => {
  it.each([
    [
      "a bullet",
      "- [Anchor - holds a tower](https://a.example/x)",
      "Anchor",
      "https://a.example/x",
    ],
    ["a bullet inside", "  - [Anchor](https://a.example/x)", "Anchor", "https://a.example/x"],
    [
      "a row",
      "[Anchor](https://a.example/x) | `joint` | v1 [b](c)",
      "Anchor",
      "https://a.example/x",
    ],
    [
      "a reference",
      "* [towers/anchor][a] - from [beam][b]\n\n[a]: https://a.example/x\n[b]: https://b.example/",
      "towers/anchor",
      "https://a.example/x",
    ],
  ])("reads %s", (_, entry, name, url) => {
    expect(factsOf(`# List\n\n## <a name="x" />Users of it\n\n${entry}\n`)).toEqual([
      {
        where: "list.md:5",
        about: { urls: [url], name },
        says: { property: "conformance", standard: "joint", role: "provider" },
      },
    ]);
  });

  it("leaves out what stands under another heading", () => {
    const text = "## Users\n- [A](https://a.example/)\n## Friends\n- [B](https://b.example/)\n";
    expect(factsOf(text).map(({ about }) => about.name)).toEqual(["A"]);
  });

  it.each(["", "## Users\nNone.", "- [A](https://a.example/)"])("refuses %j", (text) => {
    expect(() => factsOf(text)).toThrow(DataError);
  });
});
