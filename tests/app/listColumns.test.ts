import { describe, expect, it } from "vitest";
import { keepColumns, readColumns } from "#app/listColumns.ts";
import { LIST_COLUMNS } from "#query/list/columns.ts";

const refuses = (): Storage => {
  throw new DOMException("no", "SecurityError");
};

describe("the columns of the list", () => {
  it("come back as they were kept, in the order of the list", () => {
    localStorage.clear();
    keepColumns(() => localStorage, ["name", "vendor", "layer"]);
    expect(readColumns(() => localStorage)).toEqual(["name", "layer", "vendor"]);
  });

  it("are all where nothing is kept, or the browser refuses", () => {
    localStorage.clear();
    expect(readColumns(() => localStorage)).toEqual(LIST_COLUMNS);
    expect(readColumns(refuses)).toEqual(LIST_COLUMNS);
    expect(() => keepColumns(refuses, ["name"])).not.toThrow();
  });

  it.each(["", "{", "7", '{"name":1}'])("are all where %j was kept", (kept) => {
    localStorage.setItem("strata.list", kept);
    expect(readColumns(() => localStorage)).toEqual(LIST_COLUMNS);
  });

  it("always have the name, and nothing that is no column", () => {
    localStorage.setItem("strata.list", '["size","status",7]');
    expect(readColumns(() => localStorage)).toEqual(["name", "status"]);
  });
});
