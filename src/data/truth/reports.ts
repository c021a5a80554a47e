import * as v from "valibot";
import { parse } from "../parse.ts";
import type { CopyFile, Fact, ParseYaml } from "./fact.ts";

/*
 * Results of conformance programmes, handed in by the vendors: one file a product and version.
 */

const optional = v.nullish(v.string());
const product = v.object({ name: v.string(), website_url: optional, repo_url: optional });

/** `PRODUCT.yaml` of OCI Certified, in a folder for the version of the specification. */
export function readOciProduct(file: CopyFile, parseYaml: ParseYaml): readonly Fact[] {
  const { name, website_url, repo_url } = parse(product, parseYaml(file.text), file.path);
  const says = { standard: "oci-distribution", role: "provider", level: "certified" } as const;
  const urls = [repo_url, website_url].filter((url) => url !== null && url !== undefined);
  return [{ where: file.path, about: { urls, name }, says: { property: "conformance", ...says } }];
}

const report = v.object({
  implementation: v.object({ project: v.string(), url: v.string() }),
});

/** A report of the Gateway API's conformance tests. */
export function readGatewayReport(file: CopyFile, parseYaml: ParseYaml): readonly Fact[] {
  const { implementation } = parse(report, parseYaml(file.text), file.path);
  const about = { urls: [implementation.url], name: implementation.project };
  const says = { property: "conformance", standard: "gateway-api", role: "provider" } as const;
  return [{ where: file.path, about, says }];
}
