import { parse } from "yaml";
import { expect, it } from "vitest";
import { readCopies } from "#data/truth/readCopies.ts";
import { RECORDS } from "#data/truth/records.ts";

const oci = RECORDS.find(({ title }) => title === "OCI Certified");
const path = (name: string): string => `oci-conformance/v1.0/${name}/PRODUCT.yaml`;

it("reads what can be read, and says of the rest what was expected and where a fresh copy is", () => {
  if (!oci) throw new Error("no such record");
  const files = [
    { path: path("anchor"), text: "name: Anchor" },
    { path: path("beam"), text: "vendor: Acme" },
    { path: path("canopy"), text: "name: [" },
  ];
  const { facts, problems } = readCopies(oci, files, parse);
  expect(facts.map(({ about }) => about.name)).toEqual(["Anchor"]);
  expect(problems).toMatchObject([
    { file: path("beam"), path: "/name", problem: expect.stringContaining(oci.origin) },
    {
      file: path("canopy"),
      path: "",
      problem: expect.stringMatching(/^is not YAML: .*expected: /u),
    },
  ]);
});

it("lets no other error pass for a bad copy", () => {
  if (!oci) throw new Error("no such record");
  const read = (): never => {
    throw new TypeError("a mistake of ours");
  };
  const files = [{ path: path("a"), text: "" }];
  expect(() => readCopies({ ...oci, read }, files, parse)).toThrow("a mistake of ours");
});
