import { parse } from "yaml";
import { expect, it } from "vitest";
import { readGatewayReport, readOciProduct } from "#data/truth/reports.ts";

it("reads a product that passed the tests of OCI Distribution", () => {
  const text = "vendor: Acme\nname: Anchor\nversion: 1.22\nwebsite_url: https://anchor.example/\n";
  const path = "oci-conformance/v1.1/anchor/PRODUCT.yaml";
  expect(readOciProduct({ path, text }, parse)).toEqual([
    {
      where: path,
      about: { urls: ["https://anchor.example/"], name: "Anchor" },
      says: {
        property: "conformance",
        standard: "oci-distribution",
        role: "provider",
        level: "certified",
      },
    },
  ]);
});

it("reads a report on the Gateway API", () => {
  const text = "implementation:\n  project: anchor\n  url: github.com/towers/anchor\n";
  const path = "gateway-api-reports/v1.0.0/anchor/report.yaml";
  expect(readGatewayReport({ path, text }, parse)).toEqual([
    {
      where: path,
      about: { urls: ["github.com/towers/anchor"], name: "anchor" },
      says: { property: "conformance", standard: "gateway-api", role: "provider" },
    },
  ]);
});
