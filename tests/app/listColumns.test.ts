import { describe, expect, it } from "vitest";
import { keepColumns, readColumns } from "#app/listColumns.ts";
import { LIST_COLUMNS } from "#query/list/columns.ts";

describe("the columns of the list", () => {
  it("come back as they were kept, in the order of the list", () => {
    localStorage.clear();
    keepColumns(["name", "vendor", "layer"]);
    expect(readColumns()).toEqual(["name", "layer", "vendor"]);
  });

  it("are all where nothing is kept", () => {
    localStorage.clear();
    expect(readColumns()).toEqual(LIST_COLUMNS);
  });

  it.each(["", "{", "7", '{"name":1}'])("are all where %j was kept", (kept) => {
    localStorage.setItem("strata.list", kept);
    expect(readColumns()).toEqual(LIST_COLUMNS);
  });

  it("always have the name, and nothing that is no column", () => {
    localStorage.setItem("strata.list", '["size","status",7]');
    expect(readColumns()).toEqual(["name", "status"]);
  });
});
